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
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads party organisations within the account's scope. */
@Stateless
public class PartyRegister {

    /**
     * Which organisations; null means any.
     *
     * @param region code of a region, with everything it manages today
     * @param active whether it is at work today or has ended
     */
    public record Filter(String text, String region, PartyLevel level, PartyKind kind, Boolean active)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /** As many as one page can show; more are found by the filter. */
    private static final int MOST = 2000;

    private static final String FROM = "PartyOrganisation o join o.region r";

    private static final String LINE =
            "new ziyang.estates.governance.PartyView.Line(o.id, o.code, o.name, o.level, o.kind,"
                    + " p.code, r.name, o.secretary, o.members, o.establishedOn, o.endedOn)";

    private static final Map<String, String> SORTS =
            Map.of("name", "o.name", "region", "r.name", "members", "o.members", "establishedOn", "o.establishedOn");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private RegionScope scope;

    /** In the order in which they were entered, unless another is asked for. */
    @Needs(Permission.GOVERNANCE_READ)
    public Page<PartyView.Row> list(Filter filter, Page.Request page) {
        Page<PartyOrganisation> found = filtered(filter)
                .page(
                        entities,
                        new Query.Projection<>("o", "o", page.order(SORTS, "o.id", "o.id"), PartyOrganisation.class),
                        page);
        Map<Long, Long> covered =
                covered(found.items().stream().map(PartyOrganisation::getId).collect(Collectors.toSet()));
        return found.map(one -> PartyView.Row.of(one, covered.getOrDefault(one.getId(), 0L)));
    }

    /** Hands every organisation that the filter finds to the reader by its code, with the estates that it covers or has covered. */
    @Needs(Permission.GOVERNANCE_READ)
    public void each(Filter filter, @NotNull BiConsumer<PartyView.Line, List<PartyView.Covering>> reader) {
        var lines = new Query.Projection<>(LINE, "o", "o.code", PartyView.Line.class);
        filtered(FROM + " left join o.parent p", filter).each(entities, lines, PartyView.Line::code, block -> {
            Map<Long, List<PartyView.Covering>> estates =
                    coverings(block.stream().map(PartyView.Line::id).collect(Collectors.toSet()));
            block.forEach(line -> reader.accept(line, estates.getOrDefault(line.id(), List.of())));
        });
    }

    private Map<Long, List<PartyView.Covering>> coverings(Set<Long> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select new ziyang.estates.governance.PartyView.Covering(o.id, e.code, c.fromDay, c.toDay)"
                                + " from PartyCoverage c join c.organisation o join c.estate e where o.id in :ids"
                                + " order by c.fromDay, c.id",
                        PartyView.Covering.class)
                .setParameter("ids", organisations)
                .getResultStream()
                .collect(Collectors.groupingBy(PartyView.Covering::organisation));
    }

    /** All of them at once, each below the one it stands under; those whose upper one is not among them come first of their level. */
    @Needs(Permission.GOVERNANCE_READ)
    public List<PartyView.Row> tree(@NotNull Filter filter) {
        List<PartyOrganisation> found = filtered(filter)
                .list(entities, "o", "o.level desc, r.code, o.id", PartyOrganisation.class)
                .setMaxResults(MOST)
                .getResultList();
        Map<Long, Long> covered =
                covered(found.stream().map(PartyOrganisation::getId).collect(Collectors.toSet()));
        Set<PartyOrganisation> all = Set.copyOf(found);
        Predicate<PartyOrganisation> below = one -> one.getParent() != null && all.contains(one.getParent());
        Map<PartyOrganisation, List<PartyOrganisation>> children =
                found.stream().filter(below).collect(Collectors.groupingBy(PartyOrganisation::getParent));
        return found.stream()
                .filter(below.negate())
                .flatMap(root -> downwards(root, children))
                .map(one -> PartyView.Row.of(one, covered.getOrDefault(one.getId(), 0L)))
                .toList();
    }

    private static Stream<PartyOrganisation> downwards(
            PartyOrganisation one, Map<PartyOrganisation, List<PartyOrganisation>> children) {
        return Stream.concat(
                Stream.of(one),
                children.getOrDefault(one, List.of()).stream().flatMap(child -> downwards(child, children)));
    }

    @Needs(Permission.GOVERNANCE_READ)
    public PartyView get(long id) {
        PartyOrganisation organisation = scope.limit(Query.from(FROM), "r.id")
                .and("o.id = :id", "id", id)
                .list(entities, "o", "o.id", PartyOrganisation.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("PartyOrganisation", id));
        boolean mayChange = access.may(Permission.GOVERNANCE_MANAGE)
                && access.covers(organisation.getRegion().getId());
        return PartyView.of(organisation, below(organisation), mayChange, scope.today());
    }

    private List<PartyView.Row> below(PartyOrganisation organisation) {
        List<PartyOrganisation> below = entities.createQuery(
                        "select o from PartyOrganisation o where o.parent = :parent and o.endedOn is null order by o.name",
                        PartyOrganisation.class)
                .setParameter("parent", organisation)
                .getResultList();
        Map<Long, Long> covered =
                covered(below.stream().map(PartyOrganisation::getId).collect(Collectors.toSet()));
        return below.stream()
                .map(one -> PartyView.Row.of(one, covered.getOrDefault(one.getId(), 0L)))
                .toList();
    }

    /** How many estates each of them covers today. */
    private Map<Long, Long> covered(Set<Long> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c.organisation.id, count(c) from PartyCoverage c where c.organisation.id in :ids"
                                + " and c.fromDay <= :today and (c.toDay is null or c.toDay >= :today)"
                                + " group by c.organisation.id",
                        Object[].class)
                .setParameter("ids", organisations)
                .setParameter("today", scope.today())
                .getResultStream()
                .collect(Collectors.toMap(line -> (Long) line[0], line -> (Long) line[1]));
    }

    private Query filtered(Filter filter) {
        return filtered(FROM, filter);
    }

    private Query filtered(String from, Filter filter) {
        Query query = scope.limit(Query.from(from), "r.id")
                .containing("concat(o.name, ' ', coalesce(o.secretary, ''))", "text", filter.text())
                .and("o.level = :level", "level", filter.level())
                .and("o.kind = :kind", "kind", filter.kind());
        LocalDate today = scope.today();
        if (filter.active() != null) {
            query.and(
                    filter.active() ? "o.endedOn is null or o.endedOn >= :today" : "o.endedOn < :today",
                    "today",
                    today);
        }
        return scope.within(query, "r.id", filter.region());
    }
}
