/**
 * The public site below {@code /open}: what everybody reads without an account. Its addresses are permanent: {@code
 * /open/standards/{code}} is a standard, {@code …/{edition}} an edition, {@code …/{edition}/{clause}} a clause.
 *
 * <p>A page is made once and kept until something is published or the day ends ({@link ziyang.estates.web.open.PageStore}); on a second
 * node what is new is seen at the latest after {@link ziyang.estates.web.open.PageStore#BELIEVED}. No session, no cookie.
 */
package ziyang.estates.web.open;
