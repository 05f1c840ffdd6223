/** How estates should be and are managed. */
package ziyang.estates.web.management;
