package ziyang.estates.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import ziyang.estates.base.Persistent;

/** A measure (任务、措施) of a plan, in the plan's order and words. */
@Entity
public class Measure extends Persistent {

    @ManyToOne(optional = false)
    private Plan plan;

    private int seq;
    private String code;
    private String number;
    private String section;
    private String title;
    private String text;

    protected Measure() {}

    Measure(Plan plan, int seq, String code, String number) {
        this.plan = plan;
        this.seq = seq;
        this.code = code;
        this.number = number;
    }

    Measure says(String section, String title, String text) {
        this.section = section;
        this.title = title;
        this.text = text;
        return this;
    }

    public Plan getPlan() {
        return plan;
    }

    public int getSeq() {
        return seq;
    }

    /** For addresses and files: {@code 3.1.1}. */
    public String getCode() {
        return code;
    }

    /** As the plan numbers it: 三（一）1. */
    public String getNumber() {
        return number;
    }

    /** Title of the section that it stands in. */
    public String getSection() {
        return section;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    @Override
    public String called() {
        return number + " " + title;
    }
}
