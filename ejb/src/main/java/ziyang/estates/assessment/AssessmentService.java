package ziyang.estates.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;

/** Runs assessments, from the start to the final result: for the housing bureau, whose role reaches the whole city. */
@Stateless
public class AssessmentService {

    /**
     * What is assessed.
     *
     * @param scheme id of an issued edition
     * @param asOf the day whose automatic figures count, within the year
     * @param selfDue last day of the self scoring
     * @param streets codes of regions; empty for every street and town that has an office in the portal
     */
    public record Start(
            @NotNull Long scheme,
            @Min(2020) @Max(2099) int year,
            @NotNull LocalDate asOf,
            @NotNull LocalDate selfDue,
            @NotNull @Size(max = 100) List<@NotBlank String> streets) {}

    /** Lets two who start the same year at once wait for each other. */
    private static final String SERIES = "assessment";

    /** What the rule of its document numbers is called. */
    static final String PAPER = "assessment-result";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AssessmentDesk desk;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private ArchiveService archive;

    @Inject
    private java.time.Clock clock;

    /**
     * Starts the assessment of a year (启动).
     *
     * @throws BusinessError {@code assessment.twice}, {@code assessment.scheme.year}, {@code assessment.as-of}, {@code
     *     assessment.self-due}, {@code assessment.streets}
     */
    @Needs(Permission.ASSESSMENT_RUN)
    public long start(@NotNull @Valid Start start) {
        numbering.hold(SERIES, start.year());
        if (desk.latest(start.year()).isPresent()) {
            throw BusinessError.field("year", "assessment.twice", String.valueOf(start.year()));
        }
        AssessmentScheme scheme = entities.find(AssessmentScheme.class, start.scheme());
        if (scheme == null) {
            throw BusinessError.missing("AssessmentScheme", start.scheme());
        }
        return keep(new Assessment(scheme, start.year(), start.asOf(), start.selfDue())
                .at(clock.instant())
                .start(offices(start.streets())));
    }

    /** @throws BusinessError {@code assessment.street} for a code that has no office */
    private List<Unit> offices(List<String> streets) {
        List<Unit> all = entities.createQuery(
                        "select u from Unit u where u.kind = ziyang.estates.unit.Unit.Kind.STREET order by u.region.code, u.id",
                        Unit.class)
                .getResultList();
        if (streets.isEmpty()) {
            return all;
        }
        Set<String> wanted = Set.copyOf(streets);
        List<Unit> found = all.stream()
                .filter(unit -> wanted.contains(unit.getRegion().getCode()))
                .toList();
        wanted.stream()
                .filter(code -> found.stream()
                        .noneMatch(unit -> unit.getRegion().getCode().equals(code)))
                .findFirst()
                .ifPresent(unknown -> {
                    throw BusinessError.field("streets", "assessment.street", unknown);
                });
        return found;
    }

    /** Ends the self scoring (转入审核). */
    @Needs(Permission.ASSESSMENT_RUN)
    public void review(long id, int seen) {
        desk.held(id, seen).review();
    }

    /**
     * Freezes, ranks and announces (公示) for the working days of the rule that holds today.
     *
     * @throws BusinessError {@code assessment.step}, {@code assessment.future}, {@code assessment.unjudged}
     */
    @Needs(Permission.ASSESSMENT_RUN)
    public void announce(long id, int seen) {
        Assessment assessment = desk.held(id, seen);
        assessment.mustBeOver();
        LocalDate today = calendar.today();
        int days = calendar.limit(TimeRule.Code.ASSESSMENT_PUBLICITY, today);
        assessment.announce(calendar.workingDays().after(today, days), desk.readings(assessment));
        assessment.numbered(archive.next(PAPER, today));
    }

    /** Leads back to the review, once every objection is answered. */
    @Needs(Permission.ASSESSMENT_RUN)
    public void takeBack(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        Assessment assessment = desk.held(id, seen);
        assessment.takeBack(reason.strip(), desk.objections(assessment));
    }

    /** Makes it final (定稿), after the last day of the publicity period. */
    @Needs(Permission.ASSESSMENT_RUN)
    public void finish(long id, int seen) {
        Assessment assessment = desk.held(id, seen);
        assessment.finish(desk.objections(assessment));
        assessment.numbered(archive.next(PAPER, calendar.today()));
    }

    /**
     * Opens the next version of a final assessment, in review (更正).
     *
     * @throws BusinessError {@code assessment.corrected} when this is not the latest
     */
    @Needs(Permission.ASSESSMENT_RUN)
    public long correct(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        Assessment assessment = desk.held(id, seen);
        boolean later = desk.latest(assessment.getAssessYear())
                .filter(latest -> latest.getEdition() > assessment.getEdition())
                .isPresent();
        if (later) {
            throw BusinessError.illegalStep("assessment.corrected", String.valueOf(assessment.getAssessYear()));
        }
        return keep(assessment.corrected(reason.strip()));
    }

    private long keep(Assessment assessment) {
        entities.persist(assessment);
        entities.flush();
        return assessment.getId();
    }
}
