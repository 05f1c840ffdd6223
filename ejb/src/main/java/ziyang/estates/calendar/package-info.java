/**
 * Working days (工作日): deadlines count them from the calendar table.
 *
 * <p>Monday to Friday unless the State Council's yearly arrangement says otherwise; a year whose arrangement has not been loaded
 * counts plain weekdays and says so. {@link TimeRule}s are dated: code asks for the rule on a day.
 */
package ziyang.estates.calendar;
