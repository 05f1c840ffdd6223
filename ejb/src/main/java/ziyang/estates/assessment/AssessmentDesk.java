package ziyang.estates.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.region.Region;

/**
 * Fetches assessments and sheets for a step. Whoever writes holds the assessment until the transaction ends, so that nothing is scored
 * while it is announced.
 */
@ApplicationScoped
class AssessmentDesk {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private RegionScope scope;

    @Inject
    private ScoreSources sources;

    @Inject
    private Clock clock;

    /** @param seen null where the step is about a part that has a version of its own */
    Assessment held(long id, Integer seen) {
        Assessment assessment = entities.find(Assessment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (assessment == null) {
            throw BusinessError.missing("Assessment", id);
        }
        Versions.check(assessment, seen);
        return assessment.at(clock.instant());
    }

    Assessment get(long id) {
        Assessment assessment = entities.find(Assessment.class, id);
        if (assessment == null) {
            throw BusinessError.missing("Assessment", id);
        }
        return assessment.at(clock.instant());
    }

    /** A street's sheet, for its own office. */
    AssessmentSheet own(long id, String street) {
        AssessmentSheet sheet = held(id, null).of(street);
        access.requireUnit(sheet.getUnit());
        return sheet;
    }

    /** Whether the account may read the street's sheet with its words and files. */
    boolean reads(Region street) {
        return scope.all() || access.covers(street.getId());
    }

    /** @throws BusinessError {@code access.scope} */
    AssessmentSheet read(long id, String street) {
        AssessmentSheet sheet = get(id).of(street);
        if (!reads(sheet.getRegion())) {
            throw BusinessError.denied("access.scope", sheet.getRegion().getName());
        }
        return sheet;
    }

    /** The figures of the assessment's day. */
    Readings readings(Assessment assessment) {
        List<Region> streets =
                assessment.getSheets().stream().map(AssessmentSheet::getRegion).toList();
        return sources.read(assessment.getAssessYear(), assessment.getAsOf(), streets);
    }

    /** All that were raised, the latest first. */
    List<AssessmentObjection> objections(Assessment assessment) {
        return entities.createQuery(
                        "select o from AssessmentObjection o where o.sheet.assessment = :assessment order by o.raisedAt desc, o.id desc",
                        AssessmentObjection.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    /** The latest version of a year's assessment. */
    Optional<Assessment> latest(int year) {
        return entities.createQuery(
                        "select a from Assessment a where a.assessYear = :year order by a.edition desc",
                        Assessment.class)
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
