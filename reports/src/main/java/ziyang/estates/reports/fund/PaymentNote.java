package ziyang.estates.reports.fund;

import java.math.BigDecimal;
import java.util.List;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApplicationView.Paid;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Yuan;

/** 拨付通知单: tells the applicant of one payment, and from which budget it was made. */
public final class PaymentNote {

    private static final String NOTE = "说明：收款账号只显示末四位。收款单位收到款项后，请在资阳住宅小区物业管理规范化提升平台确认到账。";

    private PaymentNote() {}

    public static Form of(ApplicationView one, Paid payment) {
        ApplicationView.Row head = one.head();
        BigDecimal paid = paidUntil(one, payment);
        List<Form.Line> lines = List.of(
                Form.pair("通知单位", head.unit(), "补助对象", ApprovalForm.recipient(head)),
                Form.pair("申报编号", head.number(), "补助期间", ApprovalForm.period(head)),
                Form.wide("资金项目", head.programme()),
                Form.wide("列支预算", one.payer().year() + "年度" + one.payer().region() + head.programme()),
                Form.wide("用　　途", one.purpose()),
                Form.pair("支付凭证号", payment.paper(), "拨付日期", ChineseDate.words(payment.paidOn())),
                Form.wide("拨付金额", Yuan.both(payment.amount())),
                Form.pair("审定金额", Yuan.figures(head.approved()) + "元", "累计已拨付", Yuan.figures(paid) + "元"),
                Form.pair("收款人全称", one.payee().name(), "开户银行", one.payee().bank()),
                Form.pair("支付系统行号", one.payee().cnaps(), "收款账号", one.payee().account()),
                new Form.Opinion(
                        "财政部门",
                        "以上款项已经拨付，请查收。",
                        "经办人：" + payment.paidBy() + "　　" + ChineseDate.words(payment.paidOn()) + "　（盖章）"),
                new Form.Opinion("到账确认", arrived(payment), confirmed(payment)));
        String heading = "记账凭证号：" + payment.voucher() + "　　第" + payment.seq() + "笔";
        return new Form("拨付通知单", heading, lines, NOTE, head.demonstration());
    }

    /** With this payment and those before it. */
    private static BigDecimal paidUntil(ApplicationView one, Paid last) {
        return one.payments().stream()
                .filter(payment -> payment.seq() <= last.seq() && payment.returnedOn() == null)
                .map(Paid::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String arrived(Paid payment) {
        if (payment.returnedOn() != null) {
            return "银行已于" + ChineseDate.words(payment.returnedOn()) + "退汇（" + payment.returnedPaper() + "），本通知单作废。";
        }
        return payment.confirmedOn() == null ? "" : "以上款项已经到账。";
    }

    private static String confirmed(Paid payment) {
        return payment.confirmedOn() == null
                ? "确认人：　　　　　　（盖章）　　　　年　　月　　日"
                : "确认人：" + payment.confirmedBy() + "　　" + ChineseDate.words(payment.confirmedOn()) + "　（盖章）";
    }
}
