/** Papers about standards: a published edition as an official document, and what the public said about a draft and what became of it. */
package ziyang.estates.reports.standard;
