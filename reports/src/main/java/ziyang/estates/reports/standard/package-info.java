/** Papers about standards: the summary of what the public said about a draft and what became of it. */
package ziyang.estates.reports.standard;
