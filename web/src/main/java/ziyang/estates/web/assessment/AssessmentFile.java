package ziyang.estates.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.web.door.Download;

/** A file that proves a self score, for those who may read the street's sheet. */
@WebServlet("/assessment/file")
public class AssessmentFile extends HttpServlet {

    @Inject
    private transient AssessmentRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String street = request.getParameter("street");
        Attachment file = register.evidence(
                Download.number(request.getParameter("id")),
                street == null ? "-" : street,
                Download.number(request.getParameter("file")));
        Download.send(response, file.getName(), file.getMediaType(), file.getContent());
    }
}
