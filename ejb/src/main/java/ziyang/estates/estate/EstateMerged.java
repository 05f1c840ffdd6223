package ziyang.estates.estate;

/**
 * That one estate turned out to be another: whatever hangs on the first moves to the second, by an observer of each feature, in the
 * transaction of the merge.
 */
public record EstateMerged(Estate merged, Estate into) {}
