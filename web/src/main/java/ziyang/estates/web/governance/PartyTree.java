package ziyang.estates.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.governance.PartyKind;
import ziyang.estates.governance.PartyLevel;
import ziyang.estates.governance.PartyRegister;
import ziyang.estates.governance.PartyView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Sought;

/** Party organisations as a tree; the filter stands in the address. */
@Named
@RequestScoped
public class PartyTree extends Sought {

    private static final String TRUTH = "true|false";

    @Inject
    private PartyRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private String level;
    private String kind;
    private String active = "true";
    private List<PartyView.Row> rows;

    /** Drops what means nothing, and reads the tree. */
    public void read() {
        keepRegion(asked);
        level = asked.kept("level", level, Asked.of(PartyLevel.values()));
        kind = asked.kept("kind", kind, Asked.of(PartyKind.values()));
        active = asked.kept("active", active, value -> value.matches(TRUTH));
        rows = register.tree(new PartyRegister.Filter(
                getText(),
                getRegion(),
                level == null ? null : PartyLevel.valueOf(level),
                kind == null ? null : PartyKind.valueOf(kind),
                active == null ? null : Boolean.valueOf(active)));
    }

    public List<PartyView.Row> getRows() {
        return rows;
    }

    public List<SelectItem> getLevels() {
        return choices.of(PartyLevel.values());
    }

    public List<SelectItem> getKinds() {
        return choices.of(PartyKind.values());
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getActive() {
        return active;
    }

    public void setActive(String active) {
        this.active = active;
    }
}
