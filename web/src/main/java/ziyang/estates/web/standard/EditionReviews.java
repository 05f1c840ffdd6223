package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.standard.EditionReviewService;
import ziyang.estates.standard.ReviewDraft;
import ziyang.estates.standard.ReviewOutcome;
import ziyang.estates.standard.ReviewView;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** The reviews (复审) of the edition that the page shows, and recording another. */
@Named
@RequestScoped
public class EditionReviews {

    @Inject
    private EditionDetail detail;

    @Inject
    private EditionReviewService reviews;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private ReviewView view;
    private LocalDate reviewedOn;
    private ReviewOutcome outcome;
    private String opinion;

    @PostConstruct
    void open() {
        view = reviews.list(detail.getEdition().row().id());
        reviewedOn = LocalDate.now(clock);
    }

    public String review() {
        long id = detail.getEdition().row().id();
        ReviewDraft draft = new ReviewDraft(reviewedOn, outcome, opinion);
        boolean done = notices.attempt(() -> reviews.review(id, detail.getSeen(), draft), "edition.reviewed");
        return done ? EditionDetail.page(id) : null;
    }

    public ReviewView getView() {
        return view;
    }

    public List<SelectItem> getOutcomes() {
        return choices.of(ReviewOutcome.values());
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
