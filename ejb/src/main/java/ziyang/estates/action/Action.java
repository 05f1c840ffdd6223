package ziyang.estates.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** What one unit has to do, with others, until a day (任务清单中的一项). */
@Entity
@Table(name = "meeting_action")
public class Action extends Persistent {

    private static final String CLOSED_WITH = "随任务销号一并解除";

    private String code;
    private String title;
    private String requirement;
    private boolean onSite;
    private LocalDate assignedOn;
    private LocalDate handedOn;
    private LocalDate originalDeadline;
    private LocalDate deadline;
    private LocalDate acceptedOn;
    private LocalDate reportedOn;
    private LocalDate closedOn;
    private LocalDate escalatedOn;
    private Long handlerId;
    private String handlerName;
    private int percent;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.ASSIGNED;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Decision decision;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private JointMeeting meeting;

    @ManyToOne(optional = false)
    private Region region;

    @ManyToOne(optional = false)
    private Unit convener;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lead_unit_id")
    private Unit leadUnit;

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ActionPart> parts = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ActionEntry> trail = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Contest> contests = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Blocker> blockers = new ArrayList<>();

    protected Action() {}

    Action(Decision decision, String code, Unit leadUnit, Set<Unit> coUnits) {
        this.decision = decision;
        this.meeting = decision.getItem().getMeeting();
        this.region = meeting.getRegion();
        this.convener = meeting.getConvener();
        this.code = code;
        this.leadUnit = leadUnit;
        coUnits.forEach(unit -> give(unit, null));
    }

    /** Gives a helping unit its part, once; a later task takes the place of an earlier one. Rule M8. */
    void give(Unit unit, String task) {
        if (unit.equals(leadUnit)) {
            throw BusinessError.field("coUnits", "action.co.lead", leadUnit.getName());
        }
        parts.removeIf(part -> part.getUnit().equals(unit));
        parts.add(new ActionPart(this, unit, task));
    }

    /** Hands the action out; rule M2. */
    void assign(String title, String requirement, LocalDate deadline) {
        LocalDate held = meeting.getStartsAt().toLocalDate();
        if (!deadline.isAfter(held)) {
            throw BusinessError.field("deadline", "action.deadline.early", deadline, held);
        }
        this.title = title;
        this.requirement = requirement;
        this.deadline = deadline;
        this.originalDeadline = deadline;
        this.assignedOn = held;
        this.handedOn = held;
    }

    void verifyOnSite(boolean onSite) {
        this.onSite = onSite;
    }

    void accept(LocalDate today) {
        move(ActionState.ACCEPTED);
        acceptedOn = today;
    }

    /**
     * Says that it is not the lead unit's; rule C1.
     *
     * @param latest last day on which the unit may say so
     */
    void contest(Unit rightful, String reason, LocalDate today, LocalDate latest) {
        mustAllow(ActionState.CONTESTED);
        if (rightful.equals(leadUnit)) {
            throw BusinessError.field("unit", "action.contest.self", leadUnit.getName());
        }
        if (today.isAfter(latest)) {
            throw BusinessError.illegalStep("action.contest.late", latest);
        }
        if (contests.stream().anyMatch(one -> one.getUnit().equals(leadUnit))) {
            throw BusinessError.illegalStep("action.contest.again", leadUnit.getName());
        }
        move(ActionState.CONTESTED);
        contests.add(new Contest(this, rightful, reason, today));
    }

    /** Gives the action to another unit, for which it begins anew. */
    void upholdContest(Unit givenTo, LocalDate newDeadline, String answer, LocalDate today) {
        Contest contest = openContest();
        if (givenTo.equals(leadUnit)) {
            throw BusinessError.field("unit", "action.contest.self", leadUnit.getName());
        }
        contest.decide(givenTo, answer, today);
        parts.removeIf(part -> part.getUnit().equals(givenTo));
        leadUnit = givenTo;
        handedOn = today;
        acceptedOn = null;
        percent = 0;
        release();
        due(newDeadline);
        move(ActionState.ASSIGNED);
    }

    /** The action stays where it is; the same unit does not contest it again. */
    void refuseContest(String answer, LocalDate today) {
        openContest().decide(null, answer, today);
        move(ActionState.ASSIGNED);
    }

    private Contest openContest() {
        return contests.stream()
                .filter(contest -> contest.getState() == Contest.State.ASKED)
                .findFirst()
                .orElseThrow(() -> BusinessError.illegalStep("action.contest.none"));
    }

    /**
     * Progress that does not yet claim to be done, 0 to 99 percent.
     *
     * @param reason why it is less than was reported before; may be null otherwise
     */
    void progress(int percent, String reason) {
        mustBeUnderWay();
        if (percent < 0 || percent > 99) {
            throw BusinessError.field("percent", "action.percent");
        }
        if (percent < this.percent && (reason == null || reason.isBlank())) {
            throw BusinessError.field("reason", "action.percent.lower", this.percent, percent);
        }
        this.percent = percent;
    }

    /**
     * The lead unit says that it is done; an extension still asked for is void. Rule M11.
     *
     * @param reason why it is done though a helping unit is not; may be null otherwise
     */
    void reportDone(LocalDate today, String reason) {
        mustAllow(ActionState.REPORTED);
        String open = openParts();
        if (!open.isEmpty() && (reason == null || reason.isBlank())) {
            throw BusinessError.field("reason", "action.parts.open", open);
        }
        move(ActionState.REPORTED);
        reportedOn = today;
        openExtension().ifPresent(extension -> extension.withdraw(today));
    }

    /** Names of the helping units that are not done, or empty. */
    String openParts() {
        return parts.stream()
                .filter(part -> part.getState() == ActionPart.State.OPEN)
                .map(part -> part.getUnit().getName())
                .collect(Collectors.joining("、"));
    }

    /** The part of a helping unit, from the acceptance of the action until it is verified. */
    ActionPart part(long unit) {
        if (!state.partsRun()) {
            throw BusinessError.illegalStep("action.part.state", state);
        }
        return partOf(unit).orElseThrow(() -> BusinessError.missing("ActionPart", unit));
    }

    Optional<ActionPart> partOf(long unit) {
        return parts.stream().filter(part -> part.getUnit().getId() == unit).findFirst();
    }

    /** Says what it is stuck at; the deadline runs on. */
    void block(Blocker blocker) {
        if (!state.awaitsDoer()) {
            throw BusinessError.illegalStep("action.blocker.state", state);
        }
        blockers.add(blocker);
    }

    void giveBack() {
        move(ActionState.RETURNED);
        reportedOn = null;
    }

    void verify() {
        move(ActionState.VERIFIED);
    }

    /** Nothing is stuck any more: blockers that nobody has lifted end with it. */
    void close(LocalDate today) {
        move(ActionState.CLOSED);
        closedOn = today;
        blockers.stream().filter(Blocker::open).forEach(blocker -> blocker.lift(CLOSED_WITH, today));
    }

    /** Opens a closed action again with a new deadline; what was counted before stays counted. */
    void reopen(LocalDate newDeadline, LocalDate today) {
        mustAllow(ActionState.REOPENED);
        if (!newDeadline.isAfter(today)) {
            throw BusinessError.field("deadline", "action.deadline.past", newDeadline);
        }
        move(ActionState.REOPENED);
        closedOn = null;
        reportedOn = null;
        due(newDeadline);
    }

    private void due(LocalDate newDeadline) {
        deadline = newDeadline;
        escalatedOn = null;
    }

    /** Marks it as brought before the area. */
    void escalate(LocalDate today) {
        escalatedOn = today;
    }

    /** Within the lead unit, one account answers for it (经办人). */
    void handledBy(long account, String name) {
        if (!state.open()) {
            throw BusinessError.illegalStep("action.handler.closed");
        }
        handlerId = account;
        handlerName = name;
    }

    private void release() {
        handlerId = null;
        handlerName = null;
    }

    /** Rule M4. */
    Extension askExtension(LocalDate until, String reason, LocalDate today) {
        return askExtension(until, reason, today, Integer.MAX_VALUE);
    }

    /** @param most how many extensions one unit may be granted */
    Extension askExtension(LocalDate until, String reason, LocalDate today, int most) {
        if (!state.awaitsDoer()) {
            throw BusinessError.illegalStep("action.extension.state", state);
        }
        if (today.isAfter(deadline)) {
            throw BusinessError.illegalStep("action.extension.late", deadline);
        }
        if (!until.isAfter(deadline)) {
            throw BusinessError.field("until", "action.extension.shorter", deadline);
        }
        if (openExtension().isPresent()) {
            throw BusinessError.illegalStep("action.extension.open");
        }
        if (extensionsGranted() >= most) {
            throw BusinessError.illegalStep("action.extension.count", most);
        }
        Extension extension = new Extension(this, until, reason);
        extensions.add(extension);
        return extension;
    }

    /** Grants or refuses the extension that is asked for. */
    void decideExtension(boolean granted, String answer, LocalDate today) {
        Extension asked = openExtension().orElseThrow(() -> BusinessError.illegalStep("action.extension.none"));
        asked.decide(granted, answer, today);
        if (granted) {
            due(asked.getUntil());
        }
    }

    /** To the present lead unit. */
    long extensionsGranted() {
        return extensions.stream()
                .filter(one -> one.getState() == Extension.State.GRANTED)
                .filter(one -> !one.getDecidedOn().isBefore(handedOn))
                .count();
    }

    Optional<Extension> openExtension() {
        return extensions.stream()
                .filter(extension -> extension.getState() == Extension.State.ASKED)
                .findFirst();
    }

    void note(ActionEntry entry) {
        trail.add(entry);
    }

    /** Whether the unit leads or helps: rule M3 keeps it from verifying. */
    public boolean doneBy(long unit) {
        return leadUnit.getId() == unit || partOf(unit).isPresent();
    }

    private void mustBeUnderWay() {
        if (!state.underWay()) {
            throw BusinessError.illegalStep("action.step", state, ActionState.REPORTED);
        }
    }

    private void mustAllow(ActionState to) {
        if (!state.next().contains(to)) {
            throw BusinessError.illegalStep("action.step", state, to);
        }
    }

    private void move(ActionState to) {
        mustAllow(to);
        state = to;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getRequirement() {
        return requirement;
    }

    public LocalDate getAssignedOn() {
        return assignedOn;
    }

    /** The day on which the present lead unit got it; later than {@link #getAssignedOn} after an upheld contest. */
    public LocalDate getHandedOn() {
        return handedOn;
    }

    public LocalDate getOriginalDeadline() {
        return originalDeadline;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    /** What the unit reported last; all of it once it says that it is done, until it is given back. */
    public int getPercent() {
        return state.runs() ? percent : 100;
    }

    public ActionState getState() {
        return state;
    }

    public Decision getDecision() {
        return decision;
    }

    public JointMeeting getMeeting() {
        return meeting;
    }

    public Region getRegion() {
        return region;
    }

    public Unit getConvener() {
        return convener;
    }

    public Unit getLeadUnit() {
        return leadUnit;
    }

    public List<ActionPart> getParts() {
        return parts;
    }

    public List<Contest> getContests() {
        return contests;
    }

    public List<Blocker> getBlockers() {
        return blockers;
    }

    /** Whether it is verified where it was done, with evidence from there. */
    public boolean isOnSite() {
        return onSite;
    }

    /** When it was brought before the area; null when it was not, or has a new deadline since. */
    public LocalDate getEscalatedOn() {
        return escalatedOn;
    }

    /** The account of the lead unit that handles it; null when nobody has taken it. */
    public Long getHandlerId() {
        return handlerId;
    }

    public String getHandlerName() {
        return handlerName;
    }

    public List<ActionEntry> getTrail() {
        return trail;
    }

    public List<Extension> getExtensions() {
        return extensions;
    }

    @Override
    public String called() {
        return code;
    }
}
