package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.fund.Spending;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Money on its way: paid, arrived, given back, and what it has achieved. */
@Stateless
public class DisbursementService {

    @Inject
    private Access access;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Spending spending;

    @Inject
    private CalendarService calendar;

    /**
     * 拨付 of a part or of the rest.
     *
     * @param paper number of the treasury's payment voucher, once in a budget
     * @throws BusinessError {@code application.pay.more}, {@code fund.paper}, {@code application.hands}
     */
    @Needs(Permission.FUND_PAY)
    public Receipt pay(long id, Integer seen, @NotNull BigDecimal amount, @NotBlank @Size(max = 80) String paper) {
        FundApplication application = desk.judged(id, seen);
        desk.requireHand(application, StepKind.PAID);
        BigDecimal sum = application.payable(amount);
        String number = paper.strip();
        // the budget is held from the booking to the end: whatever else is to be read or written is done before
        desk.tell(application, StepKind.PAID, sum.toPlainString());
        desk.write();
        String voucher = spending.pay(application.getBudget(), sum, number, application.getNumber())
                .getNumber();
        Payment payment = application.pay(
                sum, new Payment.Booked(number, voucher, access.who().displayName()), calendar.today());
        desk.step(application, StepKind.PAID)
                .sum(null, payment.getAmount())
                .said(number)
                .booked(voucher);
        return desk.receipt(application, payment);
    }

    /** 到账确认, by the applicant. */
    @Needs(Permission.FUND_APPLY)
    public void confirm(long id, Integer seen, int payment) {
        FundApplication application = desk.own(id, seen);
        Payment arrived = application.disbursed().payment(payment);
        arrived.confirm(access.who().displayName(), calendar.today());
        desk.step(application, StepKind.CONFIRMED).sum(null, arrived.getAmount());
    }

    /**
     * 退汇: the bank could not pay a part; the money is promised still and can be paid again, also to another account.
     *
     * @param paper number of the bank's note of return
     * @return number of the voucher
     * @throws BusinessError {@code payment.confirmed}, {@code payment.returned}, {@code payment.demanded}
     */
    @Needs(Permission.FUND_PAY)
    public String bounce(long id, Integer seen, int payment, @NotBlank @Size(max = 80) String paper) {
        FundApplication application = desk.judged(id, seen);
        Payment back = application.disbursed().payment(payment);
        back.mustBeOnItsWay();
        String number = paper.strip();
        String voucher = spending.bounce(application.getBudget(), back.getAmount(), number, application.getNumber())
                .getNumber();
        application.bounce(
                back, new Payment.Booked(number, voucher, access.who().displayName()), calendar.today());
        desk.step(application, StepKind.BOUNCED)
                .sum(null, back.getAmount())
                .said(number)
                .booked(voucher);
        desk.tell(application, StepKind.BOUNCED, back.getAmount().toPlainString());
        return voucher;
    }

    /** Another account of the payee after the bank sent money back, by the applicant. */
    @Needs(Permission.FUND_APPLY)
    public void correctPayee(
            long id,
            Integer seen,
            @NotNull @Valid ApplicationDraft.Account payee,
            @NotBlank @Size(max = 1000) String reason) {
        FundApplication application = desk.own(id, seen);
        application.correctPayee(payee);
        desk.step(application, StepKind.PAYEE_CORRECTED)
                .said(application.getPayee().getMasked() + " " + reason.strip());
    }

    /**
     * 追缴到账: what was demanded has come back and can be promised again.
     *
     * @param paper number of the bank's receipt
     * @return number of the voucher
     */
    @Needs(Permission.FUND_PAY)
    public String recover(long id, Integer seen, int recovery, @NotBlank @Size(max = 80) String paper) {
        FundApplication application = desk.judged(id, seen);
        Recovery back = application.disbursed().recovery(recovery);
        back.mustBeOpen();
        String voucher = spending.recover(
                        application.getBudget(), back.getAmount(), paper.strip(), application.getNumber())
                .getNumber();
        back.receive(paper.strip(), voucher, calendar.today());
        application.getSums().recover(back.getAmount());
        desk.step(application, StepKind.RECOVERED)
                .sum(null, back.getAmount())
                .said(paper)
                .booked(voucher);
        return voucher;
    }

    /** 绩效评价. */
    @Needs(Permission.FUND_EXAMINE)
    public void evaluate(
            long id, Integer seen, @NotNull @Valid Scores scores, @NotBlank @Size(max = 1000) String text) {
        FundApplication application = desk.judged(id, seen);
        LocalDate today = calendar.today();
        Evaluation evaluation = new Evaluation(application, scores, text.strip());
        application.evaluate(evaluation.by(access.who().displayName(), today), today);
        desk.step(application, StepKind.EVALUATED).said(scores.getTotal() + " " + text.strip());
    }
}
