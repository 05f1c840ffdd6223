/** Pages of budgets and their ledgers. */
package ziyang.estates.web.fund;
