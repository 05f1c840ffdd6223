/**
 * Regions (管理区—街道、镇—社区): where things happen, and who manages whom on which day.
 *
 * <p>A region's place in the tree is a dated management relation, not a digit in a code: 高新区 and 临空经济区 are functional areas
 * without division codes, and towns have changed hands. Codes of divisions are those of the statistics bureau's 2023 edition;
 * functional areas and communities carry local codes.
 *
 * <p>Rules: one manager on one day; a relation ends the day before the next begins; a manager stands on a higher level.
 */
package ziyang.estates.region;
