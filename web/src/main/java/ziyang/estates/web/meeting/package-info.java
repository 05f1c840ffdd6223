/** Joint meetings and the list of actions: the pages of {@code ziyang.estates.meeting}. */
package ziyang.estates.web.meeting;
