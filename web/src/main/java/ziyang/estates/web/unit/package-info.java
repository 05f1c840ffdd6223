/** The units and the other wordings under which papers name them. */
package ziyang.estates.web.unit;
