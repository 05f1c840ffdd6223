package ziyang.estates.web.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.unit.UnitService;
import ziyang.estates.unit.UnitService.Row;

/** The list of units. */
@Named
@RequestScoped
public class UnitsView {

    @Inject
    private UnitService units;

    private String text;
    private List<Row> rows;

    /** Reads the list once the filter has been taken from the address. */
    public void read() {
        rows = units.list(text);
    }

    /** Every unit, for choices. */
    public List<Row> getAll() {
        if (rows == null) {
            rows = units.list(null);
        }
        return rows;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
