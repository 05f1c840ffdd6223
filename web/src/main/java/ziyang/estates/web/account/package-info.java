/** Coming in and going out, one's own account, and the accounts that the administrators keep. */
package ziyang.estates.web.account;
