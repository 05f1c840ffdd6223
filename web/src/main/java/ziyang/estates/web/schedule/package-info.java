/** What the portal does by itself, for the system administrator. */
package ziyang.estates.web.schedule;
