package ziyang.estates.plan;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.base.StaleRecord;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;

/** The quarterly progress of the duties: their units write and submit it, others confirm it or give it back. */
@Stateless
public class ProgressService {

    /** A progress as lists and its page show it. */
    public record Row(
            long id,
            String planCode,
            String measureCode,
            String measureTitle,
            long dutyId,
            DutyRole role,
            String unitCode,
            String unitName,
            String period,
            ProgressState state,
            Integer percent,
            String remark,
            String text,
            String submittedBy,
            Instant submittedAt,
            String returnReason,
            String reviewedBy,
            Instant reviewedAt,
            int version) {}

    /**
     * A progress and what the reader may do to it now.
     *
     * @param writable the reader may write and submit it
     * @param reviewable the reader may confirm it or give it back
     */
    public record Detail(Row row, boolean writable, boolean reviewable) {}

    /**
     * What a unit writes.
     *
     * @param percent how much is done, or null when the duty cannot be counted
     * @param remark why that is less than a quarter ago; null or empty otherwise
     */
    public record Draft(
            @NotBlank @Size(max = 4000) String text,
            @Min(0) @Max(100) Integer percent,
            @Size(max = 500) String remark) {}

    private static final String FROM = "DutyProgress p join p.duty d join d.measure m join d.unit u";
    private static final String ROW = "new ziyang.estates.plan.ProgressService.Row(p.id, m.plan.code, m.code, m.title,"
            + " d.id, d.role, u.code, u.name, p.period, p.state, p.percent, p.remark, p.text, p.submittedBy, p.submittedAt,"
            + " p.returnReason, p.reviewedBy, p.reviewedAt, p.version)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** What the reader's scope reaches, the latest quarter first, then in the plan's order; null leaves a filter out. */
    @Needs(Permission.PLAN_READ)
    public List<Row> list(String planCode, String measureCode, String period, ProgressState state) {
        Query query = Query.from(FROM)
                .and("m.plan.code = :plan", "plan", planCode)
                .and("m.code = :measure", "measure", measureCode)
                .and("p.period = :period", "period", period)
                .and("p.state = :state", "state", state);
        return within(access.scope(), query)
                .list(entities, ROW, "p.period desc, m.plan.code, m.seq, d.seq", Row.class)
                .getResultList();
    }

    /** @throws BusinessError {@code missing}, or {@code access.scope} when it lies outside the reader's scope */
    @Needs(Permission.PLAN_READ)
    public Detail get(long id) {
        DutyProgress progress = seen(id, null);
        boolean own = progress.isOf(access.who());
        boolean writable =
                own && access.may(Permission.PLAN_REPORT) && progress.getState().writable();
        boolean reviewable =
                !own && access.may(Permission.PLAN_REVIEW) && progress.getState() == ProgressState.SUBMITTED;
        Row row = Query.from(FROM)
                .and("p.id = :id", "id", id)
                .list(entities, ROW, "p.id", Row.class)
                .getSingleResult();
        return new Detail(row, writable, reviewable);
    }

    /**
     * Begins or changes the text of one duty of one's own unit for one quarter.
     *
     * @param seen the version that the page showed, or null when it showed none and a progress is begun
     * @return the progress's id
     * @throws BusinessError {@code plan.progress.period}, {@code plan.progress.future} or {@code plan.progress.closed}
     * @throws StaleRecord when somebody else began or changed it meanwhile
     */
    @Needs(Permission.PLAN_REPORT)
    public long write(long dutyId, @NotNull String period, Integer seen, @NotNull @Valid Draft draft) {
        Duty duty = entities.find(Duty.class, dutyId);
        if (duty == null) {
            throw BusinessError.missing("Duty", dutyId);
        }
        access.requireUnit(duty.getUnit());
        Period quarter = duty.getMeasure().getPlan().reportable(period, LocalDate.now(clock));
        DutyProgress progress = find(duty, quarter)
                .map(known -> unchanged(known, seen))
                .orElseGet(() -> new DutyProgress(duty, quarter));
        progress.write(draft.text().strip(), draft.percent());
        progress.explain(before(duty, quarter), draft.remark());
        entities.persist(progress);
        entities.flush();
        return progress.getId();
    }

    @Needs(Permission.PLAN_REPORT)
    public void submit(long id, int seen) {
        DutyProgress progress = seen(id, null);
        access.requireUnit(progress.getDuty().getUnit());
        Versions.check(progress, seen);
        progress.submit(access.who(), clock.instant());
    }

    /** @throws BusinessError {@code plan.progress.own} when the reviewer belongs to the unit that wrote it */
    @Needs(Permission.PLAN_REVIEW)
    public void confirm(long id, int seen) {
        seen(id, seen).confirm(access.who(), clock.instant());
    }

    /** @throws BusinessError {@code plan.progress.own} when the reviewer belongs to the unit that wrote it */
    @Needs(Permission.PLAN_REVIEW)
    public void giveBack(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        seen(id, seen).giveBack(access.who(), clock.instant(), reason.strip());
    }

    private DutyProgress seen(long id, Integer seen) {
        DutyProgress progress = entities.find(DutyProgress.class, id);
        if (progress == null) {
            throw BusinessError.missing("DutyProgress", id);
        }
        requireSight(progress.getDuty().getUnit());
        Versions.check(progress, seen);
        return progress;
    }

    private void requireSight(Unit unit) {
        Scope scope = access.scope();
        if (!scope.everything()
                && scope.unit() != unit.getId()
                && !scope.regions().contains(unit.getRegion().getId())) {
            throw BusinessError.denied("access.scope", unit.getName());
        }
    }

    private static Query within(Scope scope, Query query) {
        if (scope.everything()) {
            return query;
        }
        if (scope.regions().isEmpty()) {
            return query.and("u.id = :own", "own", scope.unit());
        }
        return query.and("u.id = :own or u.region.id in :regions", "regions", scope.regions())
                .with("own", scope.unit());
    }

    private Optional<DutyProgress> find(Duty duty, Period quarter) {
        return Query.from("DutyProgress p")
                .and("p.duty = :duty", "duty", duty)
                .and("p.period = :period", "period", quarter.code())
                .list(entities, "p", "p.id", DutyProgress.class)
                .getResultStream()
                .findFirst();
    }

    /** The percent that the latest earlier quarter reported, or null. */
    private Integer before(Duty duty, Period quarter) {
        return Query.from("DutyProgress p")
                .and("p.percent is not null and p.state <> ziyang.estates.plan.ProgressState.DRAFT")
                .and("p.duty = :duty", "duty", duty)
                .and("p.period < :period", "period", quarter.code())
                .list(entities, "p.percent", "p.period desc", Integer.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Who saw none but finds one must look at it first. */
    private static DutyProgress unchanged(DutyProgress known, Integer seen) {
        Versions.check(known, seen == null ? Integer.valueOf(0) : seen);
        return known;
    }
}
