/**
 * Indicators: what is counted, for which region, on which day, by which formula, and the records behind each number.
 *
 * <p>A feature gives an {@link ziyang.estates.indicator.Indicator} as a CDI bean; board, records, trend and interface come from here. A
 * feature that is not there yet has no figure, never a zero.
 *
 * <p>Rules: I1 a region's figure is counted from the communities it manages on the day, never averaged from other percentages. I2 with
 * nothing to divide by there is no rate: 无, never 100 %. I3 a target is reached when the exact fraction reaches it, before any rounding;
 * what is printed is rounded to two places. I4 every number names the edition of its formula. I5 numerator and denominator lead to the
 * records that were counted, and the gap to those that are wanting.
 *
 * <p>Counts of the present day are kept by community and brought up to date in the transaction that changes a fact
 * ({@link ziyang.estates.indicator.Tallies}), so that every level sees the change at once; counts of other days are taken from the
 * dated records themselves.
 */
package ziyang.estates.indicator;
