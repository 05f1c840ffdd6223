/**
 * Applications for public money (资金申报): who is granted what, step by step, until it has arrived and was judged.
 *
 * <p>资府办发〔2020〕72号 三（四）1 and 3; 预算法实施条例 §6 and §20 (2020-10-01) for publicity by project and the evaluation of what was achieved.
 *
 * <table>
 * <caption>The way of an application</caption>
 * <tr><th>step</th><th>by</th><th>state after it</th><th>booked</th></tr>
 * <tr><td>apply 申报</td><td>community or street</td><td>APPLIED</td><td></td></tr>
 * <tr><td>review 初审</td><td>street</td><td>REVIEWED</td><td></td></tr>
 * <tr><td>examine 复核</td><td>housing bureau</td><td>EXAMINED</td><td></td></tr>
 * <tr><td>publicise 公示</td><td>housing bureau</td><td>PUBLICISED</td><td></td></tr>
 * <tr><td>approve 审定</td><td>area; for the city's own money the housing bureau</td><td>APPROVED</td><td>COMMIT</td></tr>
 * <tr><td>pay 拨付, in parts</td><td>finance bureau</td><td>PAYING, then PAID</td><td>PAY</td></tr>
 * <tr><td>confirm 到账确认</td><td>applicant</td><td></td><td></td></tr>
 * <tr><td>evaluate 绩效评价</td><td>housing bureau</td><td>EVALUATED</td><td></td></tr>
 * <tr><td>return 退回, withdraw 撤回</td><td>whose step it is; applicant</td><td>RETURNED, WITHDRAWN</td><td>RELEASE</td></tr>
 * <tr><td>reduce 核减</td><td>who approves</td><td></td><td>RELEASE</td></tr>
 * <tr><td>demand and recover 追缴</td><td>who approves; finance bureau</td><td></td><td>RECOVER</td></tr>
 * </table>
 *
 * <p>Rules: A1 the sum is computed by the policy's formula from the facts, again at every step; nobody grants more, and less or a change since
 * the step before needs a reason. A2 one recipient, one month, one kind, once; the database holds it too. A3 whoever applies neither checks,
 * approves nor pays, and so on for every pair of hands. A4 nothing is approved before publicity has ended, nor while an objection is open; one
 * that is upheld leads back to examination. A5 what is paid is never more than what is approved, what is recovered never more than what was
 * paid; the database holds both. A6 an award needs a place of the year, see {@link ziyang.estates.fund.AwardSlot}, and the final
 * assessment of its street. A7 a payee's account is checked, sealed in the database and shown masked; only the payment file of the finance
 * bureau has it open.
 */
package ziyang.estates.application;
