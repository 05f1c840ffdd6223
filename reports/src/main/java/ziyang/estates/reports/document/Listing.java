package ziyang.estates.reports.document;

/**
 * A ledger that stands alone, without a document before it.
 *
 * @param heading what it is about, over its title: region, period, day
 * @param demonstration every page says that the figures are not real
 */
public record Listing(Ledger ledger, String heading, boolean demonstration) {}
