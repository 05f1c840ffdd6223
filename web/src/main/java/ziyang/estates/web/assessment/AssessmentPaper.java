package ziyang.estates.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.assessment.AssessmentPapers;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.report.ReportPull;

/** A paper of an assessment for the one who is signed in: what is announced or final, or a street's score sheet. */
@WebServlet("/assessment/paper")
public class AssessmentPaper extends HttpServlet {

    @Inject
    private transient AssessmentPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintedFile paper = paper(request);
        Download.send(response, paper.name(), paper.mediaType(), paper.content());
    }

    private PrintedFile paper(HttpServletRequest request) {
        long assessment = Download.number(request.getParameter("id"));
        Format format = ReportPull.format(Objects.toString(request.getParameter("format"), "pdf"));
        return switch (Objects.toString(request.getParameter("kind"), "")) {
            case "announcement" -> papers.announcement(assessment, format);
            case "sheet" -> papers.sheet(assessment, Objects.toString(request.getParameter("street"), "-"), format);
            default -> throw BusinessError.missing("Report", request.getParameter("kind"));
        };
    }
}
