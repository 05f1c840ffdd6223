/**
 * Standards (标准规范): texts that bind or guide, their editions, their clauses; what holds on a given day.
 *
 * <p>Basis: 资府办发〔2020〕72号 of 2020-12-11, 三（三）1 asks for a standards system with named texts (等级划分, 老旧小区物业服务指导规范, 政府指导价, 考核标准, 信用评价标准,
 * 信用信息管理办法); other parts ask for further rules and mechanisms. What of it is published is shown against the plan's deliverables.
 *
 * <table>
 * <caption>Life cycle of an edition</caption>
 * <tr><th>from</th><th>step</th><th>to</th><th>who</th></tr>
 * <tr><td>–</td><td>begin, renew 起草、修订</td><td>DRAFT 起草</td><td>the unit that keeps it</td></tr>
 * <tr><td>DRAFT</td><td>consult 征求意见</td><td>CONSULTATION</td><td>that unit</td></tr>
 * <tr><td>CONSULTATION after its last day; DRAFT of a kind that asks nobody, or after it was given back</td><td>examine 提交审查</td>
 * <td>EXAMINATION 审查</td><td>that unit</td></tr>
 * <tr><td>EXAMINATION</td><td>give back 退回</td><td>DRAFT</td><td>who approves</td></tr>
 * <tr><td>EXAMINATION</td><td>approve 批准</td><td>APPROVED 批准</td><td>who approves, never the drafter</td></tr>
 * <tr><td>APPROVED</td><td>publish 发布</td><td>PUBLISHED 发布</td><td>who approves</td></tr>
 * <tr><td>PUBLISHED</td><td>repeal 废止</td><td>unchanged; a date</td><td>who approves</td></tr>
 * </table>
 *
 * <p>Rules (design decisions of this portal where no source is named): S1 what holds on a day is told by the dates alone ({@code
 * Timeline}): the published edition that took effect last by the day, of several of one date the one made last; once that is repealed
 * nothing holds. S2 a number stands once in an edition. S3 the public is asked before a text that binds others is examined; price
 * notices and the offices' own rules excepted. S4 nobody approves what they have drafted. S5 what was published is never changed and
 * stays readable under its address, with what it is today; a later edition never takes effect before the one it follows. S6 the words
 * of a clause are plain text with tables ({@link ziyang.estates.standard.ClauseText}): what is pasted into it can never run.
 * S7 comments are taken from the first to the last day of the consultation; each is answered, whatever is not adopted as a whole with
 * the reason, before the edition is examined; who said it finds the answer by the receipt, and only the offices see a name.
 * S8 nothing is handed in that refers to a clause that is not there, or by its number to a paper that holds no more.
 * S9 a standard that holds is reviewed (复审) at least every five years (标准化法 第二十九条); what follows from a review is a step of its own.
 *
 * <p>Grades (服务等级): an edition may have grades, each with what it asks for by dimension, resting on clauses of the edition; which end is
 * the better one the edition says, it is not universal. Guide prices (政府指导价): a notice has tables by grade and type of building, for one
 * kind of service and the whole city or one area. P1 on every day at most one table of a kind and area holds, and none follows after a
 * gap: a table begins when the last one has ended, or takes its place within the same notice; after its end it may be extended by a
 * paper. P2 for one type of building a better grade never costs less. P3 a table prices grades that hold when it takes effect. P4 what
 * may be agreed lies between the benchmark less the float down and the benchmark plus the float up, both included and never rounded.
 * P5 how often prices are published is a dated limit; the light is computed from it and from the end of the present table.
 *
 * <p>Everybody reads published editions without an account ({@link ziyang.estates.standard.PublicStandards}, {@link
 * ziyang.estates.standard.PublicPrices}).
 */
package ziyang.estates.standard;
