package ziyang.estates.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** What one unit has to do, with others, until a day (任务清单中的一项). */
@Entity
@Table(name = "meeting_action")
public class Action extends Persistent {

    private String code;
    private String title;
    private String requirement;
    private LocalDate assignedOn;
    private LocalDate originalDeadline;
    private LocalDate deadline;
    private LocalDate acceptedOn;
    private LocalDate reportedOn;
    private LocalDate closedOn;
    private int percent;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.ASSIGNED;

    @OneToOne(optional = false)
    private Decision decision;

    @ManyToOne(optional = false)
    private JointMeeting meeting;

    @ManyToOne(optional = false)
    private Region region;

    @ManyToOne(optional = false)
    private Unit convener;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lead_unit_id")
    private Unit leadUnit;

    @ManyToMany
    @JoinTable(
            name = "action_co_unit",
            joinColumns = @JoinColumn(name = "action_id"),
            inverseJoinColumns = @JoinColumn(name = "unit_id"))
    @OrderBy("id")
    private Set<Unit> coUnits = new LinkedHashSet<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ActionEntry> trail = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Extension> extensions = new ArrayList<>();

    protected Action() {}

    Action(Decision decision, String code, Unit leadUnit, Set<Unit> coUnits) {
        this.decision = decision;
        this.meeting = decision.getItem().getMeeting();
        this.region = meeting.getRegion();
        this.convener = meeting.getConvener();
        this.code = code;
        this.leadUnit = leadUnit;
        if (coUnits.contains(leadUnit)) {
            throw BusinessError.field("coUnits", "action.co.lead", leadUnit.getName());
        }
        this.coUnits.addAll(coUnits);
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
    }

    void accept(LocalDate today) {
        move(ActionState.ACCEPTED);
        acceptedOn = today;
    }

    /**
     * Progress that does not yet claim to be done, 0 to 99 percent.
     *
     * @param reason why it is less than was reported before; may be null otherwise
     */
    void progress(int percent, String reason) {
        if (state != ActionState.ACCEPTED && state != ActionState.RETURNED) {
            throw BusinessError.illegalStep("action.step", state, ActionState.REPORTED);
        }
        if (percent < 0 || percent > 99) {
            throw BusinessError.field("percent", "action.percent");
        }
        if (percent < this.percent && (reason == null || reason.isBlank())) {
            throw BusinessError.field("reason", "action.percent.lower", this.percent, percent);
        }
        this.percent = percent;
    }

    /** The lead unit says that it is done; an extension still asked for is void. */
    void reportDone(LocalDate today) {
        move(ActionState.REPORTED);
        reportedOn = today;
        openExtension().ifPresent(extension -> extension.withdraw(today));
    }

    void giveBack() {
        move(ActionState.RETURNED);
        reportedOn = null;
    }

    void verify() {
        move(ActionState.VERIFIED);
    }

    void close(LocalDate today) {
        move(ActionState.CLOSED);
        closedOn = today;
    }

    /** Rule M4. */
    Extension askExtension(LocalDate until, String reason, LocalDate today) {
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
        Extension extension = new Extension(this, until, reason);
        extensions.add(extension);
        return extension;
    }

    /** Grants or refuses the extension that is asked for. */
    void decideExtension(boolean granted, String answer, LocalDate today) {
        Extension asked = openExtension().orElseThrow(() -> BusinessError.illegalStep("action.extension.none"));
        asked.decide(granted, answer, today);
        if (granted) {
            deadline = asked.getUntil();
        }
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
    boolean doneBy(long unit) {
        return leadUnit.getId() == unit || coUnits.stream().anyMatch(co -> co.getId() == unit);
    }

    private void move(ActionState to) {
        if (!state.next().contains(to)) {
            throw BusinessError.illegalStep("action.step", state, to);
        }
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
        return state.awaitsDoer() ? percent : 100;
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

    public Set<Unit> getCoUnits() {
        return coUnits;
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
