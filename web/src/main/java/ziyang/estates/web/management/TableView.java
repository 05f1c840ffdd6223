package ziyang.estates.web.management;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ziyang.estates.management.DecisionTable;
import ziyang.estates.management.ManagementRegister;
import ziyang.estates.web.layout.Asked;

/** The plan's table of management modes as it holds on a day. */
@Named
@RequestScoped
public class TableView {

    @Inject
    private ManagementRegister register;

    @Inject
    private Asked asked;

    private String on;
    private DecisionTable table;

    /** Reads the table of the day that the address names, otherwise of today. */
    public void read() {
        table = register.table(asked.day("on", on));
        on = table.on().toString();
    }

    public String conditions(DecisionTable.Line line) {
        return line.words(Faces.getLocale());
    }

    public String limit(DecisionTable.Limit limit) {
        return limit.words(Faces.getLocale());
    }

    public DecisionTable getTable() {
        return table;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
