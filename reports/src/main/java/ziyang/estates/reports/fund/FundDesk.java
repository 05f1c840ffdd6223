package ziyang.estates.reports.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.PaymentFile;
import ziyang.estates.application.PublicityRegister;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Listing;

/** Prints the papers of applications for public money, as the records stand when somebody asks. */
@Stateless
public class FundDesk {

    @Inject
    private ApplicationRegister applications;

    @Inject
    private PublicityRegister publicity;

    @Inject
    private PaymentFile payments;

    @Inject
    private Clock clock;

    /**
     * 资金申报审批表.
     *
     * @throws BusinessError {@code report.format} for a sheet
     */
    @Needs(Permission.FUND_READ)
    public PrintedFile approvalForm(long application, Format format) {
        ApplicationView one = applications.get(application);
        String number = one.head().number() == null ? "（草稿）" : one.head().number();
        return form("资金申报审批表" + number, ApprovalForm.of(one, LocalDate.now(clock)), format);
    }

    /**
     * 办理单 of one step.
     *
     * @param seq of the step within the application, from 1
     * @throws BusinessError {@code report.format} for a sheet
     */
    @Needs(Permission.FUND_READ)
    public PrintedFile stepForm(long application, int seq, Format format) {
        ApplicationView one = applications.get(application);
        ApplicationView.Step step = one.steps().stream()
                .filter(taken -> taken.seq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("ApplicationStep", seq));
        String number = one.head().number() == null ? "" : one.head().number();
        return form(StepForm.title(step) + number + "-" + seq, StepForm.of(one, step, LocalDate.now(clock)), format);
    }

    /**
     * 拨付通知单 of one payment.
     *
     * @param seq of the payment within the application, from 1
     */
    @Needs(Permission.FUND_READ)
    public PrintedFile paymentNote(long application, int seq) {
        ApplicationView one = applications.get(application);
        ApplicationView.Paid payment = one.payments().stream()
                .filter(paid -> paid.seq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Payment", seq));
        return form("拨付通知单" + payment.voucher(), PaymentNote.of(one, payment), Format.PDF);
    }

    /** 支付清单, with the accounts in the open: for the finance bureau only. */
    @Needs(Permission.FUND_PAY)
    public PrintedFile paymentList() {
        LocalDate today = LocalDate.now(clock);
        Listing listing = PaymentListing.of(payments.open(), today, Settings.demonstration());
        return PrintedFile.of("支付清单" + today, Format.XLSX, out -> Printer.print(listing, Format.XLSX, out));
    }

    /**
     * 公示名单: what is announced today.
     *
     * @param region code, with everything it manages today; null for all that the account sees
     */
    @Needs(Permission.FUND_READ)
    public PrintedFile publicity(String region, Format format) {
        if (format == Format.XLSX) {
            throw BusinessError.invalid("report.format", format.name());
        }
        LocalDate today = LocalDate.now(clock);
        List<PublicityRegister.Line> lines = publicity.open(region);
        return PrintedFile.of(
                "资金公示名单" + today, format, out -> Printer.print(PublicityNotice.of(lines, today), format, out));
    }

    private static PrintedFile form(String name, Form form, Format format) {
        return PrintedFile.of(name, format, out -> Printer.print(form, format, out));
    }
}
