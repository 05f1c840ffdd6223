package ziyang.estates.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Time;
import ziyang.estates.unit.Unit;

/** The assessment of a year's work of the streets under one edition of the scheme. */
@Entity
@Table(name = "assessment")
public class Assessment extends Persistent {

    @ManyToOne(optional = false)
    private AssessmentScheme scheme;

    private int assessYear;
    private int edition = 1;

    @Enumerated(EnumType.STRING)
    private AssessmentState state = AssessmentState.SELF_SCORING;

    private LocalDate asOf;
    private LocalDate startedOn;
    private LocalDate selfDue;
    private LocalDate announcedOn;
    private LocalDate objectionUntil;
    private int turn;
    private LocalDate finalOn;
    private String announcementNumber;
    private String finalNumber;
    private String correction;
    private String takenBackFor;
    private boolean demonstration;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<AssessmentSheet> sheets = new ArrayList<>();

    /** The moment of the step that is being taken. */
    @Transient
    private Instant moment;

    protected Assessment() {}

    /**
     * @param asOf the day whose automatic figures count
     * @throws BusinessError {@code assessment.scheme.year}, {@code assessment.as-of} for a day outside the year, {@code
     *     assessment.self-due} for a day that is over
     */
    Assessment(AssessmentScheme scheme, int year, LocalDate asOf, LocalDate selfDue) {
        scheme.mustHoldIn(year);
        if (asOf.getYear() != year) {
            throw BusinessError.field("asOf", "assessment.as-of", String.valueOf(year));
        }
        this.scheme = scheme;
        this.assessYear = year;
        this.asOf = asOf;
        this.selfDue = selfDue;
    }

    /** From here on until the end of the transaction it is that moment. */
    Assessment at(Instant now) {
        moment = now;
        return this;
    }

    Instant moment() {
        return moment;
    }

    private LocalDate today() {
        return Time.dayOf(moment);
    }

    /**
     * Begins the self scoring.
     *
     * @param streets their offices, each with a sheet
     * @throws BusinessError {@code assessment.streets} for none, {@code assessment.self-due}
     */
    Assessment start(List<Unit> streets) {
        if (streets.isEmpty()) {
            throw BusinessError.field("streets", "assessment.streets");
        }
        if (selfDue.isBefore(today())) {
            throw BusinessError.field("selfDue", "assessment.self-due");
        }
        startedOn = today();
        streets.forEach(street -> sheets.add(new AssessmentSheet(this, street)));
        return this;
    }

    /** @throws BusinessError {@code assessment.step}, {@code assessment.unsubmitted} while the self scoring lasts and a street has not submitted */
    void review() {
        mustReach(AssessmentState.REVIEW);
        mustBe(AssessmentState.SELF_SCORING);
        String missing = sheets.stream()
                .filter(sheet -> sheet.getState() != SheetState.SUBMITTED)
                .map(sheet -> sheet.getRegion().getName())
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty() && !today().isAfter(selfDue)) {
            throw BusinessError.illegalStep("assessment.unsubmitted", missing, selfDue);
        }
        state = AssessmentState.REVIEW;
    }

    /**
     * Freezes what is automatic, adds up and puts the streets in order.
     *
     * @param until last day for objections
     * @param readings as of the assessment's day
     * @throws BusinessError {@code assessment.step}, {@code assessment.future} while the day is not over, {@code
     *     assessment.unjudged}
     */
    void announce(LocalDate until, Readings readings) {
        mustReach(AssessmentState.ANNOUNCED);
        mustBeOver();
        List<AssessmentScore> waiting = sheets.stream()
                .flatMap(sheet -> sheet.getScores().stream())
                .filter(AssessmentScore::waits)
                .toList();
        if (!waiting.isEmpty()) {
            throw BusinessError.illegalStep(
                    "assessment.unjudged", waiting.size(), waiting.get(0).called());
        }
        sheets.forEach(sheet -> sheet.freeze(readings));
        rank();
        turn++;
        state = AssessmentState.ANNOUNCED;
        announcedOn = today();
        objectionUntil = until;
    }

    /** @throws BusinessError {@code assessment.future} */
    void mustBeOver() {
        if (!asOf.isBefore(today())) {
            throw BusinessError.illegalStep("assessment.future", asOf);
        }
    }

    private void rank() {
        Map<String, AssessmentSheet> byStreet = sheets.stream()
                .collect(Collectors.toMap(sheet -> sheet.getRegion().getCode(), Function.identity()));
        Ranking.of(sheets.stream().map(AssessmentSheet::entry).toList(), scheme.tie())
                .forEach(place -> byStreet.get(place.entry().street()).placed(place));
    }

    /** @throws BusinessError {@code assessment.step}, {@code assessment.objections.open} */
    void takeBack(String reason, List<AssessmentObjection> objections) {
        mustBe(AssessmentState.ANNOUNCED);
        mustBeAnswered(objections);
        state = AssessmentState.REVIEW;
        takenBackFor = reason;
    }

    /** @throws BusinessError {@code assessment.state}, {@code assessment.objections.over} after the last day */
    AssessmentObjection object(AssessmentSheet sheet, AssessmentItem item, String text, String raisedBy) {
        mustBe(AssessmentState.ANNOUNCED);
        if (today().isAfter(objectionUntil)) {
            throw BusinessError.illegalStep("assessment.objections.over", objectionUntil);
        }
        return new AssessmentObjection(sheet, item, text.strip(), raisedBy);
    }

    /**
     * Makes it final.
     *
     * @param objections all that were ever raised
     * @throws BusinessError {@code assessment.step}, {@code assessment.publicity} while the publicity lasts, {@code
     *     assessment.objections.open}, {@code assessment.objections.upheld} when one of this announcement was upheld
     */
    void finish(List<AssessmentObjection> objections) {
        mustReach(AssessmentState.FINAL);
        mustBeAnswered(objections);
        boolean upheld =
                objections.stream().anyMatch(one -> one.getTurn() == turn && one.getState() == ObjectionState.UPHELD);
        if (upheld) {
            throw BusinessError.illegalStep("assessment.objections.upheld");
        }
        if (!today().isAfter(objectionUntil)) {
            throw BusinessError.illegalStep("assessment.publicity", objectionUntil);
        }
        state = AssessmentState.FINAL;
        finalOn = today();
    }

    /**
     * Gives the paper of the step that was just taken its document number.
     *
     * @param number empty when no rule gives one
     */
    void numbered(String number) {
        String given = number.isEmpty() ? null : number;
        if (state == AssessmentState.FINAL) {
            finalNumber = given;
        } else {
            announcementNumber = given;
        }
    }

    private static void mustBeAnswered(List<AssessmentObjection> objections) {
        long open = objections.stream()
                .filter(one -> one.getState() == ObjectionState.OPEN)
                .count();
        if (open > 0) {
            throw BusinessError.illegalStep("assessment.objections.open", open);
        }
    }

    /** The next version, in review, with what was scored and judged by hand; this one stays as it is. */
    Assessment corrected(String reason) {
        mustBe(AssessmentState.FINAL);
        Assessment next = new Assessment(scheme, assessYear, asOf, selfDue).at(moment);
        next.edition = edition + 1;
        next.state = AssessmentState.REVIEW;
        next.startedOn = today();
        next.correction = reason;
        next.demonstration = demonstration;
        sheets.forEach(sheet -> next.sheets.add(sheet.copy(next)));
        return next;
    }

    /** @throws BusinessError {@code assessment.state} */
    void mustBe(AssessmentState needed) {
        if (state != needed) {
            throw BusinessError.illegalStep("assessment.state", state, needed);
        }
    }

    private void mustReach(AssessmentState wanted) {
        if (!state.next().contains(wanted)) {
            throw BusinessError.illegalStep("assessment.step", state, wanted);
        }
    }

    Assessment demonstration() {
        demonstration = true;
        return this;
    }

    /** @throws BusinessError {@code missing} */
    AssessmentSheet of(String street) {
        return sheets.stream()
                .filter(sheet -> sheet.getRegion().getCode().equals(street))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("AssessmentSheet", street));
    }

    public AssessmentScheme getScheme() {
        return scheme;
    }

    public int getAssessYear() {
        return assessYear;
    }

    /** From 1; a correction is the next. */
    public int getEdition() {
        return edition;
    }

    public AssessmentState getState() {
        return state;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public LocalDate getSelfDue() {
        return selfDue;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    /** The last day of the publicity period. */
    public LocalDate getObjectionUntil() {
        return objectionUntil;
    }

    /** How often it was announced. */
    public int getTurn() {
        return turn;
    }

    public LocalDate getFinalOn() {
        return finalOn;
    }

    /** 发文字号 of the last announcement; null when it has none. */
    public String getAnnouncementNumber() {
        return announcementNumber;
    }

    /** 发文字号 of the final result; null when it has none. */
    public String getFinalNumber() {
        return finalNumber;
    }

    /** Why a final version before this one was corrected; null for the first. */
    public String getCorrection() {
        return correction;
    }

    /** Why it last went back to the review. */
    public String getTakenBackFor() {
        return takenBackFor;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<AssessmentSheet> getSheets() {
        return sheets;
    }

    @Override
    public String called() {
        return scheme.getName() + " " + assessYear;
    }
}
