package ziyang.estates.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Texts;
import ziyang.estates.web.door.Problem;

/** Every failure of the API as an RFC 9457 problem. */
@Provider
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {

    /** How the server names a parameter of the query that it cannot read. */
    private static final Pattern PARAMETER = Pattern.compile("QueryParam\\(\"(\\w+)\"\\)");

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = problem(failure, locale());
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static Problem problem(Throwable failure, Locale locale) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException broken
                    && !broken.getPath().isEmpty()) {
                return Misread.problem(broken, locale);
            }
            if (cause instanceof JsonProcessingException) {
                return simple(400, "request.json", locale);
            }
            if (cause instanceof NotFoundException && cause.getCause() instanceof IllegalArgumentException) {
                return parameter(cause, locale);
            }
            if (cause instanceof WebApplicationException web) {
                int status = web.getResponse().getStatus();
                return simple(status, "request." + status, locale);
            }
        }
        return Problem.of(failure, locale);
    }

    /** A number that is none: the standard takes the address for unknown, but only a value in it is. */
    private static Problem parameter(Throwable unread, Locale locale) {
        Matcher named = PARAMETER.matcher(String.valueOf(unread.getMessage()));
        if (!named.find()) {
            return simple(404, "request.404", locale);
        }
        return Problem.of(BusinessError.field(named.group(1), "request.value", named.group(1)), locale);
    }

    private static Problem simple(int status, String code, Locale locale) {
        String text = Texts.in(locale).get("error." + code);
        return new Problem("urn:estates:" + code, text, status, code, text, List.of());
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .filter(language -> "en".equals(language.getLanguage()) || "zh".equals(language.getLanguage()))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
