package ziyang.estates.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** What the money has achieved (绩效评价), by input, process, output and effect: 预算法实施条例 §20. */
@Entity
@Table(name = "fund_evaluation")
public class Evaluation extends Persistent {

    @OneToOne(optional = false)
    private FundApplication application;

    private LocalDate evaluatedOn;
    private String evaluatedBy;

    @Embedded
    private Scores scores;

    private String text;

    protected Evaluation() {}

    Evaluation(FundApplication application, Scores scores, String text) {
        this.application = application;
        this.scores = scores;
        this.text = text;
    }

    Evaluation by(String evaluatedBy, LocalDate day) {
        this.evaluatedBy = evaluatedBy;
        this.evaluatedOn = day;
        return this;
    }

    public LocalDate getEvaluatedOn() {
        return evaluatedOn;
    }

    public String getEvaluatedBy() {
        return evaluatedBy;
    }

    public Scores getScores() {
        return scores;
    }

    public String getText() {
        return text;
    }
}
