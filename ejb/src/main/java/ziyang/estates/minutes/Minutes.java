package ziyang.estates.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.permission.Identity;
import ziyang.estates.unit.Unit;

/** One edition of the minutes of a meeting (会议纪要): drafted, countersigned, issued and from then on locked. */
@Entity
public class Minutes extends Persistent {

    @ManyToOne(optional = false)
    private JointMeeting meeting;

    private int edition;

    @Enumerated(EnumType.STRING)
    private MinutesState state = MinutesState.DRAFT;

    private String number;
    private String correction;
    private String signer;
    private Instant issuedAt;
    private String preface;
    private LocalDate dueOn;
    private int turn;
    private String takenBackFor;
    private String sentFigures;
    private String figures;
    private Long run;

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<MinutesSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
    @OrderBy("turn desc, id")
    private List<Countersign> countersigns = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<MinutesReceipt> receipts = new ArrayList<>();

    protected Minutes() {}

    private Minutes(JointMeeting meeting, int edition) {
        this.meeting = meeting;
        this.edition = edition;
    }

    /**
     * The first edition, with a section for each item of the agenda.
     *
     * @throws BusinessError {@code meeting.state} unless the meeting has ended
     */
    static Minutes of(JointMeeting meeting, String preface) {
        if (meeting.getState() != MeetingState.ENDED) {
            throw BusinessError.illegalStep("meeting.state", meeting.getState());
        }
        Minutes minutes = new Minutes(meeting, 1);
        minutes.preface = preface;
        meeting.getAgenda()
                .forEach(item -> minutes.sections.add(
                        new MinutesSection(minutes, item.getSeq(), item.getTitle()).write(MinutesSection.words(item))));
        return minutes;
    }

    /** The edition that will correct this one: the same words to begin with, under the same number. */
    Minutes corrected(String reason) {
        mustBe(MinutesState.ISSUED);
        Minutes next = new Minutes(meeting, edition + 1);
        next.number = number;
        next.correction = reason;
        next.preface = preface;
        sections.forEach(section -> next.sections.add(
                new MinutesSection(next, section.getSeq(), section.getTitle()).write(section.getText())));
        return next;
    }

    /** Writes the words; a section that is not among those given stays as it is. */
    void edit(MinutesDraft draft) {
        mustBe(MinutesState.DRAFT);
        preface = draft.preface();
        draft.sections().forEach(written -> section(written.seq()).write(written.text()));
    }

    private MinutesSection section(int seq) {
        return sections.stream()
                .filter(section -> section.getSeq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.field("sections", "minutes.section", seq));
    }

    /**
     * Asks the units to countersign until a day; those asked for an earlier draft are asked again.
     *
     * @param figures what they are asked about, as JSON: it stays as it is till it is issued or taken back
     */
    void send(Collection<Unit> units, LocalDate until, String figures) {
        move(MinutesState.COUNTERSIGNING);
        turn++;
        sentFigures = figures;
        dueOn = until;
        takenBackFor = null;
        units.forEach(unit -> countersigns.add(new Countersign(this, turn, unit)));
    }

    /**
     * A unit speaks, once to each draft.
     *
     * @throws BusinessError {@code minutes.not-asked} to a unit that was never asked
     */
    Countersign countersign(Identity who, Countersign.Verdict verdict, String text, Instant at) {
        if (countersigns.stream().noneMatch(one -> one.asks(who.unitId()))) {
            throw BusinessError.denied("minutes.not-asked");
        }
        mustBe(MinutesState.COUNTERSIGNING);
        Countersign own = asked(who.unitId());
        own.speak(verdict, text, who.displayName(), at);
        return own;
    }

    /** Says what becomes of a unit's objection. */
    void answer(Unit unit, String text, Identity who, Instant at) {
        mustBe(MinutesState.COUNTERSIGNING);
        asked(unit.getId()).answer(text, who.displayName(), at);
    }

    private Countersign asked(long unit) {
        return asked().stream()
                .filter(one -> one.asks(unit))
                .findFirst()
                .orElseThrow(() -> BusinessError.denied("minutes.not-asked"));
    }

    /** The units that are asked about the present draft. */
    List<Countersign> asked() {
        return countersigns.stream().filter(one -> one.getTurn() == turn).toList();
    }

    /** Back to drafting; what the units have said stays to be read. */
    void takeBack(String reason) {
        move(MinutesState.DRAFT);
        takenBackFor = reason;
        sentFigures = null;
        dueOn = null;
    }

    /**
     * Silence agrees once the due day is over; an objection waits for its answer however long.
     *
     * @throws BusinessError {@code minutes.objections} or {@code minutes.pending} with the units it waits for
     */
    void mustBeReady(LocalDate today) {
        mustBe(MinutesState.COUNTERSIGNING);
        String objecting =
                names(asked().stream().filter(Countersign::awaitsAnswer).toList());
        if (!objecting.isEmpty()) {
            throw BusinessError.illegalStep("minutes.objections", objecting);
        }
        String silent = names(asked().stream().filter(Countersign::pending).toList());
        if (!silent.isEmpty() && !today.isAfter(dueOn)) {
            throw BusinessError.illegalStep("minutes.pending", silent, dueOn);
        }
    }

    private static String names(List<Countersign> countersigns) {
        return String.join(
                "、",
                countersigns.stream()
                        .map(countersign -> countersign.getUnit().getName())
                        .toList());
    }

    /** Signs and locks it; {@link #mustBeReady} has been asked. */
    void issue(String number, String signer, String figures, Instant at) {
        move(MinutesState.ISSUED);
        this.number = number;
        this.signer = signer;
        this.figures = figures;
        this.issuedAt = at;
    }

    void distribute(Collection<Unit> units) {
        mustBe(MinutesState.ISSUED);
        units.forEach(unit -> receipts.add(new MinutesReceipt(this, unit)));
    }

    /** The run of the archive that holds what was printed when it was issued. */
    void archived(long run) {
        if (this.run != null) {
            throw BusinessError.illegalStep("minutes.state", state);
        }
        mustBe(MinutesState.ISSUED);
        this.run = run;
    }

    /** @throws BusinessError {@code minutes.not-distributed} to a unit that it was not sent to */
    void receive(Identity who, Instant at) {
        MinutesReceipt own = receipts.stream()
                .filter(receipt -> receipt.getUnit().getId() == who.unitId())
                .findFirst()
                .orElseThrow(() -> BusinessError.denied("minutes.not-distributed"));
        mustBe(MinutesState.ISSUED);
        own.receive(who.displayName(), at);
    }

    void supersede() {
        move(MinutesState.SUPERSEDED);
    }

    private void mustBe(MinutesState allowed) {
        if (state != allowed) {
            throw BusinessError.illegalStep("minutes.state", state);
        }
    }

    private void move(MinutesState to) {
        if (!state.next().contains(to)) {
            throw BusinessError.illegalStep("minutes.step", state, to);
        }
        state = to;
    }

    public JointMeeting getMeeting() {
        return meeting;
    }

    /** From 1. */
    public int getEdition() {
        return edition;
    }

    public MinutesState getState() {
        return state;
    }

    /** One for all editions of a meeting's minutes; null till the first is issued. */
    public String getNumber() {
        return number;
    }

    /** Why it corrects the edition before it; null for the first. */
    public String getCorrection() {
        return correction;
    }

    /** 签发人; null till issued. */
    public String getSigner() {
        return signer;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getPreface() {
        return preface;
    }

    /** The last day for units to countersign; null while drafted. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** How often it has been sent out for countersigning. */
    public int getTurn() {
        return turn;
    }

    /** Why it was last taken back into drafting; null when it was not. */
    public String getTakenBackFor() {
        return takenBackFor;
    }

    /** What the units countersign, as JSON; null while drafted. */
    String getSentFigures() {
        return sentFigures;
    }

    /** What was printed, as JSON; null till issued. */
    String getFigures() {
        return figures;
    }

    public Long getRun() {
        return run;
    }

    public List<MinutesSection> getSections() {
        return sections;
    }

    /** Of all turns, the present one first. */
    public List<Countersign> getCountersigns() {
        return countersigns;
    }

    public List<MinutesReceipt> getReceipts() {
        return receipts;
    }

    @Override
    public String called() {
        return number == null ? meeting.getTitle() : number;
    }
}
