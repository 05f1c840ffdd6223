package ziyang.estates.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Final results for other rooms: those of the latest version of a year's assessment. While a correction is under way, or when nothing is
 * final yet, the year has none. Asks for no permission: whoever hands a result out checks.
 */
@ApplicationScoped
public class AssessmentResults {

    /**
     * The final result of a street.
     *
     * @param edition version of the assessment, from 1; above 1 it is a correction
     * @param rank from 1; equal ones share it
     * @param vetoed by 一票否决: stands behind all others and is not eligible for anything
     */
    public record Result(
            int year,
            int edition,
            long streetRegionId,
            String streetCode,
            String streetName,
            int rank,
            BigDecimal score,
            boolean vetoed,
            LocalDate announcedOn,
            LocalDate finalOn)
            implements Serializable {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    /** @param streetRegionId id of the street's region */
    public Optional<Result> finalOf(int year, long streetRegionId) {
        return finals(year).stream()
                .filter(result -> result.streetRegionId() == streetRegionId)
                .findFirst();
    }

    /** By rank, then by street; empty while nothing is final. */
    public List<Result> finals(int year) {
        return entities.createQuery(
                        "select new ziyang.estates.assessment.AssessmentResults.Result(a.assessYear, a.edition, r.id, r.code, r.name,"
                                + " s.place, s.total.total, s.total.vetoed, a.announcedOn, a.finalOn) from AssessmentSheet s"
                                + " join s.assessment a join s.region r where a.assessYear = :year"
                                + " and a.state = ziyang.estates.assessment.AssessmentState.FINAL and a.edition ="
                                + " (select max(b.edition) from Assessment b where b.assessYear = a.assessYear)"
                                + " order by s.place, r.code",
                        Result.class)
                .setParameter("year", year)
                .getResultList();
    }
}
