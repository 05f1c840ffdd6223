package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.account.Scope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/** Keeps the 环境和物业管理委员会 of the communities. */
@Stateless
public class EnvironmentService {

    /**
     * A community and its committee.
     *
     * @param version 0 while nothing is entered
     * @param state null while nothing is entered
     */
    public record Row(
            String communityCode,
            String community,
            int version,
            EnvironmentState state,
            LocalDate establishedOn,
            Integer members,
            String duties,
            boolean demonstration,
            boolean mayChange) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private RegionScope places;

    /** Every community of a region that the account sees, with or without such a committee; null stands for the whole city. */
    @Needs(Permission.GOVERNANCE_READ)
    public List<Row> list(String region) {
        Scope scope = access.scope();
        LocalDate today = places.today();
        RegionTree tree = regions.tree();
        boolean all = region == null || region.isBlank();
        Map<Long, EnvironmentCommittee> known = entities.createQuery(
                        "select e from EnvironmentCommittee e", EnvironmentCommittee.class)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.getCommunity().getId(), Function.identity()));
        var within = all ? null : tree.subtree(tree.named(region).getId(), today);
        return tree.nodes(Region.Level.COMMUNITY, today).stream()
                .filter(node -> scope.everything()
                        || scope.regions().isEmpty()
                        || scope.regions().contains(node.id()))
                .filter(node -> all || within.contains(node.id()))
                .map(node -> row(node, known.get(node.id())))
                .toList();
    }

    private Row row(RegionTree.Node node, EnvironmentCommittee one) {
        boolean mayChange = access.may(Permission.GOVERNANCE_MANAGE) && access.covers(node.id());
        if (one == null) {
            return new Row(node.code(), node.name(), 0, null, null, null, null, false, mayChange);
        }
        return new Row(
                node.code(),
                node.name(),
                one.getVersion(),
                one.getState(),
                one.getEstablishedOn(),
                one.getMembers(),
                one.getDuties(),
                one.isDemonstration(),
                mayChange);
    }

    /**
     * Enters or changes the committee of a community.
     *
     * @param seen the version that was read, 0 when nothing was entered yet
     */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void enter(@NotBlank String community, int seen, @NotNull @Valid EnvironmentDraft draft) {
        Region place = regions.tree().named(community);
        access.requireRegion(place);
        EnvironmentCommittee known = find(place);
        if (known == null) {
            entities.persist(new EnvironmentCommittee(entities.merge(place)).take(draft, places.today()));
            return;
        }
        if (seen == 0) {
            throw BusinessError.illegalStep("environment.known", place.getName());
        }
        Versions.check(known, seen);
        known.take(draft, places.today());
    }

    private EnvironmentCommittee find(Region community) {
        return entities.createQuery(
                        "select e from EnvironmentCommittee e where e.community.id = :community",
                        EnvironmentCommittee.class)
                .setParameter("community", community.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
