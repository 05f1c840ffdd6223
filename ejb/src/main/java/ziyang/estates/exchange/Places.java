package ziyang.estates.exchange;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ziyang.estates.account.Scope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;

/** The regions that a sheet may name, by name or by code: those of an account. */
public final class Places {

    private final Map<String, Region> named = new HashMap<>();
    private final List<RegionTree.Node> nodes;
    private final Scope scope;

    /** @param levels which regions; all when none is named */
    public Places(RegionTree tree, Scope scope, LocalDate day, Region.Level... levels) {
        Set<Region.Level> wanted = levels.length == 0 ? EnumSet.allOf(Region.Level.class) : Set.of(levels);
        this.scope = scope;
        this.nodes = tree.nodes(day).stream()
                .filter(node -> wanted.contains(node.level()))
                .toList();
        nodes.forEach(node -> {
            named.put(node.name(), tree.get(node.id()));
            named.put(node.code(), tree.get(node.id()));
        });
    }

    /** Their names, for a drop-down. */
    public List<String> names() {
        return nodes.stream()
                .filter(node -> covers(node.id()))
                .map(RegionTree.Node::name)
                .toList();
    }

    /** @throws BusinessError {@code region.unknown}, {@code access.scope} */
    public Region named(String word) {
        Region region = named.get(word);
        if (region == null) {
            throw BusinessError.invalid("region.unknown", word);
        }
        if (!covers(region.getId())) {
            throw BusinessError.denied("access.scope", region.getName());
        }
        return region;
    }

    private boolean covers(long region) {
        return scope.everything() || scope.regions().contains(region);
    }
}
