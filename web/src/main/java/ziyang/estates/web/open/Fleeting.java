package ziyang.estates.web.open;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A request whose session ends with it: what makes the page wants one to put things into, and a visitor of the public site is given
 * none.
 */
class Fleeting extends HttpServletRequestWrapper {

    private final HttpSession session = new Memory();

    Fleeting(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return session;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return session;
    }

    private final class Memory implements HttpSession {

        private final Map<String, Object> values = new ConcurrentHashMap<>();
        private final long created = System.currentTimeMillis();

        @Override
        public long getCreationTime() {
            return created;
        }

        @Override
        public String getId() {
            return "fleeting";
        }

        @Override
        public long getLastAccessedTime() {
            return created;
        }

        @Override
        public ServletContext getServletContext() {
            return Fleeting.this.getServletContext();
        }

        @Override
        public void setMaxInactiveInterval(int seconds) {
            // it ends with the request
        }

        @Override
        public int getMaxInactiveInterval() {
            return 0;
        }

        @Override
        public Object getAttribute(String name) {
            return values.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(values.keySet());
        }

        @Override
        public void setAttribute(String name, Object value) {
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            values.remove(name);
        }

        @Override
        public void invalidate() {
            values.clear();
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }
}
