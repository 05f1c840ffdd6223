package ziyang.estates.governance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Tells of estates on a day which party organisation covers them and which committee is validly in office. */
@Stateless
public class GovernanceRegister {

    /** An estate as the queries read it. */
    public record Subject(long id, String code, String name, String communityCode, String community) {}

    private static final String FROM = "Estate e join e.community c";

    private static final String SUBJECT =
            "new ziyang.estates.governance.GovernanceRegister.Subject(e.id, e.code, e.name, c.code, c.name)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private RegionScope scope;

    @Inject
    @Any
    private Instance<ManagedEstates> management;

    /** @param day null for today */
    @Needs(Permission.GOVERNANCE_READ)
    public Standing standing(@NotNull String estate, LocalDate day) {
        return standings(
                        estates()
                                .and("e.code = :code", "code", estate)
                                .list(entities, SUBJECT, "e.id", Subject.class)
                                .getResultList(),
                        on(day))
                .stream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Estate", estate));
    }

    /**
     * The estates of a region by their codes.
     *
     * @param region null for all that the account sees
     * @param day null for today
     */
    @Needs(Permission.GOVERNANCE_READ)
    public Page<Standing> list(String region, LocalDate day, @NotNull Page.Request page) {
        var subjects = new Query.Projection<>(SUBJECT, "e", "e.code, e.id", Subject.class);
        Page<Subject> found = within(region).page(entities, subjects, page);
        return new Page<>(standings(found.items(), on(day)), found.total());
    }

    /** As {@link #list}, all of them handed to the reader. */
    @Needs(Permission.GOVERNANCE_READ)
    public void each(String region, LocalDate day, @NotNull Consumer<Standing> reader) {
        LocalDate on = on(day);
        var subjects = new Query.Projection<>(SUBJECT, "e", "e.code", Subject.class);
        within(region)
                .each(
                        entities,
                        subjects,
                        Subject::code,
                        block -> standings(block, on).forEach(reader));
    }

    private Query within(String region) {
        return scope.within(estates().and("e.mergedInto is null"), "c.id", region);
    }

    private Query estates() {
        return scope.limit(Query.from(FROM), "c.id");
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

    private Map<Long, Boolean> managed(Set<Long> estates, LocalDate day) {
        Map<Long, Boolean> managed = new HashMap<>();
        for (ManagedEstates source : management) {
            Set<Long> known = source.managedOn(estates, day);
            estates.forEach(estate -> managed.merge(estate, known.contains(estate), Boolean::logicalOr));
        }
        return managed;
    }
}
