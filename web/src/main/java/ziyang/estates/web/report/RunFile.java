package ziyang.estates.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ziyang.estates.reports.ReportService;
import ziyang.estates.web.door.Download;

/** A run of the archive: the very file that was printed, or its figures printed again in another format. */
@WebServlet("/report/file")
public class RunFile extends HttpServlet {

    @Inject
    private transient ReportService reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long run = Download.number(request.getParameter("run"));
        String format = request.getParameter("format");
        ReportPull.send(
                response, format == null ? reports.original(run) : reports.again(run, ReportPull.format(format)));
    }
}
