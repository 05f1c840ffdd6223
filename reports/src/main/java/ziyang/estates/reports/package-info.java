/**
 * The report catalogue: every report has a code, a title, parameters, figures, formats and a template version.
 *
 * <p>A report is pulled in three steps: its {@link ziyang.estates.reports.Report#figures figures} are read through services that check
 * permission and scope, they are printed, and both go into the archive. Printing reads nothing but the figures, so an archived run
 * prints the same again whatever has happened to the live data since.
 *
 * <p>To add a report: one CDI bean that implements {@link ziyang.estates.reports.Report}, in a package of its family. Page, REST path and
 * archive find it.
 */
package ziyang.estates.reports;
