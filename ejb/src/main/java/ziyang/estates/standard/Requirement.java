package ziyang.estates.standard;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.Persistent;

/** What a grade asks for in one point, as somebody who checks it reads it (检查要点). */
@Entity
@Table(name = "service_requirement")
public class Requirement extends Persistent {

    @ManyToOne(optional = false)
    private ServiceGrade grade;

    private int position;
    private String dimension;

    @ManyToOne(optional = false)
    private Clause clause;

    private String point;

    @Embedded
    private Frequency frequency;

    private BigDecimal score;

    protected Requirement() {}

    Requirement(ServiceGrade grade, int position, RequirementDraft draft, Clause clause) {
        this.grade = grade;
        this.position = position;
        this.dimension = draft.dimension().strip();
        this.clause = clause;
        this.point = draft.point().strip();
        this.frequency = draft.frequency();
        this.score = draft.score();
    }

    /** The same for another edition. */
    RequirementDraft draft() {
        return new RequirementDraft(dimension, clause.getNumber(), point, frequency, score);
    }

    public ServiceGrade getGrade() {
        return grade;
    }

    public int getPosition() {
        return position;
    }

    /** 维度: 综合服务, 环境卫生. */
    public String getDimension() {
        return dimension;
    }

    /** Of the same edition, on which it rests. */
    public Clause getClause() {
        return clause;
    }

    public String getPoint() {
        return point;
    }

    /** Null for what holds at all times. */
    public Frequency getFrequency() {
        return frequency;
    }

    /** Points that it is worth; null for none. */
    public BigDecimal getScore() {
        return score;
    }

    @Override
    public String called() {
        return grade.called() + " " + dimension + " " + position;
    }
}
