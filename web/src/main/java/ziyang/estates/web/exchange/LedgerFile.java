package ziyang.estates.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import ziyang.estates.base.Texts;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.layout.Language;

/** A list as a sheet, with the conditions that stand in the address of the list's page; written while it is read. */
public abstract class LedgerFile extends HttpServlet {

    @Inject
    private transient Language language;

    /** Whose word is the name of the file. */
    protected abstract String register();

    protected abstract void write(Parameters asked, OutputStream out);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Texts.in(language.getLocale()).get("register." + register());
        Download.announce(response, name + ".xlsx", Format.XLSX.mediaType());
        write(new Parameters(request::getParameter), response.getOutputStream());
    }
}
