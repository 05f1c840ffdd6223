package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.meeting.RoomService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** The room of a meeting in progress: who has come, what is said, what is decided; and the screen on its wall. */
@Named
@RequestScoped
public class RoomView {

    @Inject
    private MeetingRegister register;

    @Inject
    private RoomService room;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private long id;
    private long itemId;
    private MeetingView meeting;
    private String base;
    private String gist;
    private Decision.Kind kind = Decision.Kind.AGREEMENT;
    private String text;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        itemId = Download.number(Faces.getRequestParameter("item"));
        read();
        gist = getItem() == null ? null : getItem().gist();
        base = gist;
    }

    private void read() {
        meeting = register.get(id);
    }

    /** Goes to an item, and the screen with it. */
    public String turn(long item) {
        boolean turned = meeting.state() != MeetingState.IN_PROGRESS
                || notices.attempt(() -> room.turn(id, item), "meeting.item.turned");
        return turned ? "/meeting/room?faces-redirect=true&id=" + id + "&item=" + item : null;
    }

    /** Keeps what was typed; the page shows it with what somebody else wrote meanwhile. */
    public void record() {
        String merged = notices.attempt(() -> room.record(id, getItem().id(), base, gist), "meeting.gist.kept");
        if (merged != null) {
            gist = merged;
            base = merged;
        }
        read();
    }

    public String decide() {
        return again(notices.attempt(() -> room.decide(id, getItem().id(), kind, text), "meeting.decided"));
    }

    public String reword(long decision, String words) {
        return again(notices.attempt(() -> room.reword(id, decision, words), "meeting.decision.reworded"));
    }

    public String strike(long decision) {
        return again(notices.attempt(() -> room.strike(id, decision), "meeting.decision.struck"));
    }

    public String defer(boolean deferred) {
        return again(notices.attempt(
                () -> room.defer(id, getItem().id(), deferred),
                deferred ? "meeting.item.deferred" : "meeting.item.resumed"));
    }

    /** Ticks whether a unit has come; the page stays. */
    public void mark(String unit, boolean present) {
        notices.attempt(() -> room.mark(id, unit, present), "meeting.marked");
        read();
    }

    /** Shows what others have written since. */
    public void refresh() {
        read();
        gist = getItem() == null ? null : getItem().gist();
        base = gist;
    }

    private String again(boolean done) {
        if (done) {
            return "/meeting/room?faces-redirect=true&id=" + id + "&item="
                    + getItem().id();
        }
        read();
        return null;
    }

    /** The item that the page is about: the one in the address, the one on the screen, or the first. */
    public MeetingView.Item getItem() {
        Long current = meeting.course().currentItem();
        return meeting.agenda().stream()
                .filter(one -> one.id() == itemId)
                .findFirst()
                .or(() -> meeting.agenda().stream()
                        .filter(one -> current != null && one.id() == current)
                        .findFirst())
                .or(() -> meeting.agenda().stream().findFirst())
                .orElse(null);
    }

    /** The item on the screen, or null before the first. */
    public MeetingView.Item getShown() {
        Long current = meeting.course().currentItem();
        return meeting.agenda().stream()
                .filter(one -> current != null && one.id() == current)
                .findFirst()
                .orElse(null);
    }

    /** The neighbour of the item, or 0 where there is none. */
    public long neighbour(int by) {
        List<MeetingView.Item> items = meeting.agenda();
        int to = items.indexOf(getItem()) + by;
        return to < 0 || to >= items.size() ? 0 : items.get(to).id();
    }

    public boolean isRunning() {
        return Sent.beingTaken() || meeting.mine() && meeting.state() == MeetingState.IN_PROGRESS;
    }

    /** Minutes since the meeting began, 0 before. */
    public long getMinutes() {
        return meeting.course().startedAt() == null
                ? 0
                : Duration.between(meeting.course().startedAt(), clock.instant())
                        .toMinutes();
    }

    public long getPresent() {
        return meeting.invitations().stream().filter(MeetingView.Guest::present).count();
    }

    public List<Decision.Kind> getKinds() {
        return List.of(Decision.Kind.AGREEMENT, Decision.Kind.INFORMATION);
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getGist() {
        return gist;
    }

    public void setGist(String gist) {
        this.gist = gist;
    }

    public Decision.Kind getKind() {
        return kind;
    }

    public void setKind(Decision.Kind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
