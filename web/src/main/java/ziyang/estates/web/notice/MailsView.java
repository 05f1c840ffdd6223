package ziyang.estates.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.notice.MailState;
import ziyang.estates.notice.Outbox;
import ziyang.estates.notice.Outbox.Row;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The mail that waits, was sent or given up; the filter stands in the address. */
@Named
@RequestScoped
public class MailsView {

    @Inject
    private Outbox outbox;

    @Inject
    private Notices notices;

    @Inject
    private Choices choices;

    @Inject
    private Asked asked;

    private String state;
    private Rows<Row> rows;

    @PostConstruct
    void start() {
        rows = new Rows<>(page -> outbox.list(state == null ? null : MailState.valueOf(state), page));
    }

    /** Takes what was pressed, and drops a state that means nothing. */
    public void check() {
        again();
        state = asked.kept("state", state, Asked.of(MailState.values()));
    }

    /** Has the mail tried again whose button was pressed. */
    private void again() {
        String pressed = Faces.getRequestParameter("again");
        if (Faces.isPostback() && pressed != null) {
            notices.attempt(() -> outbox.again(Download.number(pressed)), "mails.again.done");
        }
    }

    public boolean isConfigured() {
        return outbox.configured();
    }

    public List<SelectItem> getStates() {
        return choices.of(MailState.values());
    }

    public Rows<Row> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
