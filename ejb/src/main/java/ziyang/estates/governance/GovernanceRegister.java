package ziyang.estates.governance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.estate.EstateScope;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Tells of estates on a day which party organisation covers them and which committee is validly in office. */
@Stateless
public class GovernanceRegister {

    /**
     * Which estates; null means any. Those that were merged into another are never among them.
     *
     * @param text part of the name, the address or the code, or the first letters of the name's pinyin
     * @param region code of a region, with everything it manages today
     * @param state what is asked of the three parties
     * @param inScope whether the plan's rates count it
     * @param on the day asked about, null for today
     */
    public record Filter(String text, String region, Completeness state, Boolean inScope, LocalDate on)
            implements Serializable {
        public static final Filter ALL = new Filter(null, null, null, null, null);

        private Filter with(Completeness other) {
            return new Filter(text, region, other, inScope, on);
        }
    }

    /**
     * How many estates a filter finds, and how many of them stand so; an estate that lacks several parties counts in each.
     *
     * @param estates whatever the filter's own state
     */
    public record Totals(long estates, Map<Completeness, Long> states) implements Serializable {}

    /** An estate as the queries read it. */
    public record Subject(long id, String code, String name, String communityCode, String community) {}

    private static final String SUBJECT =
            "new ziyang.estates.governance.GovernanceRegister.Subject(e.id, e.code, e.name, c.code, c.name)";

    private static final Map<String, String> SORTS =
            Map.of("code", "e.code", "estate", "e.name", "community", "c.name");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private EstateScope estates;

    @Inject
    private RegionScope scope;

    @Inject
    private Conditions conditions;

    /** @param day null for today */
    @Needs(Permission.GOVERNANCE_READ)
    public Standing standing(@NotNull String estate, LocalDate day) {
        List<Subject> found = estates.limit(Query.from(EstateScope.FROM))
                .and("e.code = :code", "code", estate)
                .list(entities, SUBJECT, "e.id", Subject.class)
                .getResultList();
        return standings(found, on(day)).stream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Estate", estate));
    }

    /** By their codes, unless another order is asked for. */
    @Needs(Permission.GOVERNANCE_READ)
    public Page<Standing> list(@NotNull Filter filter, @NotNull Page.Request page) {
        String order = page.order(SORTS, "e.code, e.id", "e.id");
        Page<Subject> found =
                filtered(filter).page(entities, new Query.Projection<>(SUBJECT, "e", order, Subject.class), page);
        return new Page<>(standings(found.items(), on(filter.on())), found.total());
    }

    /** As {@link #list}, all of them handed to the reader by their codes. */
    @Needs(Permission.GOVERNANCE_READ)
    public void each(@NotNull Filter filter, @NotNull Consumer<Standing> reader) {
        LocalDate on = on(filter.on());
        var subjects = new Query.Projection<>(SUBJECT, "e", "e.code", Subject.class);
        filtered(filter)
                .each(
                        entities,
                        subjects,
                        Subject::code,
                        block -> standings(block, on).forEach(reader));
    }

    @Needs(Permission.GOVERNANCE_READ)
    public Totals totals(@NotNull Filter filter) {
        Map<Completeness, Long> states = new EnumMap<>(Completeness.class);
        for (Completeness state : Completeness.values()) {
            states.put(state, filtered(filter.with(state)).count(entities, "e"));
        }
        return new Totals(filtered(filter.with(null)).count(entities, "e"), states);
    }

    private Query filtered(Filter filter) {
        Query query = estates.limit(Query.from(EstateScope.FROM))
                .and("e.mergedInto is null")
                .and("e.inScope = :inScope", "inScope", filter.inScope())
                .containing("concat(e.code, ' ', e.name, ' ', e.initials, ' ', e.address)", "text", filter.text());
        if (filter.state() != null) {
            query.and(conditions.of(filter.state()), "day", on(filter.on()));
        }
        return estates.within(query, filter.region());
    }

    private LocalDate on(LocalDate day) {
        return day == null ? scope.today() : day;
    }

    private List<Standing> standings(List<Subject> estates, LocalDate day) {
        Set<Long> ids = estates.stream().map(Subject::id).collect(toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Standing.Covering> parties = coverings(ids, day);
        Map<Long, Standing.Office> offices = offices(ids, day);
        Map<Long, Boolean> managed = managed(ids, day);
        return estates.stream()
                .map(one -> new Standing(
                        one.id(),
                        one.code(),
                        one.name(),
                        one.communityCode(),
                        one.community(),
                        parties.get(one.id()),
                        offices.get(one.id()),
                        managed.get(one.id())))
                .toList();
    }

    private Map<Long, Standing.Covering> coverings(Set<Long> estates, LocalDate day) {
        return entities.createQuery(
                        "select c from PartyCoverage c join fetch c.organisation where c.estate.id in :estates"
                                + " and c.fromDay <= :day and (c.toDay is null or c.toDay >= :day) order by c.fromDay, c.id",
                        PartyCoverage.class)
                .setParameter("estates", estates)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(one -> one.getEstate().getId(), GovernanceRegister::covering, (first, later) -> first));
    }

    private static Standing.Covering covering(PartyCoverage one) {
        PartyOrganisation organisation = one.getOrganisation();
        return new Standing.Covering(organisation.getId(), organisation.getName(), organisation.getKind());
    }

    private Map<Long, Standing.Office> offices(Set<Long> estates, LocalDate day) {
        return entities.createQuery(
                        "select o from CommitteeOffice o join fetch o.committee where o.estate.id in :estates"
                                + " and o.fromDay <= :day and o.toDay >= :day order by o.toDay desc, o.id",
                        CommitteeOffice.class)
                .setParameter("estates", estates)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(one -> one.getEstate().getId(), GovernanceRegister::office, (latest, other) -> latest));
    }

    private static Standing.Office office(CommitteeOffice one) {
        Committee committee = one.getCommittee();
        return new Standing.Office(committee.getId(), committee.getKind(), one.getToDay());
    }

    /** Nothing while nobody can tell. */
    private Map<Long, Boolean> managed(Set<Long> estates, LocalDate day) {
        return conditions
                .managed()
                .map(condition -> Set.copyOf(entities.createQuery(
                                "select e.id from Estate e where e.id in :ids and " + condition, Long.class)
                        .setParameter("ids", estates)
                        .setParameter("day", day)
                        .getResultList()))
                .map(known -> estates.stream().collect(toMap(estate -> estate, known::contains)))
                .orElse(Map.of());
    }
}
