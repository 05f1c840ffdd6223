package ziyang.estates.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** That a published edition was looked at again (复审). */
@Entity
@Table(name = "standard_review")
public class EditionReview extends Persistent {

    @ManyToOne(optional = false)
    private Edition edition;

    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String opinion;
    private String reviewer;

    protected EditionReview() {}

    EditionReview(Edition edition, ReviewDraft draft, String reviewer) {
        this.edition = edition;
        this.reviewedOn = draft.reviewedOn();
        this.outcome = draft.outcome();
        this.opinion = draft.opinion().strip();
        this.reviewer = reviewer;
    }

    public Edition getEdition() {
        return edition;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public String getReviewer() {
        return reviewer;
    }

    @Override
    public String called() {
        return edition.called() + " " + reviewedOn;
    }
}
