package ziyang.estates.region;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ziyang.estates.base.BusinessError;

/** All regions and who manages whom, as an immutable picture that answers for any day. */
public final class RegionTree {

    /** One region as lists and pages show it; {@code parentCode} is the manager on the day asked for, null at the top. */
    public record Node(
            long id,
            String code,
            String name,
            Region.Level level,
            Region.Kind kind,
            String officialCode,
            String parentCode,
            int version)
            implements Serializable {}

    /** One dated relation between ids. */
    public record Link(long region, long manager, LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Days asked about lately, each worked out once. */
    private static final int DAYS = 64;

    /** Who manages whom on one day, and the regions as they then stand. */
    private record Picture(Map<Long, Region> managers, Map<Long, List<Long>> managed, List<Node> nodes) {}

    private final Map<LocalDate, Picture> pictures = new ConcurrentHashMap<>();
    private final Map<Long, Region> byId = new LinkedHashMap<>();
    private final Map<String, Region> byCode = new HashMap<>();
    private final List<Link> links;

    RegionTree(List<Region> regions, List<Link> links) {
        regions.stream()
                .sorted(Comparator.comparing(Region::getLevel).thenComparing(Region::getCode))
                .forEach(region -> {
                    byId.put(region.getId(), region);
                    byCode.put(region.getCode(), region);
                });
        this.links = List.copyOf(links);
    }

    /** @throws BusinessError {@code missing} */
    public Region get(String code) {
        return find(code).orElseThrow(() -> BusinessError.missing("Region", code));
    }

    /** @throws BusinessError {@code missing} */
    public Region get(long id) {
        Region region = byId.get(id);
        if (region == null) {
            throw BusinessError.missing("Region", id);
        }
        return region;
    }

    /**
     * The region that somebody has named as a condition.
     *
     * @throws BusinessError {@code region.unknown}
     */
    public Region named(String code) {
        return find(code).orElseThrow(() -> BusinessError.field("region", "region.unknown", code));
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Region> managerOf(long region, LocalDate day) {
        return Optional.ofNullable(on(day).managers().get(region));
    }

    /** Whether the region is the upper one or is managed by it, directly or through others, on the day. */
    public boolean within(long region, long upper, LocalDate day) {
        return subtree(upper, day).contains(region);
    }

    /** The ids of a region and of everything below it on the day. */
    public Set<Long> subtree(long top, LocalDate day) {
        Map<Long, List<Long>> managed = on(day).managed();
        Set<Long> found = new HashSet<>();
        ArrayDeque<Long> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Long next = open.pop();
            if (found.add(next)) {
                open.addAll(managed.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** Every region, the upper levels first, with its manager on the day. */
    public List<Node> nodes(LocalDate day) {
        return on(day).nodes();
    }

    public List<Node> nodes(Region.Level level, LocalDate day) {
        return nodes(day).stream().filter(node -> node.level() == level).toList();
    }

    private Picture on(LocalDate day) {
        if (pictures.size() > DAYS) {
            pictures.clear();
        }
        return pictures.computeIfAbsent(day, this::draw);
    }

    private Picture draw(LocalDate day) {
        Map<Long, Region> managers = new HashMap<>();
        Map<Long, List<Long>> managed = new HashMap<>();
        links.stream().filter(link -> link.holdsOn(day)).forEach(link -> {
            managers.putIfAbsent(link.region(), byId.get(link.manager()));
            managed.computeIfAbsent(link.manager(), manager -> new ArrayList<>())
                    .add(link.region());
        });
        List<Node> nodes = byId.values().stream()
                .map(region -> node(region, managers.get(region.getId())))
                .toList();
        return new Picture(managers, managed, nodes);
    }

    private static Node node(Region region, Region manager) {
        return new Node(
                region.getId(),
                region.getCode(),
                region.getName(),
                region.getLevel(),
                region.getKind(),
                region.getOfficialCode(),
                manager == null ? null : manager.getCode(),
                region.getVersion());
    }
}
