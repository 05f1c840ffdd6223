package ziyang.estates.web.contract;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.web.door.Download;

/** The scan of a contract or of a supplement, for those who may read it. */
@WebServlet("/contract/scan")
public class ContractScan extends HttpServlet {

    @Inject
    private transient ContractRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        Attachment file = register.scan(code == null ? "" : code, (int) Download.number(request.getParameter("terms")));
        Download.send(response, file.getName(), file.getMediaType(), file.getContent());
    }
}
