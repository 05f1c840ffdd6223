package ziyang.estates.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** An outcome of an agenda item (议定事项). */
@Entity
public class Decision extends Persistent {

    /** Something to know, something agreed, or something to be done by somebody until a day. */
    public enum Kind {
        INFORMATION,
        AGREEMENT,
        ACTION
    }

    @ManyToOne(optional = false)
    private AgendaItem item;

    private int seq;
    private String text;
    private Instant at;
    private String writtenBy;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Decision() {}

    Decision(AgendaItem item, int seq, Kind kind, String text) {
        this.item = item;
        this.seq = seq;
        this.kind = kind;
        this.text = text;
    }

    public Decision by(Identity who, Instant at) {
        this.writtenBy = who.displayName();
        this.at = at;
        return this;
    }

    /** Puts it better; rule M1. */
    void reword(String text) {
        item.getMeeting().mustBeInProgress();
        this.text = text;
    }

    public AgendaItem getItem() {
        return item;
    }

    public int getSeq() {
        return seq;
    }

    public String getText() {
        return text;
    }

    public Kind getKind() {
        return kind;
    }

    /** When it was written down; null for what was written before this was kept. */
    public Instant getAt() {
        return at;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    @Override
    public String called() {
        return item.getTitle() + "-" + seq;
    }
}
