/**
 * Joint meetings (物业管理工作联席会议) and the actions that follow from their decisions (议定事项、任务清单).
 *
 * <p>资府办发〔2020〕72号 三（二）2: convened by the street office or town government in whose area the estates lie; housing, enforcement,
 * police, market regulation, emergency and the water, electricity and gas companies take part.
 *
 * <table>
 * <caption>Life cycle of a meeting</caption>
 * <tr><th>from</th><th>verb</th><th>to</th><th>who</th></tr>
 * <tr><td>DRAFT</td><td>convene 通知</td><td>NOTIFIED</td><td>convener</td></tr>
 * <tr><td>NOTIFIED</td><td>start 开会</td><td>IN_PROGRESS</td><td>convener</td></tr>
 * <tr><td>IN_PROGRESS</td><td>end 结束</td><td>ENDED</td><td>convener</td></tr>
 * <tr><td>DRAFT, NOTIFIED</td><td>cancel 取消</td><td>CANCELLED</td><td>convener</td></tr>
 * </table>
 *
 * <table>
 * <caption>Life cycle of an action</caption>
 * <tr><th>from</th><th>verb</th><th>to</th><th>who</th></tr>
 * <tr><td>ASSIGNED</td><td>accept 签收</td><td>ACCEPTED</td><td>lead unit</td></tr>
 * <tr><td>ACCEPTED, RETURNED</td><td>report 反馈 (done)</td><td>REPORTED</td><td>lead unit</td></tr>
 * <tr><td>REPORTED</td><td>return 退回</td><td>RETURNED</td><td>convener</td></tr>
 * <tr><td>REPORTED</td><td>verify 核查</td><td>VERIFIED</td><td>convener</td></tr>
 * <tr><td>VERIFIED</td><td>close 销号</td><td>CLOSED</td><td>convener</td></tr>
 * </table>
 *
 * <table>
 * <caption>Life cycle of an edition of the minutes (会议纪要)</caption>
 * <tr><th>from</th><th>verb</th><th>to</th><th>who</th></tr>
 * <tr><td>DRAFT</td><td>send 送会签</td><td>COUNTERSIGNING</td><td>convener</td></tr>
 * <tr><td>COUNTERSIGNING</td><td>take back 退回修改</td><td>DRAFT</td><td>convener</td></tr>
 * <tr><td>COUNTERSIGNING</td><td>issue 签发</td><td>ISSUED</td><td>convening unit</td></tr>
 * <tr><td>ISSUED</td><td>by a correction that is issued 更正</td><td>SUPERSEDED</td><td>convening unit</td></tr>
 * </table>
 *
 * <p>Rules (design decisions of this portal; no law sets them): M1 decisions are written only while the meeting is in progress. M2 a
 * deadline lies after the meeting. M3 nobody verifies or closes what their own unit was to do; where the convener is itself a doer,
 * the managing area verifies. M4 an extension is asked before the deadline has passed, one at a time, within the limit of the dated
 * {@link ziyang.estates.calendar.TimeRule}. M5 on time means: the report that was verified came no later than the deadline; waiting for
 * the convener does not make an action late. M6 an action is open (未销号) until it is closed; it is overdue when it is open and red.
 * M7 the notice goes out for a time that lies ahead. M8 who leads does not help as well. M9 progress falls only with a reason.
 *
 * <p>Of minutes: P1 they are drafted when the meeting has ended, and what is on record (who came, what was decided) is never retyped. P2
 * the units that came countersign within the limit of the dated rule; silence agrees once it is over, an objection waits for its answer.
 * P3 they are issued by the convening unit, under a number of its region's yearly series without gaps or repeats, together with the
 * archived document. P4 what is issued is never changed: a correction is a new edition with its reason under the same number. P5 they are
 * sent to every invited unit and to the area above a street, and each confirms the receipt.
 */
package ziyang.estates.meeting;
