/** Pulling reports, and the archive of those that were pulled: the pages of {@code ziyang.estates.reports}. */
package ziyang.estates.web.report;
