package ziyang.estates.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import ziyang.estates.account.SignInService;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Identity;

/**
 * Ends a session that is too old (absolute timeout, {@code estates.session.hours}, 10 unless set) or whose account has been closed or
 * given other roles since; looks once a minute.
 */
public class SessionAge extends HttpFilter {

    private static final long LONGEST = Settings.number("estates.session.hours", 10) * 3_600_000L;
    private static final long CHECK_EVERY = 60_000;
    private static final String CHECKED = "estates.checked";

    @Inject
    private transient SignInService accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null && over(session)) {
            SecurityUtils.getSubject().logout();
            SignedIn.lead(request, response, SignedIn.ENDED);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean over(HttpSession session) {
        Subject subject = SecurityUtils.getSubject();
        if (!subject.isAuthenticated()) {
            return false;
        }
        long now = System.currentTimeMillis();
        if (now - session.getCreationTime() > LONGEST) {
            return true;
        }
        Long checked = (Long) session.getAttribute(CHECKED);
        if (checked != null && now - checked < CHECK_EVERY) {
            return false;
        }
        session.setAttribute(CHECKED, now);
        Identity known = (Identity) subject.getPrincipal();
        return !accounts.again(known.accountId()).map(known::equals).orElse(false);
    }
}
