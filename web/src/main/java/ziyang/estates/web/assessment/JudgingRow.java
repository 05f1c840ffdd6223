package ziyang.estates.web.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import ziyang.estates.assessment.JudgingView;
import ziyang.estates.assessment.SheetService;

/** One item of one street in the judges' table, with what is being entered for it. */
public class JudgingRow implements Serializable {

    private final JudgingView.Line line;
    private BigDecimal points;
    private String reason;
    private String refusal;

    JudgingRow(JudgingView.Line line) {
        this.line = line;
        points = line.row().points();
        reason = line.row().reason();
    }

    /** Whether something was entered that is not stored yet. */
    boolean isWritten() {
        BigDecimal stored = line.row().points();
        boolean same = points == null || stored != null && points.compareTo(stored) == 0;
        return !same || !words(reason).equals(words(line.row().reason()));
    }

    private static String words(String text) {
        return Objects.toString(text, "").strip();
    }

    SheetService.Mark mark() {
        return new SheetService.Mark(line.row().item(), line.row().version(), points, reason);
    }

    boolean isOf(JudgingRow other) {
        return line.row().score() == other.line.row().score();
    }

    void refused(String why) {
        refusal = why;
    }

    /** What was entered in a row that was refused, over the record as it now is. */
    void take(JudgingRow entered) {
        points = entered.points;
        reason = entered.reason;
        refusal = entered.refusal;
    }

    public JudgingView.Row getOf() {
        return line.row();
    }

    public List<JudgingView.Proof> getFiles() {
        return line.files();
    }

    /** Null unless what was entered was refused. */
    public String getRefusal() {
        return refusal;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
