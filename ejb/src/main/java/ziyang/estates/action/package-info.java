/**
 * Actions (任务清单): what the decisions of joint meetings give units to do until a day, and how it is carried to closure (销号).
 *
 * <table>
 * <caption>Life cycle of an action</caption>
 * <tr><th>from</th><th>verb</th><th>to</th><th>who</th></tr>
 * <tr><td>ASSIGNED</td><td>accept 签收</td><td>ACCEPTED</td><td>lead unit</td></tr>
 * <tr><td>ASSIGNED</td><td>contest 提出异议</td><td>CONTESTED</td><td>lead unit</td></tr>
 * <tr><td>CONTESTED</td><td>uphold 改交, refuse 异议不成立</td><td>ASSIGNED</td><td>convener</td></tr>
 * <tr><td>ACCEPTED, RETURNED, REOPENED</td><td>report 反馈 (done)</td><td>REPORTED</td><td>lead unit</td></tr>
 * <tr><td>REPORTED, VERIFIED</td><td>return 退回</td><td>RETURNED</td><td>convener</td></tr>
 * <tr><td>REPORTED</td><td>verify 核查</td><td>VERIFIED</td><td>convener</td></tr>
 * <tr><td>VERIFIED</td><td>close 销号</td><td>CLOSED</td><td>convener</td></tr>
 * <tr><td>CLOSED</td><td>reopen 重新办理</td><td>REOPENED</td><td>convener</td></tr>
 * </table>
 *
 * <p>Beside its states an action has parts of helping units (OPEN, report, DONE), blockers 卡点 (raised by doers while the doer has the
 * next step, lifted by who raised them, the lead unit or judges, and with the closure), extensions, a handler 经办人 of the lead unit, and urge letters 督办函 that name it (DRAFT, send,
 * SENT, answer, ANSWERED). Every step stands in its trail, from which any earlier day is rebuilt.
 *
 * <p>Rules (design decisions of this portal; no law sets them; M1 and M7 are those of {@link ziyang.estates.meeting}): M2 a deadline lies
 * after the meeting. M3 nobody verifies or closes what their own unit was to do; where the convener is itself a doer, the managing area
 * verifies. M4 an extension is asked before the deadline has passed, one at a time, within the limit of the dated
 * {@link ziyang.estates.calendar.TimeRule}. M5 on time means: the report that was verified came no later than the deadline; waiting for
 * the convener does not make an action late. M6 an action is open (未销号) until it is closed; it is overdue when it is open and red.
 * M8 who leads does not help as well. M9 progress falls only with a reason.
 * M10 a lead unit contests once, within the dated limit from the day it was handed the action, and names whose it is; upheld, the action
 * begins anew there with as many working days as at first; contesting stops no deadline. M11 the lead unit reports completion when every
 * part is done, or says why not; a helping unit may report until it is verified. M12 what is to be verified on the spot needs a place
 * and a photo. M13 an urge letter names what its unit
 * has not done in time for the convener and what no open letter names; it gets its number, of the region's yearly series, when it is
 * sent. M14 opening again needs a reason and a deadline ahead; figures of periods that have ended stay, and it counts as returned. M15
 * the handler is an account of the lead unit, and goes with the unit when the action is handed on. M16 one unit is granted no more
 * extensions than the dated limit says. M17 reminders, letters and escalation to the area (ActionWatch) follow dated limits, and nobody
 * is told twice of the same deadline.
 */
package ziyang.estates.action;
