package ziyang.estates.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** Keeps report runs and hands them out within the account's scope. */
@Stateless
public class ArchiveService {

    /** A run as the archive's list shows it. */
    public record Row(
            long id,
            String code,
            String title,
            String period,
            String regionCode,
            String regionName,
            String number,
            String format,
            String templateVersion,
            String sha256,
            long length,
            String displayName,
            String unitName,
            Instant pulledAt) {}

    /** What a run was asked for. */
    public record Asked(String code, String title, String period, String region) {}

    /**
     * Which runs; null means any.
     *
     * @param code of a report
     * @param period exactly the one the report was pulled for
     * @param region code of the region it was pulled for, not of one above
     */
    public record Filter(String code, String period, String region) {

        public static final Filter ALL = new Filter(null, null, null);
    }

    private static final Query.Projection<Row> ROWS = new Query.Projection<>(
            "new ziyang.estates.archive.ArchiveService.Row(r.id, r.code, r.title, r.period, g.code, g.name, r.number,"
                    + " r.format, r.templateVersion, r.sha256, r.length, r.displayName, r.unitName, r.pulledAt)",
            "r",
            "r.pulledAt desc, r.id desc",
            Row.class);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    /**
     * The document number of a report on a period that is over and a region: given at the first pull, the same at every later one.
     * Empty while the period runs, for that is no document yet, and when no rule gives one. A pull that fails takes no number, and
     * of two at once the second waits for the first.
     *
     * @param day of the pull, whose year is the number's
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public String number(Asked asked, LocalDate day) {
        if (!Period.of(asked.period()).to().isBefore(day)) {
            return "";
        }
        return given(asked)
                .or(() -> rule(asked.code(), day).map(rule -> give(rule, asked, day)))
                .orElse("");
    }

    /**
     * The next document number of a kind of paper that is issued once and keeps its number itself; empty when no rule gives one. It is
     * taken when the transaction commits.
     *
     * @param paper what its rule is called
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public String next(String paper, LocalDate day) {
        return rule(paper, day)
                .map(rule -> rule.number(day.getYear(), numbering.next("report " + paper, day.getYear())))
                .orElse("");
    }

    private Optional<NumberRule> rule(String report, LocalDate day) {
        return entities.createQuery(
                        "select r from NumberRule r where r.report = :report and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo >= :day)",
                        NumberRule.class)
                .setParameter("report", report)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private String give(NumberRule rule, Asked asked, LocalDate day) {
        String series = "report " + asked.code();
        numbering.hold(series, day.getYear());
        return given(asked).orElseGet(() -> {
            String number = rule.number(day.getYear(), numbering.next(series, day.getYear()));
            entities.createNativeQuery(
                            "insert into document_number (report, period, region_id, number) values (?, ?, ?, ?)")
                    .setParameter(1, asked.code())
                    .setParameter(2, asked.period())
                    .setParameter(3, regions.tree().get(asked.region()).getId())
                    .setParameter(4, number)
                    .executeUpdate();
            return number;
        });
    }

    private Optional<String> given(Asked asked) {
        List<?> numbers = entities.createNativeQuery(
                        "select number from document_number where report = ? and period = ? and region_id = ?")
                .setParameter(1, asked.code())
                .setParameter(2, asked.period())
                .setParameter(3, regions.tree().get(asked.region()).getId())
                .getResultList();
        return numbers.stream().map(String.class::cast).findFirst();
    }

    /** Writes a run; returns its id. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public long keep(Asked asked, ReportRun.Printed printed) {
        Region region = entities.merge(regions.tree().get(asked.region()));
        ReportRun run = new ReportRun(asked.code(), asked.title(), asked.period(), region);
        run.printed(printed, attachments.sha256(printed.content()));
        run.pulledBy(access.who(), clock.instant());
        entities.persist(run);
        entities.flush();
        return run.getId();
    }

    /** The runs the account may see, the latest first. */
    @Needs(Permission.REPORT_ARCHIVE)
    public Page<Row> list(Filter filter, Page.Request page) {
        return scoped().and("r.code = :code", "code", filter.code())
                .and("r.period = :period", "period", filter.period())
                .and("g.code = :region", "region", filter.region())
                .page(entities, ROWS, page);
    }

    /** One run with its figures and bytes. */
    @Needs(Permission.REPORT_ARCHIVE)
    public ReportRun get(long id) {
        return scoped().and("r.id = :id", "id", id)
                .list(entities, "r", "r.id", ReportRun.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("ReportRun", id));
    }

    /** A run for whoever may read the record that it was printed from, which the caller has checked. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public ReportRun kept(long id) {
        return entities.find(ReportRun.class, id);
    }

    /** A department has no regions of its own: it sees what it has pulled itself. */
    private Query scoped() {
        Query query = Query.from("ReportRun r join r.region g");
        Scope scope = access.scope();
        if (scope.everything()) {
            return query;
        }
        return scope.regions().isEmpty()
                ? query.and("r.unitId = :unit", "unit", access.who().unitId())
                : query.and("g.id in :regions", "regions", scope.regions());
    }
}
