/**
 * What the portal costs, each figure as a ratio to a floor that is measured in the same run: {@code mvn -Pbench verify} writes
 * {@code ear/target/bench.tsv}. Costs are CPU time, so that other work on the machine disturbs them little; nothing is asserted.
 *
 * <p>List pages count the server's CPU and the database's, on both sides. Figures of both sides are taken in turn, round by round, and
 * the median of the rounds is written.
 */
package ziyang.estates.bench;
