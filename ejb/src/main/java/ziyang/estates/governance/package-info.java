/**
 * Who governs an estate (资府办发〔2020〕72号 三（一）1 and 3): the party organisations that cover it (街道—社区—小区), its owners' committee
 * (业主委员会) or self-management committee (自治管理委员会), the votes of its owners' assembly, cross-appointments (交叉任职), the party clause
 * of its three documents, the meetings of its three parties (三方联动), and the
 * 环境和物业管理委员会 of its community.
 *
 * <table>
 * <caption>The way of a committee, each step with its day</caption>
 * <tr><th>stage</th><th>next</th></tr>
 * <tr><td>条件核查 CHECKING</td><td>申请 APPLIED</td></tr>
 * <tr><td>申请 APPLIED</td><td>筹备组组建公示 GROUP_FORMED</td></tr>
 * <tr><td>筹备组组建公示 GROUP_FORMED</td><td>业主身份与票权确认公示 RIGHTS_CONFIRMED</td></tr>
 * <tr><td>业主身份与票权确认公示 RIGHTS_CONFIRMED</td><td>会议公告 ANNOUNCED</td></tr>
 * <tr><td>会议公告 ANNOUNCED</td><td>投票 VOTING</td></tr>
 * <tr><td>投票 VOTING</td><td>计票公示 COUNTED</td></tr>
 * <tr><td>计票公示 COUNTED</td><td>业委会首次会议 FIRST_MEETING, or 会议公告 again when nobody was elected</td></tr>
 * <tr><td>业委会首次会议 FIRST_MEETING</td><td>备案 FILED</td></tr>
 * <tr><td>备案 FILED</td><td>履职 IN_OFFICE</td></tr>
 * <tr><td>履职 IN_OFFICE</td><td>换届预警 RENEWAL_WARNED</td></tr>
 * <tr><td>换届预警 RENEWAL_WARNED</td><td>换届 RENEWING</td></tr>
 * <tr><td>any</td><td>停滞 STALLED or 责令改正 ORDERED and back; 终止 TERMINATED</td></tr>
 * </table>
 *
 * <p>Rules: G1 an organisation of a community or estate stands below one of the level above, and lies in a region of its level. G2 only an
 * organisation of an estate covers estates, a joint branch several; coverage has days, and ends with the organisation. G3 a committee is
 * valid on a day when it has been filed, its term covers the day and it is neither stalled nor ended; an order to correct (物业管理条例 §19)
 * does not end it. G4 an estate has one committee on its way and one in office: a newly filed one ends the one before it. G5 the notice of
 * an assembly is given early enough (物业管理条例 §14); the other legal dates are shown when they pass, never refused, for what happened late
 * has happened. G6 members are 5 to 11 and odd, a term is at most five years. G7 an owners' committee meets first after a vote has elected it.
 * G8 votes are judged by the rule in force on their day: until 2020-12-31 物业管理条例 §12, from 2021-01-01 民法典 §278. Nothing is divided or
 * rounded. T1 a meeting of the three parties (三方联席会议) is one in which at least two of them took part. T2 its record is corrected with a
 * reason and only for some days; what has been done stays. T3 what is due by a day has somebody who does it. All limits are dated data ({@link ziyang.estates.governance.GovernanceRule}, {@link ziyang.estates.governance.VotingRule}).
 *
 * <p>Of party members only the number is kept (个人信息保护法 §28).
 */
package ziyang.estates.governance;
