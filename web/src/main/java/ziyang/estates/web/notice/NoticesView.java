package ziyang.estates.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.notice.NoticeService;
import ziyang.estates.notice.NoticeService.Filter;
import ziyang.estates.notice.NoticeService.Row;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Rows;

/**
 * The notifications of the reader; the filter stands in the address. A row is named by its number and never by its place in the list,
 * which may have moved since the page was opened.
 */
@Named
@RequestScoped
public class NoticesView {

    @Inject
    private NoticeService service;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    @Inject
    private Unread count;

    private String kind;
    private String unread;
    private Long open;
    private List<String> kinds;
    private Rows<Row> rows;

    @PostConstruct
    void start() {
        kinds = service.kinds();
        rows = new Rows<>(page -> service.list(new Filter(kind, isOnlyUnread()), page));
    }

    /** Follows a notification to its page, or takes what was pressed and shows the list. */
    public void read() {
        mark();
        if (open != null && !Faces.isPostback()) {
            Row row = service.read(open);
            String target = row.page() == null ? "notice/notices.xhtml" : row.page();
            Faces.redirect(Faces.getRequestContextPath() + "/" + target);
            return;
        }
        kind = asked.kept("kind", kind, kinds::contains);
    }

    /** Marks the notification as read whose button was pressed. */
    private void mark() {
        String pressed = Faces.getRequestParameter("read");
        if (Faces.isPostback() && pressed != null) {
            notices.attempt(() -> service.read(Download.number(pressed)), "notices.read.done");
            count.forget();
        }
    }

    public void markAll() {
        notices.attempt(service::readAll, "notices.all.done");
        count.forget();
    }

    public boolean isOnlyUnread() {
        return "true".equals(unread);
    }

    public Rows<Row> getRows() {
        return rows;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getUnread() {
        return unread;
    }

    public void setUnread(String unread) {
        this.unread = unread;
    }

    /** The notification to follow, or null. */
    public Long getOpen() {
        return open;
    }

    public void setOpen(Long open) {
        this.open = open;
    }
}
