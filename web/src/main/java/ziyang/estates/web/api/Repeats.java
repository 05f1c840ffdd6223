package ziyang.estates.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import ziyang.estates.account.RequestKeys;
import ziyang.estates.account.RequestKeys.Answer;
import ziyang.estates.account.RequestKeys.Known;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Identity;

/**
 * A POST with an {@code Idempotency-Key} takes effect once: sent again under its key it is given the first answer, marked by
 * {@code Idempotent-Replay: true}. A request that was refused may be corrected under the same key; one that says something else
 * than the first is refused as {@code request.key.body}.
 */
@Provider
@ApplicationScoped
public class Repeats implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String KEY = "Idempotency-Key";
    private static final String REPLAY = "Idempotent-Replay";
    private static final String TAKEN = Repeats.class.getName();

    /** A key that this request is the first to use, and what it says. */
    private record Taken(String key, DigestedBody body) {}

    private final ObjectMapper json = new Json().getContext(Repeats.class);

    @Inject
    private RequestKeys keys;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(KEY);
        boolean known = Identity.current().isPresent();
        if (key == null || !known || !HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        Optional<Known> before =
                keys.take(key, "POST /" + request.getUriInfo().getPath().replaceFirst("^/", ""));
        DigestedBody body = new DigestedBody(request.getEntityStream());
        if (before.isEmpty()) {
            request.setProperty(TAKEN, new Taken(key, body));
            request.setEntityStream(body);
        } else {
            String first = before.get().sha256();
            if (first != null && !first.equals(body.sha256())) {
                throw BusinessError.invalid("request.key.body");
            }
            request.abortWith(again(before.get().answer()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Taken taken = (Taken) request.getProperty(TAKEN);
        if (taken == null) {
            return;
        }
        request.removeProperty(TAKEN);
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            boolean form = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
            keys.answered(
                    taken.key(),
                    new Known(
                            form ? null : taken.body().sha256(),
                            new Answer(
                                    response.getStatus(),
                                    response.getHeaderString(HttpHeaders.LOCATION),
                                    text(response.getEntity()))));
        } else {
            keys.release(taken.key());
        }
    }

    private static Response again(Answer answer) {
        Response.ResponseBuilder response =
                Response.status(answer.status()).header(REPLAY, true).header(HttpHeaders.LOCATION, answer.location());
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }

    private String text(Object entity) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
