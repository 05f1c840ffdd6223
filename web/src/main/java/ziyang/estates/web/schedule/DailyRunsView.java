package ziyang.estates.web.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ziyang.estates.schedule.DailyAttempt;
import ziyang.estates.schedule.DailyRuns;
import ziyang.estates.schedule.DailyRuns.Row;
import ziyang.estates.web.layout.Rows;

/** What became of the daily tasks. */
@Named
@RequestScoped
public class DailyRunsView {

    @Inject
    private DailyRuns runs;

    private Rows<Row> rows;

    @PostConstruct
    void start() {
        rows = new Rows<>(runs::list);
    }

    /** How a run stands, as the end of a style class and of a key of the page texts. */
    public String standing(Row row) {
        if (row.endedAt() != null) {
            return "good";
        }
        return row.attempts() >= DailyAttempt.MOST ? "bad" : "warn";
    }

    public Rows<Row> getRows() {
        return rows;
    }
}
