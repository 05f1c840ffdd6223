/** Working days of a year and the time limits that count them. */
package ziyang.estates.web.calendar;
