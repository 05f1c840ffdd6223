package ziyang.estates.web.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.base.BusinessError;
import ziyang.estates.region.RegionService;
import ziyang.estates.region.RegionService.Relation;
import ziyang.estates.region.RegionTree.Node;
import ziyang.estates.web.door.Notices;

/** One region: its dated relations, its name, and handing it over to another manager. */
@Named
@ViewScoped
public class RegionView implements Serializable {

    @Inject
    private RegionService regions;

    @Inject
    private Notices notices;

    private String code;
    private int seen;
    private String name;
    private String manager;
    private LocalDate from;
    private String source;

    private List<Node> all;
    private Node region;
    private transient List<Relation> relations;

    /** Reads the region that the address names; a refused form keeps what was typed. */
    public void read() {
        all = regions.list(null);
        region = all.stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Region", code));
        relations = regions.relations(code);
        seen = region.version();
        if (!Faces.isValidationFailed()) {
            name = region.name();
        }
    }

    public String rename() {
        return again(notices.attempt(() -> regions.rename(code, seen, name), "region.renamed"));
    }

    public String handOver() {
        return again(notices.attempt(() -> regions.handOver(code, manager, from, source), "region.handed-over"));
    }

    private String again(boolean done) {
        return done ? "/region/region?faces-redirect=true&code=" + code : null;
    }

    /** Regions of a higher level, which alone can manage this one. */
    public List<Node> getManagers() {
        return all.stream()
                .filter(node -> node.level().ordinal() < region.level().ordinal())
                .toList();
    }

    public Node getRegion() {
        return region;
    }

    public List<Relation> getRelations() {
        return relations;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The version that the page shows. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
