package ziyang.estates.web.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file handed to the browser: always saved, never shown inside the portal's pages. */
public final class Download {

    private Download() {}

    /** Announces a file whose bytes the caller writes. */
    public static void announce(HttpServletResponse response, String name, String mediaType) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    }

    public static void send(HttpServletResponse response, String name, String mediaType, byte[] content)
            throws IOException {
        announce(response, name, mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** A number of the address; 0, which no record has, for anything else. */
    public static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
