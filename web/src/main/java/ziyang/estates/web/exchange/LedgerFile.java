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
        try (OutputStream out = new Late(() -> {
            Download.announce(response, name + ".xlsx", Format.XLSX.mediaType());
            return response.getOutputStream();
        })) {
            write(new Parameters(request::getParameter), out);
        }
    }

    /** Opens the answer. */
    private interface Opening {
        OutputStream open() throws IOException;
    }

    /** Opens the answer with the first byte: a list that is refused before can still be answered by a page that says so. */
    private static final class Late extends OutputStream {

        private final Opening opening;
        private OutputStream out;

        private Late(Opening opening) {
            this.opening = opening;
        }

        @Override
        public void write(int sign) throws IOException {
            opened().write(sign);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            opened().write(bytes, from, length);
        }

        private OutputStream opened() throws IOException {
            if (out == null) {
                out = opening.open();
            }
            return out;
        }
    }
}
