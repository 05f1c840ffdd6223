package ziyang.estates.reports.document;

import java.time.LocalDate;

/**
 * 版记.
 *
 * @param label 抄送, or 分送 for minutes
 * @param copies the units, may be empty
 * @param printer 印发机关
 */
public record Imprint(String label, String copies, String printer, LocalDate printed) {

    public Imprint(String copies, String printer, LocalDate printed) {
        this("抄送", copies, printer, printed);
    }

    /** The line of copies as it is printed; empty when there are none. */
    public String copiesLine() {
        return copies.isBlank() ? "" : label + "：" + copies + "。";
    }
}
