package ziyang.estates.governance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;

/** An owners' committee or self-management committee of an estate, on its way to office and through one term. */
@Entity
public class Committee extends Persistent {

    @ManyToOne(optional = false)
    private Estate estate;

    @Enumerated(EnumType.STRING)
    private CommitteeKind kind;

    @Enumerated(EnumType.STRING)
    private CommitteeStage stage;

    /** The stage to which it goes back from a side state. */
    @Enumerated(EnumType.STRING)
    private CommitteeStage resumes;

    private LocalDate since;
    private Integer members;
    private String chair;
    private LocalDate termStart;
    private LocalDate termEnd;
    private LocalDate nextDue;

    @Enumerated(EnumType.STRING)
    private GovernanceLimit dueFor;

    private boolean demonstration;

    @OneToMany(mappedBy = "committee", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<CommitteeStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "committee", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fromDay")
    private List<CommitteeOffice> offices = new ArrayList<>();

    protected Committee() {}

    private Committee(Estate estate, CommitteeKind kind) {
        this.estate = estate;
        this.kind = kind;
    }

    /** One whose conditions begin to be checked. */
    static Committee begin(Estate estate, CommitteeKind kind, LocalDate day, CommitteeStep.Writer writer) {
        Committee committee = new Committee(estate, kind);
        committee.write(new CommitteeStep.Taken(CommitteeStage.CHECKING, day, null), writer);
        return committee;
    }

    /** One that was elected and filed before it was entered here. */
    static Committee enrol(
            Estate estate, CommitteeKind kind, Enrolment enrolment, Limits limits, CommitteeStep.Writer writer) {
        if (enrolment.filedOn().isBefore(enrolment.electedOn())) {
            throw BusinessError.field("filedOn", "committee.day.early", enrolment.electedOn());
        }
        Committee committee = new Committee(estate, kind);
        committee.write(new CommitteeStep.Taken(CommitteeStage.COUNTED, enrolment.electedOn(), null), writer);
        committee.file(enrolment.filedOn(), enrolment.term(), limits, writer);
        return committee;
    }

    /**
     * Takes a step.
     *
     * @throws BusinessError {@code committee.step} when it does not follow, {@code committee.filing} for filing without a term,
     *     {@code committee.day.early} for a day before the step before, {@code committee.notice} for an assembly too soon after its notice
     */
    void take(CommitteeStep.Taken step, Limits limits, CommitteeStep.Writer writer) {
        mustFollow(step.stage());
        if (step.stage() == CommitteeStage.FILED && !stage.aside()) {
            throw BusinessError.field("stage", "committee.filing");
        }
        mustNotGoBack("day", step.on());
        mustHaveBeenAnnounced(step, limits);
        CommitteeStage before = stage;
        write(step, writer);
        resumes = stage.aside() ? before : null;
        occupy(before, step.on());
        dueAfter(limits);
    }

    /**
     * Is filed (备案) with its members and its term, and is in office from that day or from the beginning of its term.
     *
     * @throws BusinessError {@code committee.members}, {@code committee.members.odd}, {@code committee.term.order},
     *     {@code committee.term.long}
     */
    void file(LocalDate day, CommitteeTerm term, Limits limits, CommitteeStep.Writer writer) {
        boolean enrolled = steps.size() == 1 && stage == CommitteeStage.COUNTED;
        if (!enrolled) {
            mustFollow(CommitteeStage.FILED);
        }
        mustNotGoBack("day", day);
        new TermCheck(kind, limits).check(term);
        members = term.members();
        chair = term.chair() == null || term.chair().isBlank()
                ? null
                : term.chair().strip();
        termStart = term.termStart();
        termEnd = term.termEnd();
        write(new CommitteeStep.Taken(CommitteeStage.FILED, day, null), writer);
        enter(day);
        dueAfter(limits);
    }

    /**
     * A vote cannot have been held before the way began; of one that was enrolled the way is not known.
     *
     * @throws BusinessError {@code vote.early}
     */
    void mustHaveBegun(LocalDate day) {
        CommitteeStep first = steps.get(0);
        if (first.getStage() == CommitteeStage.CHECKING && day.isBefore(first.getTakenOn())) {
            throw BusinessError.field("heldOn", "vote.early", first.getTakenOn());
        }
    }

    private void mustFollow(CommitteeStage to) {
        if (!next().contains(to)) {
            throw BusinessError.illegalStep("committee.step", stage, to);
        }
    }

    private void mustNotGoBack(String field, LocalDate day) {
        if (day.isBefore(since)) {
            throw BusinessError.field(field, "committee.day.early", since);
        }
    }

    private void mustHaveBeenAnnounced(CommitteeStep.Taken step, Limits limits) {
        if (step.stage() != CommitteeStage.VOTING || stage.aside()) {
            return;
        }
        LocalDate announced = last(CommitteeStage.ANNOUNCED).orElse(since);
        limits.amount(GovernanceLimit.NOTICE, kind, announced).ifPresent(days -> {
            LocalDate earliest = announced.plusDays(days);
            if (step.on().isBefore(earliest)) {
                throw BusinessError.field("day", "committee.notice", days, earliest);
            }
        });
    }

    private void write(CommitteeStep.Taken step, CommitteeStep.Writer writer) {
        steps.add(new CommitteeStep(this, steps.size() + 1, step, writer));
        stage = step.stage();
        since = step.on();
    }

    /** Leaves office when it stalls or ends, and comes back when it goes on. */
    private void occupy(CommitteeStage before, LocalDate day) {
        if (stage == CommitteeStage.STALLED || stage == CommitteeStage.TERMINATED) {
            offices.removeIf(one -> !one.getFromDay().isBefore(day));
            offices.stream().filter(one -> one.covers(day)).forEach(one -> one.endOn(day.minusDays(1)));
        } else if (before == CommitteeStage.STALLED && termEnd != null) {
            enter(day);
        }
    }

    private void enter(LocalDate day) {
        LocalDate from = day.isAfter(entersOn()) ? day : entersOn();
        if (!from.isAfter(termEnd)) {
            offices.add(new CommitteeOffice(this, from, termEnd));
        }
    }

    /** What is due next: the most urgent legal date on the way, the end of the term in office, nothing at the end. */
    private void dueAfter(Limits limits) {
        Optional<LegalDate> next = new LegalDates(this, limits).next();
        if (stage == CommitteeStage.TERMINATED) {
            due(null, null);
        } else if (termEnd != null) {
            due(GovernanceLimit.TERM, termEnd);
        } else {
            due(
                    next.map(LegalDate::limit).orElse(null),
                    next.map(LegalDate::due).orElse(null));
        }
    }

    private void due(GovernanceLimit limit, LocalDate day) {
        dueFor = limit;
        nextDue = day;
    }

    /** Gives way to the committee of the next term on the day on which that one enters office. */
    void giveWay(LocalDate day, String note, Limits limits, CommitteeStep.Writer writer) {
        LocalDate on = day.isBefore(since) ? since : day;
        take(new CommitteeStep.Taken(CommitteeStage.TERMINATED, on, note), limits, writer);
    }

    /** Moves to the estate that its own turned out to be. */
    void moveTo(Estate into) {
        estate = into;
        offices.forEach(office -> office.moveTo(into));
    }

    /** The stages that may follow. */
    public Set<CommitteeStage> next() {
        Set<CommitteeStage> next = EnumSet.noneOf(CommitteeStage.class);
        next.addAll(stage.next());
        if (resumes != null) {
            next.add(resumes);
        }
        return next;
    }

    /** The day of the last step to a stage. */
    Optional<LocalDate> last(CommitteeStage of) {
        return steps.stream()
                .filter(step -> step.getStage() == of)
                .map(CommitteeStep::getTakenOn)
                .reduce((first, second) -> second);
    }

    /** Filed and not ended: stalled or not, the estate's committee of this term. */
    boolean holdsTerm() {
        return termEnd != null && stage != CommitteeStage.TERMINATED;
    }

    /** The first day of its office. */
    LocalDate entersOn() {
        LocalDate filed = last(CommitteeStage.FILED).orElse(since);
        return filed.isAfter(termStart) ? filed : termStart;
    }

    /** Rule G3. */
    public boolean validOn(LocalDate day) {
        return offices.stream().anyMatch(office -> office.covers(day));
    }

    Committee markDemonstration() {
        demonstration = true;
        return this;
    }

    public Estate getEstate() {
        return estate;
    }

    public CommitteeKind getKind() {
        return kind;
    }

    public CommitteeStage getStage() {
        return stage;
    }

    public LocalDate getSince() {
        return since;
    }

    public Integer getMembers() {
        return members;
    }

    public String getChair() {
        return chair;
    }

    public LocalDate getTermStart() {
        return termStart;
    }

    public LocalDate getTermEnd() {
        return termEnd;
    }

    public LocalDate getNextDue() {
        return nextDue;
    }

    public GovernanceLimit getDueFor() {
        return dueFor;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<CommitteeStep> getSteps() {
        return steps;
    }

    public List<CommitteeOffice> getOffices() {
        return offices;
    }

    @Override
    public String called() {
        return estate.getName();
    }
}
