package ziyang.estates.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.web.door.Download;

/** A file of an action's history, for those who may see the action. */
@WebServlet("/meeting/file")
public class ActionFile extends HttpServlet {

    @Inject
    private transient ActionRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment file = register.attachment(
                Download.number(request.getParameter("action")), Download.number(request.getParameter("file")));
        Download.send(response, file.getName(), file.getMediaType(), file.getContent());
    }
}
