package ziyang.estates.indicator;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/** Counts by community: those of the present day are kept and follow every change in its own transaction. */
@Stateless
public class Tallies {

    private static final int TOGETHER = 200;
    private static final int FEW = 5;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<Indicator> indicators;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** What each community counts on a day, by its id; a community that counts nothing may be missing. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Map<Long, Ratio> on(Indicator indicator, LocalDate day) {
        if (!day.equals(LocalDate.now(clock))) {
            return byCommunity(indicator.count(day, null));
        }
        Map<Long, Ratio> kept = kept(indicator.code(), day);
        Set<Long> missing = communities(day);
        missing.removeAll(kept.keySet());
        if (!missing.isEmpty()) {
            Map<Long, Ratio> counted = byCommunity(indicator.count(day, kept.isEmpty() ? null : missing));
            missing.forEach(community -> kept.put(community, counted.getOrDefault(community, Ratio.NOTHING)));
            keep(indicator.code(), day, missing, kept);
        }
        return kept;
    }

    /**
     * Counts again what was changed. Whoever else changes the same community at the same time waits here until this transaction ends, so
     * that the later count sees both changes.
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void follow(Collection<Long> changed) {
        if (changed.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Set<Long> communities = new TreeSet<>(changed);
        List<Indicator> all = indicators.stream()
                .sorted(Comparator.comparing(Indicator::code))
                .toList();
        Map<Place, Ratio> held = held(all, today, communities);
        for (Indicator indicator : all) {
            Map<Long, Ratio> counted = byCommunity(indicator.count(today, communities));
            Set<Long> moved = new TreeSet<>(communities);
            moved.removeIf(community -> counted.getOrDefault(community, Ratio.NOTHING)
                    .equals(held.get(new Place(indicator.code(), community))));
            write(indicator.code(), today, moved, counted);
        }
    }

    /** One kept count of a day. */
    private record Place(String indicator, long community) {}

    /** The kept counts, held until the transaction ends; those that are not kept yet begin with nothing. */
    private Map<Place, Ratio> held(List<Indicator> all, LocalDate day, Set<Long> communities) {
        Map<Place, Ratio> held = lock(day, communities);
        if (held.size() < all.size() * communities.size()) {
            all.forEach(indicator -> insert(indicator.code(), day, communities, Map.of()));
            return lock(day, communities);
        }
        return held;
    }

    /** In one order, so that two who change the same communities never wait for each other in a circle. */
    private Map<Place, Ratio> lock(LocalDate day, Set<Long> communities) {
        Query select =
                entities.createNativeQuery("select indicator, community_id, numerator, denominator from indicator_tally"
                        + " where on_day = ? and community_id in (" + "?, ".repeat(communities.size() - 1)
                        + "?) order by indicator, community_id for update");
        select.setParameter(1, day);
        int place = 1;
        for (Long community : communities) {
            select.setParameter(++place, community);
        }
        Map<Place, Ratio> held = new HashMap<>();
        for (Object found : select.getResultList()) {
            Object[] row = (Object[]) found;
            held.put(new Place((String) row[0], number(row[1])), new Ratio(number(row[2]), number(row[3])));
        }
        return held;
    }

    private Set<Long> communities(LocalDate day) {
        Set<Long> ids = new TreeSet<>();
        regions.tree().nodes(Region.Level.COMMUNITY, day).stream()
                .map(RegionTree.Node::id)
                .forEach(ids::add);
        return ids;
    }

    private static Map<Long, Ratio> byCommunity(List<Indicator.Tally> tallies) {
        Map<Long, Ratio> counted = new HashMap<>();
        tallies.forEach(tally -> counted.put(tally.community(), new Ratio(tally.numerator(), tally.denominator())));
        return counted;
    }

    private Map<Long, Ratio> kept(String indicator, LocalDate day) {
        List<?> rows = entities.createNativeQuery(
                        "select community_id, numerator, denominator from indicator_tally where indicator = ? and on_day = ?")
                .setParameter(1, indicator)
                .setParameter(2, day)
                .getResultList();
        Map<Long, Ratio> kept = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            kept.put(number(row[0]), new Ratio(number(row[1]), number(row[2])));
        }
        return kept;
    }

    /** Leaves alone what somebody else has kept meanwhile: it is newer. */
    private void keep(String indicator, LocalDate day, Set<Long> communities, Map<Long, Ratio> counted) {
        insert(indicator, day, communities, counted);
        entities.createNativeQuery("delete from indicator_tally where indicator = ? and on_day < ?")
                .setParameter(1, indicator)
                .setParameter(2, day.minusDays(1))
                .executeUpdate();
    }

    private void insert(String indicator, LocalDate day, Set<Long> communities, Map<Long, Ratio> counted) {
        List<Long> all = List.copyOf(communities);
        for (int first = 0; first < all.size(); first += TOGETHER) {
            List<Long> some = all.subList(first, Math.min(all.size(), first + TOGETHER));
            Query insert = entities.createNativeQuery(
                    "insert into indicator_tally (indicator, on_day, community_id, numerator, denominator) values "
                            + "(?, ?, ?, ?, ?), ".repeat(some.size() - 1) + "(?, ?, ?, ?, ?) on conflict do nothing");
            int place = 0;
            for (Long community : some) {
                Ratio ratio = counted.getOrDefault(community, Ratio.NOTHING);
                insert.setParameter(++place, indicator)
                        .setParameter(++place, day)
                        .setParameter(++place, community);
                insert.setParameter(++place, ratio.numerator()).setParameter(++place, ratio.denominator());
            }
            insert.executeUpdate();
        }
    }

    /** A few are changed in place; many give way to new rows, which go together. */
    private void write(String indicator, LocalDate day, Set<Long> communities, Map<Long, Ratio> counted) {
        if (communities.size() > FEW) {
            Query delete = entities.createNativeQuery("delete from indicator_tally where indicator = ? and on_day = ?"
                    + " and community_id in (" + "?, ".repeat(communities.size() - 1) + "?)");
            delete.setParameter(1, indicator).setParameter(2, day);
            int place = 2;
            for (Long community : communities) {
                delete.setParameter(++place, community);
            }
            delete.executeUpdate();
            insert(indicator, day, communities, counted);
        } else {
            communities.forEach(
                    community -> write(indicator, day, community, counted.getOrDefault(community, Ratio.NOTHING)));
        }
    }

    private void write(String indicator, LocalDate day, Long community, Ratio ratio) {
        entities.createNativeQuery(
                        "update indicator_tally set numerator = ?, denominator = ? where indicator = ? and on_day = ? and community_id = ?")
                .setParameter(1, ratio.numerator())
                .setParameter(2, ratio.denominator())
                .setParameter(3, indicator)
                .setParameter(4, day)
                .setParameter(5, community)
                .executeUpdate();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
