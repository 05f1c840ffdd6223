/**
 * What the portal does by itself: features give a {@link ziyang.estates.schedule.DailyTask}, this package runs each once a day in the
 * whole cluster and catches up after a time without a server.
 *
 * <p>{@link ziyang.estates.schedule.DailyClock} looks every five minutes on every node. A task has one row a day; whoever holds the lock
 * on it is at work, in the transaction of the work itself, so that a node that dies lets go and leaves nothing behind. A task that fails
 * is written down and tried again at the next look, five times a day at most.
 */
package ziyang.estates.schedule;
