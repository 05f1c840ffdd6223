/**
 * Pages of the offices about standards: the list as it stood on a day, what the plan asks for and how far it has come, a standard with
 * its editions, an edition with its steps, and the writing of its clauses, which is kept while one writes.
 */
package ziyang.estates.web.standard;
