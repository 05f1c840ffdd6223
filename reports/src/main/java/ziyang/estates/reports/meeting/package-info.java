/**
 * Reports on the joint meetings (联席会议).
 *
 * <table>
 * <caption>Reports</caption>
 * <tr><td>{@code joint-meeting-bulletin}</td><td>联席会议议定事项督查通报: how the actions agreed at the meetings of a period
 * were closed, per unit, with the ledger of all of them</td></tr>
 * <tr><td>{@code joint-meeting-bulletin-by-unit}</td><td>联席会议议定事项分单位办理情况通报: the same figures unit by unit</td></tr>
 * <tr><td>{@code action-ledger}</td><td>任务清单、责任清单、销号台账: that ledger alone</td></tr>
 * <tr><td>{@code attendance}</td><td>联席会议出席情况统计表: how units attended the meetings of a period</td></tr>
 * </table>
 *
 * <p>Papers of one meeting come from {@link ziyang.estates.reports.meeting.MeetingDesk} (notice, also for calendars; attendance) and
 * {@link ziyang.estates.reports.meeting.MinutesDesk} (minutes, archived as {@code joint-meeting-minutes} in the transaction that issues
 * them); {@link ziyang.estates.reports.meeting.UrgeRenderer} prints urge letters (督办函).
 *
 * <p>{@link ziyang.estates.reports.meeting.BulletinFigures} is all that is printed. It can be kept as JSON and printed again
 * years later with the same result, for {@link ziyang.estates.reports.meeting.BulletinRenderer} looks nothing up and
 * computes nothing but the layout.
 *
 * <p>Rules: a rate without anything to divide by is 无, never 100 % (plan 一、三); the red head, title, text and imprint follow
 * GB/T 9704-2012; supervision (督查) is the government's own (政府督查工作条例 §7, in force 2021-02-01), so the issuer is its
 * supervision office.
 */
package ziyang.estates.reports.meeting;
