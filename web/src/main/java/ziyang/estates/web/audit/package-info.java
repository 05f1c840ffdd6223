/** The audit trail in words, for the audit administrator. */
package ziyang.estates.web.audit;
