package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A field that breaks a rule at the door; the server's own mapper would answer 400 without naming it. */
@Provider
public class BrokenConstraint implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    private Failures failures;

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        return failures.toResponse(broken);
    }
}
