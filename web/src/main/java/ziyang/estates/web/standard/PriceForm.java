package ziyang.estates.web.standard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.PriceKind;
import ziyang.estates.standard.PriceTableDraft;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.ScaleView;

/** A table of guide prices while it is entered: a row for each grade, a column for each type of building. */
public class PriceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One grade; a cell that is left empty has no price. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int rank;
        private final String grade;
        private final BigDecimal[] cells = new BigDecimal[BuildingType.values().length];

        Line(int rank, String grade) {
            this.rank = rank;
            this.grade = grade;
        }

        public String getGrade() {
            return grade;
        }

        public BigDecimal[] getCells() {
            return cells;
        }
    }

    private PriceKind kind = PriceKind.PRELIMINARY;
    private String region;
    private Long grades;
    private BigDecimal floatUp;
    private BigDecimal floatDown;
    private LocalDate until;
    private String scope;
    private List<Line> lines = new ArrayList<>();

    PriceForm() {}

    PriceForm(PriceTableView table) {
        kind = table.kind();
        region = table.regionCode();
        grades = table.grades().edition();
        floatUp = table.floatUp();
        floatDown = table.floatDown();
        until = table.until();
        scope = table.scope();
        for (PriceTableView.Row row : table.rows()) {
            Line line = new Line(row.rank(), row.grade());
            row.cells().stream()
                    .filter(cell -> cell != null)
                    .forEach(cell -> line.cells[cell.building().ordinal()] = cell.amount());
            lines.add(line);
        }
    }

    /** Takes the rows of a scale; what was entered for a rank stays. */
    void scale(ScaleView scale) {
        List<Line> before = lines;
        lines = new ArrayList<>();
        for (ScaleView.GradeRow grade : scale.grades()) {
            Line line = new Line(grade.rank(), grade.name());
            before.stream()
                    .filter(old -> old.rank == line.rank)
                    .forEach(old -> System.arraycopy(old.cells, 0, line.cells, 0, line.cells.length));
            lines.add(line);
        }
    }

    PriceTableDraft draft() {
        List<PriceTableDraft.Cell> cells = new ArrayList<>();
        for (Line line : lines) {
            Arrays.stream(BuildingType.values())
                    .filter(building -> line.cells[building.ordinal()] != null)
                    .forEach(building ->
                            cells.add(new PriceTableDraft.Cell(line.rank, building, line.cells[building.ordinal()])));
        }
        return new PriceTableDraft(kind, region, grades, floatUp, floatDown, until, scope, cells);
    }

    public PriceKind getKind() {
        return kind;
    }

    public void setKind(PriceKind kind) {
        this.kind = kind;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public Long getGrades() {
        return grades;
    }

    public void setGrades(Long grades) {
        this.grades = grades;
    }

    public BigDecimal getFloatUp() {
        return floatUp;
    }

    public void setFloatUp(BigDecimal floatUp) {
        this.floatUp = floatUp;
    }

    public BigDecimal getFloatDown() {
        return floatDown;
    }

    public void setFloatDown(BigDecimal floatDown) {
        this.floatDown = floatDown;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public List<Line> getLines() {
        return lines;
    }
}
