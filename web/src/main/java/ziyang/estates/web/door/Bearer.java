package ziyang.estates.web.door;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.shiro.web.filter.authc.BearerHttpAuthenticationFilter;
import ziyang.estates.base.BusinessError;

/** Bearer tokens of machine clients; a missing or dead one gets an RFC 9457 problem. */
public class Bearer extends BearerHttpAuthenticationFilter {

    @Override
    protected boolean sendChallenge(ServletRequest request, ServletResponse response) {
        boolean denied = super.sendChallenge(request, response);
        BusinessError error = new BusinessError(BusinessError.Kind.NOT_SIGNED_IN, "sign-in.needed");
        try {
            Problem.of(error, Locale.SIMPLIFIED_CHINESE).write((HttpServletResponse) response);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
        return denied;
    }
}
