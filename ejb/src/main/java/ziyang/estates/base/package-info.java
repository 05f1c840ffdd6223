/**
 * What every room of the house needs and no domain word: business errors, periods, paging, settings, texts, and what is kept in memory ({@link ziyang.estates.base.Kept}).
 *
 * <p>Floor 0. Knows nothing of the packages above it.
 */
package ziyang.estates.base;
