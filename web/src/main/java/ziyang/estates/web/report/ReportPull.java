package ziyang.estates.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.ReportService;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;

/** Pulls a report for the one who is signed in. */
@WebServlet("/report/pull")
public class ReportPull extends HttpServlet {

    @Inject
    private transient ReportService reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(
                response,
                reports.pull(
                        request.getParameter("code"),
                        Objects.toString(request.getParameter("period"), ""),
                        request.getParameter("region"),
                        format(request.getParameter("format"))));
    }

    static void send(HttpServletResponse response, ReportService.Pulled report) throws IOException {
        response.setHeader("Report-Run", String.valueOf(report.runId()));
        Download.send(response, report.fileName(), report.mediaType(), report.content());
    }

    /** @throws BusinessError {@code report.format} when nothing is written so */
    public static Format format(String name) {
        for (Format format : Format.values()) {
            if (format.extension().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw BusinessError.invalid("report.format", Objects.toString(name, ""));
    }
}
