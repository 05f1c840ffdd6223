/**
 * Money (资金): what each programme of the plan may spend in a year, and the ledger that proves every yuan.
 *
 * <p>资府办发〔2020〕72号 三（四）1 and 3 know five flows of money, see {@link ziyang.estates.fund.FundKind}. What is public is spent from a
 * {@link ziyang.estates.fund.Budget} of a programme, a year and a region; what developers and owners pay never touches one.
 *
 * <table>
 * <caption>What is booked</caption>
 * <tr><th>verb</th><th>debit</th><th>credit</th></tr>
 * <tr><td>appropriate 下达, reduce 调减</td><td>AVAILABLE</td><td>APPROPRIATED</td></tr>
 * <tr><td>freeze 冻结, thaw 解冻</td><td>FROZEN</td><td>AVAILABLE</td></tr>
 * <tr><td>commit 审定, release 核减、撤回</td><td>COMMITTED</td><td>AVAILABLE</td></tr>
 * <tr><td>pay 拨付, recover 追缴</td><td>PAID</td><td>COMMITTED; back to AVAILABLE</td></tr>
 * <tr><td>carry over 结转</td><td>CARRIED, next year AVAILABLE</td><td>AVAILABLE, next year CARRIED</td></tr>
 * <tr><td>lapse 收回, at the close of the year</td><td>APPROPRIATED</td><td>AVAILABLE</td></tr>
 * </table>
 *
 * <p>Rules: F1 a voucher is written once; the database refuses every update and every deletion, and what was wrong is booked back. F2 each
 * voucher carries the hash of the one before it in the same budget, see {@link ziyang.estates.fund.TrialBalance#prove}. F3 nothing is taken
 * from an account that holds less; whoever books holds the budget, and the database holds the balances too. F4 a paper is booked once in
 * the same way. F5 in a closed year nothing is booked. F6 amounts are whole fen, never negative.
 */
package ziyang.estates.fund;
