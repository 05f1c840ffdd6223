package ziyang.estates.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import ziyang.estates.base.BusinessError;

/** Refuses money requests without a key, as {@code request.key.missing}. */
@Provider
@MoneyRequest
@Priority(Priorities.HEADER_DECORATOR)
public class KeyNeeded implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(Repeats.KEY);
        if (key == null || key.isBlank()) {
            throw BusinessError.invalid("request.key.missing");
        }
    }
}
