package ziyang.estates.reports.document;

import java.time.LocalDate;

/**
 * 版记.
 *
 * @param copies 抄送机关, may be empty
 * @param printer 印发机关
 */
public record Imprint(String copies, String printer, LocalDate printed) {}
