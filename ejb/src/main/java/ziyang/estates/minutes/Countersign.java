package ziyang.estates.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** What a unit that attended, or that was given something to do, says to a draft of the minutes (会签). */
@Entity
@Table(name = "minutes_countersign")
public class Countersign extends Persistent {

    /** 待会签、同意、有异议. */
    public enum Verdict {
        PENDING,
        AGREED,
        OBJECTED
    }

    @ManyToOne(optional = false)
    private Minutes document;

    @ManyToOne(optional = false)
    private Unit unit;

    private int turn;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.PENDING;

    private String text;
    private String spokenBy;
    private Instant spokenAt;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected Countersign() {}

    Countersign(Minutes minutes, int turn, Unit unit) {
        this.document = minutes;
        this.turn = turn;
        this.unit = unit;
    }

    boolean asks(long unit) {
        return this.unit.getId() == unit;
    }

    boolean pending() {
        return verdict == Verdict.PENDING;
    }

    boolean awaitsAnswer() {
        return verdict == Verdict.OBJECTED && answer == null;
    }

    void speak(Verdict verdict, String text, String by, Instant at) {
        if (!pending()) {
            throw BusinessError.illegalStep("minutes.spoken", this.verdict);
        }
        if (verdict == Verdict.PENDING) {
            throw BusinessError.field("verdict", "minutes.verdict");
        }
        if (verdict == Verdict.OBJECTED && (text == null || text.isBlank())) {
            throw BusinessError.field("text", "minutes.objection");
        }
        this.verdict = verdict;
        this.text = text == null || text.isBlank() ? null : text.strip();
        this.spokenBy = by;
        this.spokenAt = at;
    }

    void answer(String text, String by, Instant at) {
        if (!awaitsAnswer()) {
            throw BusinessError.illegalStep("minutes.no-objection", unit.getName());
        }
        this.answer = text.strip();
        this.answeredBy = by;
        this.answeredAt = at;
    }

    public Minutes getMinutes() {
        return document;
    }

    public Unit getUnit() {
        return unit;
    }

    /** Which draft it is about, counted from 1. */
    public int getTurn() {
        return turn;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getText() {
        return text;
    }

    public String getSpokenBy() {
        return spokenBy;
    }

    public Instant getSpokenAt() {
        return spokenAt;
    }

    /** What became of an objection; null while it is open. */
    public String getAnswer() {
        return answer;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    @Override
    public String called() {
        return unit.getName();
    }
}
