package ziyang.estates.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import ziyang.estates.base.Texts;

/** A file as an answer: always saved, never shown inside the portal's pages. */
final class Download {

    /** Named in full: a path that produces anything at all gives way to one with a variable. */
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String PDF = "application/pdf";
    static final String TEXT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Download() {}

    static Response of(String name, String mediaType, byte[] content) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .build();
    }

    /**
     * A list as a sheet, written while it is read.
     *
     * @param register whose word is its name
     */
    static Response ledger(String register, Consumer<OutputStream> sheet) {
        String name = Texts.in(Locale.SIMPLIFIED_CHINESE).get("register." + register);
        StreamingOutput content = sheet::accept;
        return Response.ok(content, SHEET)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name + ".xlsx"))
                .build();
    }

    /** RFC 6266 with a UTF-8 name. */
    static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
