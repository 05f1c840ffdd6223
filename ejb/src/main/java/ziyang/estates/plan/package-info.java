/**
 * The action plan (实施方案): its measures, the units' duties, targets, bases and deliverables, and what the units report.
 *
 * <p>A plan is loaded from a file in the plan's own words and never edited; a second city's plan loads beside the first.
 *
 * <table>
 * <caption>Life cycle of a unit's quarterly progress (季度进展)</caption>
 * <tr><th>from</th><th>step</th><th>to</th><th>by</th></tr>
 * <tr><td>–</td><td>write</td><td>DRAFT 草稿</td><td>the duty's unit</td></tr>
 * <tr><td>DRAFT, RETURNED</td><td>write</td><td>unchanged</td><td>the duty's unit</td></tr>
 * <tr><td>DRAFT, RETURNED</td><td>submit</td><td>SUBMITTED 已上报</td><td>the duty's unit</td></tr>
 * <tr><td>SUBMITTED</td><td>confirm</td><td>CONFIRMED 已确认, the end</td><td>a reviewer of another unit</td></tr>
 * <tr><td>SUBMITTED</td><td>give back, with a reason</td><td>RETURNED 退回</td><td>a reviewer of another unit</td></tr>
 * </table>
 *
 * <p>Rules, with their source in 资府办发〔2020〕72号 of 2020-12-11 where it has one:
 *
 * <ul>
 *   <li>A measure has one or several lead units (牵头单位) and the responsible units (责任单位) that part three names; the plan's
 *       spelling of a unit is kept beside the unit that it means. One unit has one duty under a measure.
 *   <li>Targets (part two): three coverage rates 40, 60, 80 % and three dispute rates 100 % for 2020, 2021, 2022; the plan gives
 *       no formula. Bases: 364 old estates (三（四）1), the incentive's numbers (三（四）3).
 *   <li>Deliverables are what part three says is to be issued, revised or set up; the leads of the measure answer for them.
 *   <li>Progress is quarterly, for quarters from the plan's first year to the closing year after its last, never for a quarter
 *       that has not begun, once for each duty and quarter. The rhythm is the portal's; the plan sets none ({@code Rhythm}).
 *   <li>Nobody reviews the progress of the own unit, the city housing bureau included although it reviews everybody else's: its
 *       own duties are reviewed by an account of another unit with the permission. 四（三） puts the work of all departments under
 *       the city government's supervision (市政府重点工作督查), so the supervision office is the natural one.
 *   <li>A liaison sees its own unit's progress, an area also that of units in its region, the city all of it.
 * </ul>
 *
 * <p>Out of scope: the values of indicators, and the documents behind the deliverables.
 */
package ziyang.estates.plan;
