package ziyang.estates.web.unit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.base.BusinessError;
import ziyang.estates.unit.UnitService;
import ziyang.estates.unit.UnitService.Row;
import ziyang.estates.web.door.Notices;

/** One unit: its official name and its other wordings. */
@Named
@ViewScoped
public class UnitView implements Serializable {

    @Inject
    private UnitService units;

    @Inject
    private Notices notices;

    private String code;
    private int seen;
    private String name;
    private String alias;

    private transient Row unit;
    private List<String> aliases;

    /** Reads the unit that the address names; a refused form keeps what was typed. */
    public void read() {
        unit = units.list(null).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Unit", code));
        aliases = units.aliases(code);
        seen = unit.version();
        if (!Faces.isValidationFailed()) {
            name = unit.name();
        }
    }

    public String rename() {
        return again(notices.attempt(() -> units.rename(code, seen, name), "unit.renamed"));
    }

    public String addAlias() {
        return again(notices.attempt(() -> units.addAlias(code, alias), "unit.alias.added"));
    }

    private String again(boolean done) {
        return done ? "/unit/unit?faces-redirect=true&code=" + code : null;
    }

    public Row getUnit() {
        return unit;
    }

    public List<String> getAliases() {
        return aliases;
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

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }
}
