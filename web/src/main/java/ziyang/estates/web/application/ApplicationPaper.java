package ziyang.estates.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.fund.FundDesk;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.report.ReportPull;

/** A paper of public money for the one who is signed in: approval form, note of a payment, payment list, what is announced. */
@WebServlet("/application/paper")
public class ApplicationPaper extends HttpServlet {

    @Inject
    private transient FundDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintedFile paper = paper(request);
        Download.send(response, paper.name(), paper.mediaType(), paper.content());
    }

    private PrintedFile paper(HttpServletRequest request) {
        long application = Download.number(request.getParameter("id"));
        String format = Objects.toString(request.getParameter("format"), "pdf");
        return switch (Objects.toString(request.getParameter("kind"), "")) {
            case "form" -> desk.approvalForm(application, ReportPull.format(format));
            case "payment" -> desk.paymentNote(application, (int) Download.number(request.getParameter("seq")));
            case "step" ->
                desk.stepForm(
                        application, (int) Download.number(request.getParameter("seq")), ReportPull.format(format));
            case "payment-list" -> desk.paymentList();
            case "publicity" -> desk.publicity(request.getParameter("region"), ReportPull.format(format));
            default -> throw BusinessError.missing("Report", request.getParameter("kind"));
        };
    }
}
