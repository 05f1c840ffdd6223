package ziyang.estates.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import ziyang.estates.base.Persistent;

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

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Decision() {}

    Decision(AgendaItem item, int seq, Kind kind, String text) {
        this.item = item;
        this.seq = seq;
        this.kind = kind;
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

    @Override
    public String called() {
        return item.getTitle() + "-" + seq;
    }
}
