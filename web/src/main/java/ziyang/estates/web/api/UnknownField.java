package ziyang.estates.web.api;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A field that the API does not know; the server's own mapper would answer in plain text. */
@Provider
public class UnknownField implements ExceptionMapper<UnrecognizedPropertyException> {

    @Inject
    private Failures failures;

    @Override
    public Response toResponse(UnrecognizedPropertyException unknown) {
        return failures.toResponse(unknown);
    }
}
