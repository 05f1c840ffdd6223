package ziyang.estates.reports.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApplicationView.Step;
import ziyang.estates.base.Texts;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Yuan;

/** 办理单: one step of an application on a sheet of its own, for the files of the unit that took it. */
public final class StepForm {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final String NOTE = "说明：本单由平台按办理记录生成；收款账号只显示末四位。";

    private StepForm() {}

    /** @param day of printing */
    public static Form of(ApplicationView one, Step step, LocalDate day) {
        ApplicationView.Row head = one.head();
        List<Form.Line> lines = new ArrayList<>(List.of(
                Form.pair("申报单位", head.unit(), "补助对象", ApprovalForm.recipient(head)),
                Form.pair("资金项目", head.programme(), "所在社区", head.community()),
                Form.pair("补助期间", ApprovalForm.period(head), "办理日期", Steps.day(step))));
        lines.addAll(facts(one, step));
        lines.add(new Form.Opinion(opinion(step), said(step), Steps.signature(step)));
        return new Form(title(step), heading(one, step, day), lines, NOTE, head.demonstration());
    }

    static String title(Step step) {
        return switch (step.kind()) {
            case WRITTEN -> "资金申报填写单";
            case APPLIED -> "资金申报表";
            case REVIEWED -> "资金申报初审表";
            case EXAMINED -> "资金申报复核表";
            case PUBLICISED -> "资金申报公示登记表";
            case OBJECTED, OBJECTION_UPHELD, OBJECTION_REJECTED -> "资金申报公示异议处理单";
            case APPROVED -> "资金审定通知书";
            case REDUCED -> "资金核减通知书";
            case PAID -> "资金拨付办理单";
            case BOUNCED -> "资金退汇登记单";
            case PAYEE_CORRECTED -> "收款账户更正单";
            case CONFIRMED -> "资金到账确认单";
            case DEMANDED -> "资金追缴通知书";
            case RECOVERED -> "追缴资金到账单";
            case DEFERRED -> "未付资金结转单";
            case EVALUATED -> "资金绩效评价表";
            case RETURNED -> "资金申报退回通知书";
            case WITHDRAWN -> "资金申报撤回单";
        };
    }

    private static String heading(ApplicationView one, Step step, LocalDate day) {
        String number = one.head().number() == null ? "（草稿，未编号）" : one.head().number();
        return "编号：" + number + "　　第" + step.seq() + "环节　　打印日期：" + ChineseDate.words(day);
    }

    /** What the step rests on, as far as it is of that kind. */
    private static List<Form.Line> facts(ApplicationView one, Step step) {
        List<Form.Line> lines = new ArrayList<>();
        switch (step.kind()) {
            case WRITTEN, APPLIED -> {
                lines.add(Form.wide("用　　途", one.purpose()));
                lines.add(Form.wide("政策依据", one.basis()));
                lines.add(Form.pair(
                        "收款人全称", one.payee().name(), "开户银行", one.payee().bank()));
                lines.add(Form.pair(
                        "支付系统行号", one.payee().cnaps(), "收款账号", one.payee().account()));
                lines.add(Form.wide("佐证材料", proofs(one)));
            }
            case PAID, PAYEE_CORRECTED, BOUNCED -> {
                lines.add(Form.pair(
                        "收款人全称", one.payee().name(), "开户银行", one.payee().bank()));
                lines.add(Form.pair(
                        "支付系统行号", one.payee().cnaps(), "收款账号", one.payee().account()));
            }
            case PUBLICISED -> {
                if (one.publicFrom() != null) {
                    lines.add(Form.wide(
                            "公示期限", ChineseDate.words(one.publicFrom()) + "至" + ChineseDate.words(one.publicUntil())));
                }
            }
            case EVALUATED -> {
                ApplicationView.Judged judged = one.evaluation();
                lines.add(Form.pair("投　　入", judged.input() + "分", "过　　程", judged.process() + "分"));
                lines.add(Form.pair("产　　出", judged.output() + "分", "效　　果", judged.effect() + "分"));
            }
            default -> {}
        }
        if (step.sum() != null) {
            lines.add(Form.wide("金额计算", ApprovalForm.formula(step.sum())));
        }
        if (step.amount() != null) {
            lines.add(Form.wide(WORDS.of(step.kind()) + "金额", Yuan.both(step.amount())));
        }
        if (step.voucher() != null) {
            lines.add(Form.wide("记账凭证", step.voucher()));
        }
        return lines;
    }

    private static String proofs(ApplicationView one) {
        return one.proofs().isEmpty()
                ? "无"
                : one.proofs().stream().map(ApplicationView.Proof::name).collect(Collectors.joining("；"));
    }

    private static String opinion(Step step) {
        return switch (step.kind()) {
            case WRITTEN, APPLIED -> "申报意见";
            case CONFIRMED -> "到账确认";
            default -> WORDS.of(step.kind()) + "说明";
        };
    }

    private static String said(Step step) {
        return step.text() == null ? "" : step.text();
    }
}
