/**
 * What every room of the house needs and no domain word: business errors, periods, paging, settings, texts.
 *
 * <p>Floor 0. Knows nothing of the packages above it.
 */
package ziyang.estates.base;
