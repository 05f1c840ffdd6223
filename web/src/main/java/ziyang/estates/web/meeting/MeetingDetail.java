package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import ziyang.estates.meeting.Invitation.Reply;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingService;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.meeting.TemplateService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Me;
import ziyang.estates.web.layout.Sent;

/** One meeting: its notice, its course and the replies to it. */
@Named
@RequestScoped
public class MeetingDetail {

    @Inject
    private Clock clock;

    @Inject
    private MeetingRegister register;

    @Inject
    private MeetingService meetings;

    @Inject
    private TemplateService templates;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private long id;
    private int seen;
    private MeetingView meeting;
    private String reason;
    private String leaveReason;
    private LocalDateTime copyAt;
    private String templateName;
    private Reply reply;
    private String attendee;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
        mine().ifPresent(invitation -> {
            reply = invitation.reply() == Reply.PENDING ? Reply.ATTEND : invitation.reply();
            attendee = invitation.attendee();
            leaveReason = invitation.reason();
        });
        copyAt = meeting.course().calledFor().plusMonths(3);
    }

    private void read() {
        meeting = register.get(id);
        seen = meeting.version();
    }

    public String convene() {
        return again(notices.attempt(
                () -> {
                    meetings.convene(id, seen);
                },
                "meeting.convened"));
    }

    public String start() {
        boolean started = notices.attempt(() -> meetings.start(id, seen), "meeting.started");
        return started ? "/meeting/room?faces-redirect=true&id=" + id : again(false);
    }

    public String end() {
        return again(notices.attempt(() -> meetings.end(id, seen), "meeting.closed"));
    }

    public String cancel() {
        return again(notices.attempt(() -> meetings.cancel(id, seen, reason), "meeting.cancelled"));
    }

    public String answer() {
        return again(notices.attempt(() -> meetings.reply(id, reply, attendee, leaveReason), "meeting.replied"));
    }

    /** The units were called for a later day than today. */
    public boolean isAhead() {
        return meeting.startsAt().toLocalDate().isAfter(LocalDate.now(clock));
    }

    /** Prepares a meeting like this one and goes on to it. */
    public String copy() {
        Long copied = notices.attempt(() -> templates.copy(id, copyAt), "meeting.copied");
        return copied == null ? null : "/meeting/meeting?faces-redirect=true&id=" + copied;
    }

    public String keep() {
        return again(notices.attempt(() -> templates.keep(id, templateName), "meeting.template.kept"));
    }

    /** To the same page by a fresh request; after a refusal the page stays and shows the record as it now is. */
    String again(boolean done) {
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLeaveReason() {
        return leaveReason;
    }

    public void setLeaveReason(String leaveReason) {
        this.leaveReason = leaveReason;
    }

    public LocalDateTime getCopyAt() {
        return copyAt;
    }

    public void setCopyAt(LocalDateTime copyAt) {
        this.copyAt = copyAt;
    }

    public String getTemplateName() {
        return templateName;
    }

    public void setTemplateName(String templateName) {
        this.templateName = templateName;
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
