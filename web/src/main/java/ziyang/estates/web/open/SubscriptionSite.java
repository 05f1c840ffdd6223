package ziyang.estates.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ziyang.estates.base.BusinessError;
import ziyang.estates.standard.Subscriptions;

/** Where everybody asks for mail about what is published; a link alone changes nothing, for mail programs follow links by themselves. */
public class SubscriptionSite extends OpenPages {

    @Inject
    private transient Subscriptions subscriptions;

    @Inject
    private transient Throttle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute("confirm", request.getParameter("confirm"));
        request.setAttribute("leave", request.getParameter("leave"));
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        Locale language = Address.language(request);
        try {
            throttle.count(request.getRemoteAddr());
            request.setAttribute("done", take(request));
        } catch (BusinessError refused) {
            response.setStatus(refused.kind().status());
            request.setAttribute("wrong", refused.text(language));
            request.setAttribute("email", request.getParameter("email"));
        }
        answer(request, response);
    }

    /** @return which of the three has happened */
    private String take(HttpServletRequest request) {
        if (request.getParameter("confirm") != null) {
            subscriptions.confirm(request.getParameter("confirm"));
            return "confirmed";
        }
        if (request.getParameter("leave") != null) {
            subscriptions.leave(request.getParameter("leave"));
            return "left";
        }
        subscriptions.ask(request.getParameter("email"));
        return "asked";
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute("available", subscriptions.available());
        speak(request, Address.language(request));
        response.setHeader("Cache-Control", "no-store");
        write(response, rendered(request, response, "subscription"));
    }
}
