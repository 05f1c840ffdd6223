/**
 * What every page shares: the frame with its menu, the language, words for values, lists that read one page at a time, and the pages that
 * explain a failure.
 *
 * <p>A page uses {@code /WEB-INF/layout.xhtml} when it has forms and {@code /WEB-INF/read.xhtml}, which keeps no view state, when it only
 * shows; small parts are the tags of {@code /WEB-INF/estates.taglib.xml} ({@code xmlns:z="ziyang"}).
 */
package ziyang.estates.web.layout;
