package ziyang.estates.web.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.RegionService;
import ziyang.estates.region.RegionTree.Node;

/** The region of the reader's own unit. */
@ApplicationScoped
public class Home {

    @Inject
    private RegionService regions;

    /** Its code. */
    public String code() {
        long own = Identity.get().regionId();
        return regions.list(null).stream()
                .filter(node -> node.id() == own)
                .findFirst()
                .map(Node::code)
                .orElseThrow();
    }
}
