package ziyang.estates.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Time;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** One joint meeting of a street or town, or of an area or the city for what a street cannot settle. */
@Entity
@Table(name = "joint_meeting")
public class JointMeeting extends Persistent {

    /** 例会、临时会议: only the first count for the rhythm. */
    public enum Kind {
        REGULAR,
        AD_HOC
    }

    private static final int USUAL_MINUTES = 120;

    private String number;
    private String title;
    private String place;
    private LocalDateTime startsAt;
    private String note;
    private boolean demonstration;

    private int plannedMinutes = USUAL_MINUTES;
    private String signCode;
    private LocalDateTime calledFor;
    private LocalDate notifiedOn;
    private LocalDate revisedOn;
    private Instant startedAt;
    private Instant endedAt;
    private Long currentItem;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.REGULAR;

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

    /** A regular or an ad hoc meeting, and how long it is to take. */
    void shape(Kind kind, int plannedMinutes) {
        mustNotHaveBegun();
        this.kind = kind;
        this.plannedMinutes = plannedMinutes;
    }

    /** Puts a matter that waits in the region's tray at the end of the agenda. */
    AgendaItem propose(Matter matter) {
        mustBeOpen();
        matter.select(this);
        int last = agenda.stream().mapToInt(AgendaItem::getSeq).max().orElse(0);
        AgendaItem item = new AgendaItem(this, last + 1, matter);
        agenda.add(item);
        return item;
    }

    /** Takes an item off; its matter waits again. */
    void withdraw(AgendaItem item) {
        mustNotHaveBegun();
        item.getMatter().await();
        agenda.remove(item);
    }

    /**
     * Puts the items into a new order.
     *
     * @param ids of all items, the first first
     * @throws BusinessError {@code meeting.order} when an item is missing, foreign or named twice
     */
    void arrange(List<Long> ids) {
        mustBeOpen();
        List<Long> known = agenda.stream().map(AgendaItem::getId).sorted().toList();
        if (!ids.stream().sorted().toList().equals(known)) {
            throw BusinessError.invalid("meeting.order");
        }
        agenda.sort(Comparator.comparing(item -> ids.indexOf(item.getId())));
        renumber(-1);
    }

    /** Numbers the items as they stand; by -1 first and then by 1, because the database knows each number once only. */
    void renumber(int sign) {
        for (int i = 0; i < agenda.size(); i++) {
            agenda.get(i).place(sign * (i + 1));
        }
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

    public Optional<Invitation> invitationOf(long unit) {
        return invitations.stream()
                .filter(invitation -> invitation.getUnit().getId() == unit)
                .findFirst();
    }

    /**
     * Sends the notice under a number of the region's yearly series.
     *
     * @param signCode what the code on the room's screen tells, so that only who is there signs in
     * @throws BusinessError {@code meeting.incomplete} without an agenda item or an invited unit
     */
    void convene(String number, String signCode) {
        if (agenda.isEmpty() || invitations.isEmpty()) {
            throw BusinessError.invalid("meeting.incomplete");
        }
        move(MeetingState.NOTIFIED);
        this.number = number;
        this.signCode = signCode;
    }

    /** The units have its notice since. */
    void notified(LocalDate today) {
        notifiedOn = today;
    }

    /** The units were told of a change or of its cancellation. */
    void revised(LocalDate today) {
        revisedOn = today;
    }

    /** Begins the meeting; one that begins before its day is held on the day it begins. */
    void start(LocalDateTime now) {
        move(MeetingState.IN_PROGRESS);
        startedAt = instant(now);
        if (now.toLocalDate().isBefore(startsAt.toLocalDate())) {
            calledFor = startsAt;
            startsAt = now.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /** Ends the meeting: what was decided is settled, what was not goes back to the tray. */
    void end(LocalDateTime now) {
        move(MeetingState.ENDED);
        endedAt = instant(now);
        agenda.forEach(AgendaItem::conclude);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Time.ZONE).toInstant();
    }

    void cancel(String reason) {
        move(MeetingState.CANCELLED);
        note = reason;
        agenda.forEach(item -> item.getMatter().await());
    }

    /** Rule M1. */
    void mustBeInProgress() {
        mustBe(MeetingState.IN_PROGRESS);
    }

    /** The agenda may still be changed. */
    void mustBeOpen() {
        mustBe(MeetingState.DRAFT, MeetingState.NOTIFIED, MeetingState.IN_PROGRESS);
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

    public Kind getKind() {
        return kind;
    }

    /** How long it is to take, in minutes. */
    public int getPlannedMinutes() {
        return plannedMinutes;
    }

    public LocalDateTime getPlannedEnd() {
        return startsAt.plusMinutes(plannedMinutes);
    }

    /** The code of its sign-in page; null before the notice. */
    public String getSignCode() {
        return signCode;
    }

    /** For when the units were called, also when it began on an earlier day. */
    public LocalDateTime getCalledFor() {
        return calledFor == null ? startsAt : calledFor;
    }

    /** Null while nobody was told of it. */
    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    /** When the units were last told of a change or of its cancellation; null when they never were. */
    public LocalDate getRevisedOn() {
        return revisedOn;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Turns to an item: the room's screen shows it; rule M1. */
    void turn(AgendaItem item) {
        mustBeInProgress();
        currentItem = item.getId();
    }

    /** The item that is being talked about, null for none. */
    public Long getCurrentItem() {
        return currentItem;
    }

    public Instant getEndedAt() {
        return endedAt;
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
