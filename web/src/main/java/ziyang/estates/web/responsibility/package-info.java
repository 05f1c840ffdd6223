/** Who answers for what. */
package ziyang.estates.web.responsibility;
