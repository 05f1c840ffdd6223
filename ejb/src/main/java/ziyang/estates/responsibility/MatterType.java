package ziyang.estates.responsibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import ziyang.estates.base.Persistent;

/** A kind of matter that somebody must answer for, such as 违法搭建. */
@Entity
@Table(name = "matter_type")
public class MatterType extends Persistent {

    private String code;
    private String name;
    private int seq;
    private String source;
    private boolean demonstration;

    protected MatterType() {}

    MatterType(String code, String name, int seq, String source, boolean demonstration) {
        this.code = code;
        this.name = name;
        this.seq = seq;
        this.source = source;
        this.demonstration = demonstration;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public int getSeq() {
        return seq;
    }

    public String getSource() {
        return source;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return name;
    }
}
