package ziyang.estates.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** How the documents of a report are numbered (发文字号), with the days on which it holds (both inclusive). */
@Entity
@Table(name = "number_rule")
public class NumberRule extends Persistent {

    /** Stands behind a number whose prefix nobody has decided: an invented one is never printed as if it were the city's. */
    private static final String MARK = "（演示）";

    private String report;
    private String pattern;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected NumberRule() {}

    NumberRule(String report, String pattern, boolean demonstration) {
        this.report = report;
        this.pattern = pattern;
        this.demonstration = demonstration;
    }

    /** Such as 资督通报〔2026〕3号. */
    String number(int year, int next) {
        String number = pattern.replace("{year}", String.valueOf(year)).replace("{n}", String.valueOf(next));
        return demonstration ? number + MARK : number;
    }

    @Override
    public String called() {
        return pattern;
    }
}
