/** Pages of party organisations, committees and the votes of owners' assemblies. */
package ziyang.estates.web.governance;
