/**
 * Papers and reports of public money (资金).
 *
 * <table>
 * <caption>Papers, from {@link ziyang.estates.reports.fund.FundDesk}</caption>
 * <tr><td>资金申报审批表</td><td>an application in any state, with a box for each step: PDF, DOCX</td></tr>
 * <tr><td>拨付通知单</td><td>one payment: PDF</td></tr>
 * <tr><td>支付清单</td><td>what has to be paid, accounts in the open: XLSX, for the finance bureau</td></tr>
 * <tr><td>公示名单</td><td>what is announced, without persons, payees and accounts: PDF, DOCX</td></tr>
 * </table>
 *
 * <p>The report {@code fund-execution} (年度财政补助资金使用情况报告) tells how the budgets of a year were executed, by programme, area and month.
 *
 * <p>Rules: sums stand in figures and in the capital numerals of 《支付结算办法》 (银发〔1997〕393号, annex 1); accounts are masked everywhere but
 * in the payment list; what is announced follows 预算法实施条例 §6 (2020-10-01).
 */
package ziyang.estates.reports.fund;
