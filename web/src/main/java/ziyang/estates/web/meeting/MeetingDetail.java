package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import ziyang.estates.meeting.Invitation.Reply;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingService;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Me;
import ziyang.estates.web.layout.Sent;

/** One meeting: its agenda, its notice, its course and the replies to it. */
@Named
@RequestScoped
public class MeetingDetail {

    @Inject
    private MeetingRegister register;

    @Inject
    private MeetingService meetings;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private long id;
    private int seen;
    private MeetingView meeting;
    private String itemTitle;
    private String itemText;
    private String reason;
    private Reply reply;
    private String attendee;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
        mine().ifPresent(invitation -> {
            reply = invitation.reply() == Reply.PENDING ? Reply.ATTEND : invitation.reply();
            attendee = invitation.attendee();
        });
    }

    private void read() {
        meeting = register.get(id);
        seen = meeting.version();
    }

    public String propose() {
        return again(notices.attempt(
                () -> {
                    meetings.propose(id, seen, itemTitle, itemText);
                },
                "meeting.item.added"));
    }

    public String withdraw(long item) {
        return again(notices.attempt(() -> meetings.withdraw(id, seen, item), "meeting.item.removed"));
    }

    public String convene() {
        return again(notices.attempt(
                () -> {
                    meetings.convene(id, seen);
                },
                "meeting.convened"));
    }

    public String start() {
        return again(notices.attempt(() -> meetings.start(id, seen), "meeting.started"));
    }

    public String end() {
        return again(notices.attempt(() -> meetings.end(id, seen), "meeting.closed"));
    }

    public String cancel() {
        return again(notices.attempt(() -> meetings.cancel(id, seen, reason), "meeting.cancelled"));
    }

    public String answer() {
        return again(notices.attempt(() -> meetings.reply(id, reply, attendee), "meeting.replied"));
    }

    /** Marks whether a unit has come; the page stays. */
    public void mark(String unit, boolean present) {
        notices.attempt(() -> meetings.mark(id, unit, present), "meeting.marked");
        read();
    }

    /** To the same page by a fresh request; after a refusal the page stays and shows the record as it now is. */
    private String again(boolean done) {
        if (done) {
            return "/meeting/meeting?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    /** The invitation of the reader's own unit. */
    private Optional<MeetingView.Guest> mine() {
        return meeting.invitations().stream()
                .filter(guest -> guest.unitName().equals(me.getUnit()))
                .findFirst();
    }

    public boolean isReplyable() {
        return Sent.beingTaken()
                || meeting.state() == MeetingState.NOTIFIED && me.may("MEETING_REPLY") && mine().isPresent();
    }

    /** The street may still change, notify or cancel it. */
    public boolean isOpen() {
        return Sent.beingTaken()
                || meeting.mine()
                        && Set.of(MeetingState.DRAFT, MeetingState.NOTIFIED).contains(meeting.state());
    }

    public boolean isInProgress() {
        return Sent.beingTaken() || meeting.mine() && meeting.state() == MeetingState.IN_PROGRESS;
    }

    public boolean in(String state) {
        return Sent.beingTaken() || meeting.mine() && meeting.state() == MeetingState.valueOf(state);
    }

    /** How many units have said that they come. */
    public long getComing() {
        return meeting.invitations().stream()
                .filter(guest -> guest.reply() == Reply.ATTEND || guest.reply() == Reply.DEPUTY)
                .count();
    }

    public long getPresent() {
        return meeting.invitations().stream().filter(MeetingView.Guest::present).count();
    }

    public List<Reply> getReplies() {
        return List.of(Reply.ATTEND, Reply.LEAVE, Reply.DEPUTY);
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getItemTitle() {
        return itemTitle;
    }

    public void setItemTitle(String itemTitle) {
        this.itemTitle = itemTitle;
    }

    public String getItemText() {
        return itemText;
    }

    public void setItemText(String itemText) {
        this.itemText = itemText;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Reply getReply() {
        return reply;
    }

    public void setReply(Reply reply) {
        this.reply = reply;
    }

    public String getAttendee() {
        return attendee;
    }

    public void setAttendee(String attendee) {
        this.attendee = attendee;
    }
}
