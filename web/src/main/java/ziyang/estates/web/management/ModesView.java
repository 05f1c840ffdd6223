package ziyang.estates.web.management;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.management.ManagementMode;
import ziyang.estates.management.ManagementRegister;
import ziyang.estates.management.ManagementView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Sought;

/** The list of estates with what is recommended and what is decided; the filter stands in the address. */
@Named
@RequestScoped
public class ModesView extends Sought {

    @Inject
    private ManagementRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private String mode;
    private String decided;
    private String firm;
    private Rows<ManagementView.Row> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(page -> register.list(filter(), page));
    }

    /** Drops what means nothing, once it has been taken from the address. */
    public void check() {
        keepRegion(asked);
        mode = asked.kept("mode", mode, Asked.of(ManagementMode.values()));
        firm = asked.kept("firm", firm, value -> value.matches("[0-9A-Z]{18}"));
        decided = asked.kept("decided", decided, value -> value.matches("true|false"));
    }

    private ManagementRegister.Filter filter() {
        return new ManagementRegister.Filter(
                getText(),
                getRegion(),
                mode == null ? null : ManagementMode.valueOf(mode),
                decided == null ? null : Boolean.valueOf(decided),
                firm);
    }

    public Rows<ManagementView.Row> getRows() {
        return rows;
    }

    public List<SelectItem> getModes() {
        return choices.of(ManagementMode.values());
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm;
    }

    public String getDecided() {
        return decided;
    }

    public void setDecided(String decided) {
        this.decided = decided;
    }
}
