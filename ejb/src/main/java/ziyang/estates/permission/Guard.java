package ziyang.estates.permission;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Asks for the permission that {@link Needs} names before a service method runs. */
@Needs
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Guard implements Serializable {

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Identity.require(call.getMethod().getAnnotation(Needs.class).value());
        return call.proceed();
    }
}
