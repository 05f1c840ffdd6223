package ziyang.estates.account;

import java.util.Set;

/**
 * How far an account sees, for the conditions of a list.
 *
 * @param everything no condition at all
 * @param regions ids of the regions whose records are seen; empty for department liaisons
 * @param unit the unit whose own matters are always seen
 */
public record Scope(boolean everything, Set<Long> regions, long unit) {}
