package ziyang.estates.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Origin;

/** Notes where a request comes from, for the audit trail, and sets the security headers. */
public class Door extends HttpFilter {

    /** For whatever is no page; a page's own policy, with its nonce, comes from PrimeFaces ({@code web.xml}). */
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Largest request, in bytes; {@code max-post-size} of the server's listener lies above it. */
    private static final long LARGEST = 32L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean api = request.getServletPath().startsWith("/api");
        Origin.set(new Origin(request.getRemoteAddr(), api ? "api" : "web"));
        try {
            secure(request, response);
            if (request.getContentLengthLong() > LARGEST) {
                BusinessError large = new BusinessError(BusinessError.Kind.TOO_LARGE, "request.large", LARGEST >> 20);
                Problem.of(large, request.getLocale()).write(response);
                return;
            }
            chain.doFilter(request, response);
        } finally {
            Origin.set(null);
        }
    }

    private static void secure(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getServletPath().endsWith(".xhtml")) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
