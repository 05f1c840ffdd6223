/** What people have been told, and the mail that tells them. */
package ziyang.estates.web.notice;
