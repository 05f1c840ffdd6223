/** The overview for those who lead and supervise: targets, overdue actions, meetings held. */
package ziyang.estates.web.dashboard;
