package ziyang.estates.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ziyang.estates.notice.NoticeService;
import ziyang.estates.web.layout.Me;

/** How many notifications are unread, for the head of every page; counted once a request. */
@Named
@RequestScoped
public class Unread {

    @Inject
    private NoticeService notices;

    @Inject
    private Me me;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = me.may("INBOX_READ") ? notices.unread() : 0L;
        }
        return count;
    }

    /** Counted anew: something has been read meanwhile. */
    void forget() {
        count = null;
    }
}
