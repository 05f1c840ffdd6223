/**
 * Units (单位): party and government offices, departments, areas, streets, and external units (水、电、气专营单位).
 *
 * <p>One unit, many spellings: the plan itself writes 市市场监督管理局 and 市市场监管局. The official wording is the unit's name, every
 * other one an alias, and each resolves to exactly one unit (unique in the database over both).
 */
package ziyang.estates.unit;
