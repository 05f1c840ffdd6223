package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** One step on a committee's way; written once. */
@Entity
@Table(name = "committee_step")
public class CommitteeStep extends Persistent {

    /** A step as it was taken. */
    public record Taken(CommitteeStage stage, LocalDate on, String note) {}

    /** Who writes a step down, and when. */
    public record Writer(String name, Instant at) {}

    @ManyToOne(optional = false)
    private Committee committee;

    private int seq;

    @Enumerated(EnumType.STRING)
    private CommitteeStage stage;

    private LocalDate takenOn;
    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected CommitteeStep() {}

    CommitteeStep(Committee committee, int seq, Taken taken, Writer writer) {
        this.committee = committee;
        this.seq = seq;
        this.stage = taken.stage();
        this.takenOn = taken.on();
        this.note = taken.note() == null || taken.note().isBlank()
                ? null
                : taken.note().strip();
        this.recordedBy = writer.name();
        this.recordedAt = writer.at();
    }

    public Committee getCommittee() {
        return committee;
    }

    public int getSeq() {
        return seq;
    }

    public CommitteeStage getStage() {
        return stage;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public String getNote() {
        return note;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
