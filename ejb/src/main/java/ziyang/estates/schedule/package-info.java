/**
 * What the portal does by itself: features give a {@link ziyang.estates.schedule.DailyTask}, this package runs each once a day in the
 * whole cluster and catches up after a time without a server.
 */
package ziyang.estates.schedule;
