package ziyang.estates.web.standard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.standard.StandardPapers;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.report.ReportPull;

/** The summary of what was said about an edition, for the one who is signed in. */
@WebServlet("/standard/comments-paper")
public class CommentPaper extends HttpServlet {

    @Inject
    private transient StandardPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintedFile paper = papers.comments(
                Download.number(request.getParameter("id")),
                ReportPull.format(Objects.toString(request.getParameter("format"), "pdf")));
        Download.send(response, paper.name(), paper.mediaType(), paper.content());
    }
}
