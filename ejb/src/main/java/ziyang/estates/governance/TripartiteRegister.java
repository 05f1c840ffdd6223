package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads the meetings of the three parties within the account's scope. */
@Stateless
public class TripartiteRegister {

    /**
     * Which meetings; null means any.
     *
     * @param text part of the estate's name, code or address, or the first letters of its name's pinyin
     * @param region code of a region, with everything it manages today
     * @param estate code of one estate
     * @param from first day on which it was held
     * @param to last day
     * @param open whether anything agreed is still to be done
     */
    public record Filter(String text, String region, String estate, LocalDate from, LocalDate to, Boolean open)
            implements Serializable {
        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    /**
     * How many estates hold such meetings.
     *
     * @param estates within the plan's scope
     * @param met of those, with a meeting in the last twelve months
     * @param since the first of these days
     */
    public record Held(long estates, long met, LocalDate since) implements Serializable {}

    private static final String FROM = "TripartiteMeeting t join t.estate e join e.community c";
    private static final String ROW = "new ziyang.estates.governance.TripartiteView.Row(t.id, e.code, e.name, c.code,"
            + " c.name, t.heldOn, t.place, t.chair, t.partyMembers, t.committeeMembers, t.firmMembers, t.demonstration)";
    private static final String OPEN = "exists (select m.id from TripartiteMatter m where m.meeting = t"
            + " and m.doer is not null and m.doneOn is null)";
    private static final Map<String, String> SORTS =
            Map.of("heldOn", "t.heldOn", "estate", "e.name", "community", "c.name");

    /** One meeting's matters, and how many of them are open. */
    private record Count(Long meeting, Long matters, Long open) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private RegionScope scope;

    @Inject
    private GovernanceRules rules;

    /** The latest first, unless another order is asked for. */
    @Needs(Permission.GOVERNANCE_READ)
    public Page<TripartiteView.Row> list(@NotNull Filter filter, @NotNull Page.Request page) {
        String order = page.order(SORTS, "t.heldOn desc, t.id desc", "t.id");
        Page<TripartiteView.Row> found = filtered(filter)
                .page(entities, new Query.Projection<>(ROW, "t", order, TripartiteView.Row.class), page);
        Map<Long, Count> counts =
                counts(found.items().stream().map(TripartiteView.Row::id).toList());
        return found.map(row -> counted(row, counts));
    }

    private static TripartiteView.Row counted(TripartiteView.Row row, Map<Long, Count> counts) {
        Count count = counts.get(row.id());
        return count == null ? row : row.with(count.matters(), count.open());
    }

    private TripartiteView.Row row(long id) {
        TripartiteView.Row row = Query.from(FROM)
                .and("t.id = :id", "id", id)
                .list(entities, ROW, "t.id", TripartiteView.Row.class)
                .getSingleResult();
        return counted(row, counts(List.of(id)));
    }

    @Needs(Permission.GOVERNANCE_READ)
    public TripartiteView get(long id) {
        TripartiteMeeting meeting = scope.limit(Query.from(FROM), "c.id")
                .and("t.id = :id", "id", id)
                .list(entities, "t", "t.id", TripartiteMeeting.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("TripartiteMeeting", id));
        boolean may = access.may(Permission.TRIPARTITE_RECORD)
                && access.covers(meeting.getEstate().getCommunity().getId());
        LocalDate until = meeting.correctableUntil(TripartiteService.correctionDays(rules.limits(), scope.today()));
        return new TripartiteView(
                row(id),
                meeting.getVersion(),
                meeting.getOthers(),
                meeting.getRecordedBy(),
                meeting.getRecordedAt(),
                meeting.getCorrection(),
                meeting.getCorrectedBy(),
                meeting.getCorrectedAt(),
                until,
                may && !scope.today().isAfter(until),
                may,
                meeting.getMatters().stream().map(TripartiteView.Matter::of).toList());
    }

    /**
     * How many estates of a region have met in the twelve months up to today.
     *
     * @param region null for all that the account sees
     */
    @Needs(Permission.GOVERNANCE_READ)
    public Held held(String region) {
        LocalDate since = scope.today().minusMonths(12).plusDays(1);
        long met = estates(region)
                .and(
                        "exists (select t.id from TripartiteMeeting t where t.estate = e and t.heldOn >= :since)",
                        "since",
                        since)
                .count(entities, "e");
        return new Held(estates(region).count(entities, "e"), met, since);
    }

    private Query estates(String region) {
        Query query = scope.limit(Query.from("Estate e join e.community c"), "c.id")
                .and("e.mergedInto is null")
                .and("e.inScope = true");
        return scope.within(query, "c.id", region);
    }

    private Map<Long, Count> counts(List<Long> meetings) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select m.meeting.id, count(m), sum(case when m.doer is not null and m.doneOn is null then 1 else 0 end)"
                                + " from TripartiteMatter m where m.meeting.id in :ids group by m.meeting.id",
                        Object[].class)
                .setParameter("ids", meetings)
                .getResultStream()
                .map(line -> new Count((Long) line[0], (Long) line[1], ((Number) line[2]).longValue()))
                .collect(Collectors.toMap(Count::meeting, Function.identity()));
    }

    private Query filtered(Filter filter) {
        Query query = scope.limit(Query.from(FROM), "c.id")
                .containing("concat(e.code, ' ', e.name, ' ', e.initials, ' ', e.address)", "text", filter.text())
                .and("e.code = :estate", "estate", filter.estate())
                .and("t.heldOn >= :from", "from", filter.from())
                .and("t.heldOn <= :to", "to", filter.to());
        if (filter.open() != null) {
            query.and((filter.open() ? "" : "not ") + OPEN);
        }
        return scope.within(query, "c.id", filter.region());
    }
}
