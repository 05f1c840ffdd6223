package ziyang.estates.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import ziyang.estates.base.Persistent;

/** A document that the plan says is to be issued, revised or set up; the leads of its measure answer for it. */
@Entity
public class Deliverable extends Persistent {

    @ManyToOne(optional = false)
    private Plan plan;

    private int seq;
    private String code;
    private String name;
    private String kind;

    @ManyToOne(optional = false)
    private Measure measure;

    private String wording;

    protected Deliverable() {}

    Deliverable(Plan plan, int seq, String code, String name) {
        this.plan = plan;
        this.seq = seq;
        this.code = code;
        this.name = name;
    }

    Deliverable from(Measure measure, String kind, String wording) {
        this.measure = measure;
        this.kind = kind;
        this.wording = wording;
        return this;
    }

    public Plan getPlan() {
        return plan;
    }

    public int getSeq() {
        return seq;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** In the plan's terms: 制度, 标准, 机制 … */
    public String getKind() {
        return kind;
    }

    public Measure getMeasure() {
        return measure;
    }

    public String getWording() {
        return wording;
    }

    @Override
    public String called() {
        return name;
    }
}
