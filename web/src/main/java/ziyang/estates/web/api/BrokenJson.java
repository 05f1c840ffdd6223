package ziyang.estates.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON of ours; the server's own mapper would answer in plain text. */
@Provider
public class BrokenJson implements ExceptionMapper<JsonProcessingException> {

    @Inject
    private Failures failures;

    @Override
    public Response toResponse(JsonProcessingException broken) {
        return failures.toResponse(broken);
    }
}
