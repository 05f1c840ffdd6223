package ziyang.estates.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ziyang.estates.application.EvidenceService;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.web.door.Download;

/** A file that proves an application, for those who may read it. */
@WebServlet("/application/file")
public class ApplicationFile extends HttpServlet {

    @Inject
    private transient EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment file = evidence.file(
                Download.number(request.getParameter("id")), Download.number(request.getParameter("file")));
        Download.send(response, file.getName(), file.getMediaType(), file.getContent());
    }
}
