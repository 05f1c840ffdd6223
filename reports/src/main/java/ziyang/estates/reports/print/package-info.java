/**
 * Official documents on paper: PDF by JasperReports on the grid of GB/T 9704-2012, 22 lines of 28 characters, one line
 * every 29 pt.
 *
 * <p>The way of a page: {@link ziyang.estates.reports.print.Typesetting} breaks the text into lines with the rules of
 * Chinese line ends (禁则) and real font widths; {@link ziyang.estates.reports.print.Pagination} shares the lines out to
 * pages; the template {@code document.jrxml} prints each on a band of its own. Jasper thus never decides on a break, and the
 * grid cannot drift. An annex has its own template, {@code ledger.jrxml}, whose rows grow with their text.
 *
 * <p>Templates are compiled by the build ({@link ziyang.estates.reports.print.TemplateCompiler}), loaded at first use and
 * kept. {@link ziyang.estates.reports.print.PdfWriter#warmUp()} pays that cost at start.
 */
package ziyang.estates.reports.print;
