/** What waits for the one who is signed in. */
package ziyang.estates.web.inbox;
