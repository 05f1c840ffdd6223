/**
 * Minutes of joint meetings (会议纪要): drafted from what is on record, countersigned by the units that came, issued and locked.
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
 * <p>Rules (design decisions of this portal; no law sets them): P1 they are drafted when the meeting has ended, and what is on record (who
 * came, what was decided) is never retyped. What is sent out for countersigning stays as it is till it is issued or
 * taken back. P2 the units that came, and invited ones that were given something to do, countersign within the
 * limit of the dated rule; silence agrees once it is over, an objection waits for its answer. P3 they are issued by the convening unit, under a number of its region's yearly series without
 * gaps or repeats, together with the archived document. P4 what is issued is never changed: a correction is a new edition with its reason
 * under the same number. P5 they are sent to every invited unit and to the area above a street, and each confirms the receipt.
 */
package ziyang.estates.minutes;
