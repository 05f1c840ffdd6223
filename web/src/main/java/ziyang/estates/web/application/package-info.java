/** Pages of applications for public money. */
package ziyang.estates.web.application;
