package ziyang.estates.estate;

import java.util.Set;

/**
 * That facts of estates have changed; heard in the transaction of the change.
 *
 * @param communities ids of their communities, old and new
 */
public record EstateChanged(Set<Long> communities) {}
