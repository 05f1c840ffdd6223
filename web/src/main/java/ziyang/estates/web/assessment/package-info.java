/** Pages of the assessment: the years, a street's sheet, ranking, objections, scenarios, and the schemes. */
package ziyang.estates.web.assessment;
