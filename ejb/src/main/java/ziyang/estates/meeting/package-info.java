/**
 * Joint meetings (物业管理工作联席会议): the matters they are about, their agenda and what they decide (议定事项). What becomes of decisions is
 * told through {@link ziyang.estates.meeting.FollowUps}; this room knows neither actions nor minutes.
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
 * <caption>Life cycle of a matter (待协调事项)</caption>
 * <tr><th>from</th><th>verb</th><th>to</th><th>who</th></tr>
 * <tr><td>WAITING</td><td>select 列入议程</td><td>SCHEDULED</td><td>convener</td></tr>
 * <tr><td>WAITING</td><td>escalate 提级, hand back 退回</td><td>WAITING in another region's tray</td><td>convener</td></tr>
 * <tr><td>WAITING</td><td>withdraw 撤回</td><td>WITHDRAWN</td><td>who raised it, or the convener</td></tr>
 * <tr><td>SCHEDULED</td><td>take off, carry over 顺延, cancel the meeting</td><td>WAITING</td><td>convener</td></tr>
 * <tr><td>SCHEDULED</td><td>decide and end the meeting 议定</td><td>SETTLED</td><td>convener</td></tr>
 * <tr><td>SETTLED</td><td>raise again 再次提出</td><td>WAITING</td><td>who raised it, or the convener</td></tr>
 * </table>
 *
 * <p>Rules (design decisions of this portal; no law sets them): M1 decisions are written only while the meeting is in progress. M7 the
 * notice goes out for a time that lies ahead.
 *
 * <p>Of matters and meetings: C1 a region's meeting is convened, and its tray kept, by a unit of that very region: a street, an area or the
 * city. C2 every item of an agenda is a matter; what a feature reports through {@link ziyang.estates.meeting.AgendaSource} becomes one when it
 * is selected, once. C3 a meeting that ends settles what it has decided and gives everything else back to the tray. C4 a matter goes up one
 * level at a time, and back by the same way. C5 how often a street meets is a dated {@link ziyang.estates.meeting.MeetingRhythm}; only
 * regular meetings that were held count. C6 who signs in knows the code of the room, from an hour before the meeting. C7 of what two clerks
 * write about one item every line stays.
 */
package ziyang.estates.meeting;
