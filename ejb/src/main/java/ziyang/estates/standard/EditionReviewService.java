package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads and records reviews (复审) of published editions. */
@Stateless
public class EditionReviewService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private Reviews reviews;

    @Inject
    private Access access;

    @Inject
    private CalendarService calendar;

    @Needs(Permission.STANDARD_READ)
    public ReviewView list(long edition) {
        return reviews.view(standards.edition(edition));
    }

    /**
     * Records a review; what follows from it (修订、废止) is a step of its own.
     *
     * @throws BusinessError {@code review.state} for an edition that is not published or is repealed, {@code review.day} for a day
     *     before it was published or to come, {@code review.twice}
     */
    @Needs(Permission.STANDARD_APPROVE)
    public void review(long id, Integer seen, @NotNull @Valid ReviewDraft draft) {
        Edition edition = standards.held(id);
        Versions.check(edition, seen);
        if (edition.getState() != EditionState.PUBLISHED || edition.getRepealedFrom() != null) {
            throw BusinessError.illegalStep("review.state");
        }
        if (draft.reviewedOn().isBefore(edition.getPublishedOn())
                || draft.reviewedOn().isAfter(calendar.today())) {
            throw BusinessError.field("reviewedOn", "review.day", edition.getPublishedOn());
        }
        boolean known =
                reviews.of(edition).stream().anyMatch(one -> one.getReviewedOn().equals(draft.reviewedOn()));
        if (known) {
            throw BusinessError.field("reviewedOn", "review.twice", draft.reviewedOn());
        }
        entities.persist(new EditionReview(edition, draft, access.who().displayName()));
    }
}
