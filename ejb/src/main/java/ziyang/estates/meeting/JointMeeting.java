package ziyang.estates.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** One joint meeting of a street or town. */
@Entity
@Table(name = "joint_meeting")
public class JointMeeting extends Persistent {

    private String number;
    private String title;
    private String place;
    private LocalDateTime startsAt;
    private String note;
    private boolean demonstration;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.DRAFT;

    @ManyToOne(optional = false)
    private Region region;

    @ManyToOne(optional = false)
    private Unit convener;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Invitation> invitations = new ArrayList<>();

    protected JointMeeting() {}

    public JointMeeting(Region region, Unit convener) {
        this.region = region;
        this.convener = convener;
    }

    /** Sets title, place and time while the meeting has not begun. */
    void plan(String title, String place, LocalDateTime startsAt) {
        mustNotHaveBegun();
        this.title = title;
        this.place = place;
        this.startsAt = startsAt;
    }

    AgendaItem propose(String title, String text) {
        mustBe(MeetingState.DRAFT, MeetingState.NOTIFIED, MeetingState.IN_PROGRESS);
        int last = agenda.stream().mapToInt(AgendaItem::getSeq).max().orElse(0);
        AgendaItem item = new AgendaItem(this, last + 1, title, text);
        agenda.add(item);
        return item;
    }

    void withdraw(AgendaItem item) {
        mustNotHaveBegun();
        agenda.remove(item);
    }

    /** Invites a unit once; a second time changes nothing. */
    void invite(Unit unit) {
        mustBe(MeetingState.DRAFT, MeetingState.NOTIFIED);
        if (invitationOf(unit.getId()).isEmpty()) {
            invitations.add(new Invitation(this, unit));
        }
    }

    void uninvite(Unit unit) {
        mustBe(MeetingState.DRAFT);
        invitations.removeIf(invitation -> invitation.getUnit().equals(unit));
    }

    Optional<Invitation> invitationOf(long unit) {
        return invitations.stream()
                .filter(invitation -> invitation.getUnit().getId() == unit)
                .findFirst();
    }

    /**
     * Sends the notice under a number of the street's yearly series.
     *
     * @throws BusinessError {@code meeting.incomplete} without an agenda item or an invited unit
     */
    void convene(String number) {
        if (agenda.isEmpty() || invitations.isEmpty()) {
            throw BusinessError.invalid("meeting.incomplete");
        }
        move(MeetingState.NOTIFIED);
        this.number = number;
    }

    /** Begins the meeting; one that begins before its day is held on the day it begins. */
    void start(LocalDateTime now) {
        move(MeetingState.IN_PROGRESS);
        if (now.toLocalDate().isBefore(startsAt.toLocalDate())) {
            startsAt = now.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    void end() {
        move(MeetingState.ENDED);
    }

    void cancel(String reason) {
        move(MeetingState.CANCELLED);
        note = reason;
    }

    /** Rule M1. */
    void mustBeInProgress() {
        mustBe(MeetingState.IN_PROGRESS);
    }

    void markDemonstration() {
        demonstration = true;
    }

    private void mustNotHaveBegun() {
        mustBe(MeetingState.DRAFT, MeetingState.NOTIFIED);
    }

    private void mustBe(MeetingState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw BusinessError.illegalStep("meeting.state", state);
        }
    }

    private void move(MeetingState to) {
        if (!state.next().contains(to)) {
            throw BusinessError.illegalStep("meeting.step", state, to);
        }
        state = to;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getPlace() {
        return place;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public String getNote() {
        return note;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public MeetingState getState() {
        return state;
    }

    public Region getRegion() {
        return region;
    }

    public Unit getConvener() {
        return convener;
    }

    public List<AgendaItem> getAgenda() {
        return agenda;
    }

    public List<Invitation> getInvitations() {
        return invitations;
    }

    @Override
    public String called() {
        return number == null ? title : number;
    }
}
