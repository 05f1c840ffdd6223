/** Plans as issued, and the quarterly progress of their duties: the pages of {@code ziyang.estates.plan}. */
package ziyang.estates.web.plan;
