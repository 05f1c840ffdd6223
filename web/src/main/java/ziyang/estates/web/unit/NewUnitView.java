package ziyang.estates.web.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import ziyang.estates.region.RegionService;
import ziyang.estates.region.RegionTree.Node;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;
import ziyang.estates.web.door.Notices;

/** Creating a unit. */
@Named
@RequestScoped
public class NewUnitView {

    @Inject
    private UnitService units;

    @Inject
    private RegionService regions;

    @Inject
    private Notices notices;

    private String code;
    private String name;
    private Unit.Kind kind = Unit.Kind.DEPARTMENT;
    private String regionCode;

    public String create() {
        boolean done = notices.attempt(
                () -> {
                    units.create(code, name, kind, regionCode);
                },
                "unit.created");
        return done ? "/unit/unit?faces-redirect=true&code=" + code.strip() : null;
    }

    public List<Unit.Kind> getKinds() {
        return Arrays.asList(Unit.Kind.values());
    }

    public List<Node> getRegions() {
        return regions.list(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Unit.Kind getKind() {
        return kind;
    }

    public void setKind(Unit.Kind kind) {
        this.kind = kind;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public void setRegionCode(String regionCode) {
        this.regionCode = regionCode;
    }
}
