package ziyang.estates.reports.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApplicationView.Sum;
import ziyang.estates.application.StepKind;
import ziyang.estates.base.Texts;
import ziyang.estates.fund.Formula;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Yuan;

/** 资金申报审批表: what is applied for, and one box for each step, filled as far as it was taken. */
public final class ApprovalForm {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final String NOTE = "说明：1. 收款账号只显示末四位；2. 金额由平台按政策标准逐步核算；3. 空白栏由办理单位填写并加盖公章。";

    private ApprovalForm() {}

    /** @param day of printing */
    public static Form of(ApplicationView one, LocalDate day) {
        ApplicationView.Row head = one.head();
        List<Form.Line> lines = new ArrayList<>(List.of(
                Form.pair("申报单位", head.unit(), "补助对象", recipient(head)),
                Form.pair("资金项目", head.programme(), "所在社区", head.community()),
                Form.pair("补助期间", period(head), "申报日期", applied(one)),
                Form.wide("用　　途", one.purpose()),
                Form.wide("政策依据", one.basis()),
                Form.wide("金额计算", formula(one.sum())),
                Form.wide("申报金额", Yuan.both(asked(one))),
                Form.pair("收款人全称", one.payee().name(), "开户银行", one.payee().bank()),
                Form.pair("支付系统行号", one.payee().cnaps(), "收款账号", one.payee().account())));
        lines.addAll(Opinions.of(one, day));
        return new Form("资金申报审批表", heading(head, day), lines, NOTE, head.demonstration());
    }

    private static String heading(ApplicationView.Row head, LocalDate day) {
        String number = head.number() == null ? "（草稿，未编号）" : head.number();
        return "编号：" + number + "　　办理状态：" + WORDS.of(head.state()) + "　　打印日期：" + ChineseDate.words(day);
    }

    /** An estate, or a community that is given an award. */
    static String recipient(ApplicationView.Row head) {
        return Objects.requireNonNullElse(head.recipient(), head.community());
    }

    static String period(ApplicationView.Row head) {
        return PublicityNotice.months(head.from(), head.to());
    }

    /** What was asked for at first: later steps confirm the same or less. */
    private static BigDecimal asked(ApplicationView one) {
        return Steps.last(one, StepKind.APPLIED)
                .map(ApplicationView.Step::amount)
                .orElse(one.head().amount());
    }

    private static String applied(ApplicationView one) {
        return Steps.last(one, StepKind.APPLIED).map(Steps::day).orElse("");
    }

    /** Such as 60户 × 80平方米／户 × 0.35元／平方米·月 × 12个月 = 20,160.00元. */
    static String formula(Sum sum) {
        String rate = plain(sum.rate());
        String result = Yuan.figures(sum.computed()) + "元";
        return switch (kind(sum)) {
            case AREA_MONTHS ->
                sum.households() + "户 × " + plain(sum.area()) + "平方米/户 × " + rate + "元/平方米·月 × " + sum.months()
                        + "个月 = " + result + capped(Formula.AREA_MONTHS, sum);
            case HOUSEHOLDS -> sum.households() + "户 × " + rate + "元/户 = " + result + capped(Formula.HOUSEHOLDS, sum);
            case AWARD -> "定额标准" + rate + "元，核定" + result;
        };
    }

    /** The formula that gives the sum; one that a ceiling has cut is told by what was measured. */
    private static Formula kind(Sum sum) {
        if (sum.households() == 0) {
            return Formula.AWARD;
        }
        return Stream.of(Formula.AREA_MONTHS, Formula.HOUSEHOLDS)
                .filter(formula -> exact(formula, sum).compareTo(sum.computed()) == 0)
                .findFirst()
                .orElse(sum.area().signum() > 0 ? Formula.AREA_MONTHS : Formula.HOUSEHOLDS);
    }

    private static String capped(Formula formula, Sum sum) {
        BigDecimal exact = exact(formula, sum);
        return exact.compareTo(sum.computed()) > 0 ? "（计算数" + Yuan.figures(exact) + "元，按最高限额计）" : "";
    }

    private static BigDecimal exact(Formula formula, Sum sum) {
        return formula.amount(new Formula.Measured(sum.households(), sum.area(), sum.months()), sum.rate());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
