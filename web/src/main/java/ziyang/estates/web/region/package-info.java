/** The regions of any day and who manages whom. */
package ziyang.estates.web.region;
