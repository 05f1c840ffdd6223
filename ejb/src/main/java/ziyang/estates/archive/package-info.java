/**
 * The archive of report runs: parameters, the figures that were printed, the bytes, their SHA-256, the template's version and who
 * pulled it. A run is never changed; the same figures can be printed again after the live data has moved on.
 *
 * <p>It stands on the ground floor beside the persistence unit; the {@code reports} module writes to it.
 */
package ziyang.estates.archive;
