/**
 * 通知: tells people what has happened, in the portal and by mail.
 *
 * <p>Features fire an {@link ziyang.estates.inbox.Message} within their transaction; {@link ziyang.estates.notice.Teller} writes one
 * {@link ziyang.estates.notice.Notification} for each open account of the units that does the city's business, and a
 * {@link ziyang.estates.notice.Mail} for those that want one each. If the transaction fails, nobody was told. Who stands in for a
 * colleague is told in that colleague's place. An {@link ziyang.estates.inbox.Letter} goes to somebody who has no account.
 *
 * <table>
 *   <caption>A mail</caption>
 *   <tr><td>WAITING</td><td>sent by {@link ziyang.estates.notice.MailClock} under a lock on its row; pauses of 1, 2, 4 … 240 minutes</td></tr>
 *   <tr><td>SENT</td><td>taken by the mail server</td></tr>
 *   <tr><td>FAILED</td><td>refused for good or tried 20 times; the administrator may have it tried again</td></tr>
 * </table>
 *
 * <p>The mail server is set by {@code ESTATES_SMTP_HOST} and its companions, read by the portal itself: the server's own mail session
 * cannot say "there is none", and takes neither a missing user nor STARTTLS from the environment.
 */
package ziyang.estates.notice;
