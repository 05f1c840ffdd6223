package ziyang.estates.bench.floor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The floor of the action list: the same rows read by one SQL statement and a count. */
@Named("bare")
@RequestScoped
public class BareActions {

    private static final String ROWS =
            "select a.id, a.code, a.title, s.name, u.name, a.deadline, a.state from meeting_action a"
                    + " join region s on s.id = a.region_id join unit u on u.id = a.lead_unit_id"
                    + " order by a.closed_on desc, a.deadline, a.id limit ? offset ?";

    private static final List<String> CHOICES =
            IntStream.range(0, 80).mapToObj(n -> "选项" + n).toList();

    @Resource(lookup = "java:/jdbc/EstatesDS")
    private DataSource database;

    private final Rows rows = new Rows();
    private String text;
    private String choice;

    /** A row; with getters, as the expression language wants them. */
    public static final class Line {

        private final Object[] cells;

        Line(Object[] cells) {
            this.cells = cells;
        }

        public Object getId() {
            return cells[0];
        }

        public Object getCode() {
            return cells[1];
        }

        public Object getTitle() {
            return cells[2];
        }

        public Object getStreet() {
            return cells[3];
        }

        public Object getLeadUnit() {
            return cells[4];
        }

        public Object getDeadline() {
            return cells[5];
        }

        public Object getState() {
            return cells[6];
        }
    }

    private final class Rows extends LazyDataModel<Line> {

        private static final long serialVersionUID = 1;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            try (Connection connection = database.getConnection();
                    PreparedStatement count = connection.prepareStatement("select count(*) from meeting_action");
                    ResultSet found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }

        @Override
        public List<Line> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            try (Connection connection = database.getConnection();
                    PreparedStatement page = connection.prepareStatement(ROWS)) {
                page.setInt(1, size);
                page.setInt(2, first);
                List<Line> lines = new ArrayList<>(size);
                try (ResultSet found = page.executeQuery()) {
                    while (found.next()) {
                        Object[] cells = new Object[7];
                        for (int i = 0; i < cells.length; i++) {
                            cells[i] = found.getObject(i + 1);
                        }
                        lines.add(new Line(cells));
                    }
                }
                return lines;
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    public LazyDataModel<Line> getRows() {
        return rows;
    }

    public List<String> getRegions() {
        return CHOICES.subList(0, 20);
    }

    public List<String> getUnits() {
        return CHOICES.subList(0, 60);
    }

    public List<String> getStates() {
        return CHOICES.subList(0, 6);
    }

    public List<String> getLights() {
        return CHOICES.subList(0, 3);
    }

    public List<String> getPeriods() {
        return CHOICES.subList(0, 30);
    }

    public void search() {
        rows.setRowCount(0);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
