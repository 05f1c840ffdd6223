package ziyang.estates.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.Texts;
import ziyang.estates.exchange.ImportService;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.layout.Language;

/** The template of a register, and the wrong rows of a run. */
@WebServlet({"/exchange/template.xlsx", "/exchange/wrong-rows.xlsx"})
public class SheetFile extends HttpServlet {

    @Inject
    private transient ImportService imports;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("template.xlsx")) {
            String register = request.getParameter("register");
            ByteArrayOutputStream template = new ByteArrayOutputStream();
            imports.template(register, template);
            String name = Texts.in(language.getLocale()).get("register." + register);
            Download.send(response, name + ".xlsx", Format.XLSX.mediaType(), template.toByteArray());
        } else {
            Attachment sheet = imports.annotated(Download.number(request.getParameter("run")));
            Download.send(response, sheet.getName(), sheet.getMediaType(), sheet.getContent());
        }
    }
}
