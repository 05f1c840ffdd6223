/**
 * Assessment (考核): how street offices and town governments carry out the plan, year by year, and who stands where.
 *
 * <p>Basis: 资府办发〔2020〕72号 of 2020-12-11, 三（四）3, lets the incentive follow from “街道办事处（镇人民政府）落实辖区物业规范化提升专项行动目标考核结果” and
 * says “考核细则另行制定”. The detailed rules were not found: every scheme that ships is demonstration data. 四（三） asks for inspection and
 * assessment. Streets are assessed; that communities receive is the fund room's affair.
 *
 * <table>
 * <caption>Life cycle of an assessment</caption>
 * <tr><th>from</th><th>step</th><th>to</th><th>who</th></tr>
 * <tr><td>–</td><td>start 启动</td><td>SELF_SCORING 自评</td><td>housing bureau</td></tr>
 * <tr><td>SELF_SCORING</td><td>score, submit 自评上报 (give back 退回)</td><td>unchanged</td><td>each street its own sheet</td></tr>
 * <tr><td>SELF_SCORING</td><td>review 转入审核</td><td>REVIEW 审核</td><td>housing bureau</td></tr>
 * <tr><td>REVIEW</td><td>judge 核定</td><td>unchanged</td><td>the judging unit of each item</td></tr>
 * <tr><td>REVIEW</td><td>announce 公示</td><td>ANNOUNCED 公示</td><td>housing bureau</td></tr>
 * <tr><td>ANNOUNCED</td><td>object 申诉, answer 答复</td><td>unchanged</td><td>street; housing bureau</td></tr>
 * <tr><td>ANNOUNCED</td><td>take back 退回审核</td><td>REVIEW</td><td>housing bureau</td></tr>
 * <tr><td>ANNOUNCED</td><td>finish 定稿</td><td>FINAL 最终</td><td>housing bureau</td></tr>
 * <tr><td>FINAL</td><td>correct 更正</td><td>a new version in REVIEW; this one stays</td><td>housing bureau</td></tr>
 * </table>
 *
 * <p>Rules (design decisions of this portal until the city issues its own): A1 the full marks of a scheme's basic items add up to 100;
 * an edition that was issued is never changed. A2 the total is the basic marks, and the bonus up to the scheme's cap, less the
 * deductions; never below 0. A3 a street with any case of a veto item (一票否决) stands behind all others and is not eligible. A4 the same
 * total is told apart by the scheme's tie rule; who is still equal shares the rank, and the ranks behind are left out. A5 nobody judges
 * what their own unit has scored; a judge who departs from the self score says why. A6 automatic figures are those of the assessment's
 * day, which is over; they are frozen with numerator, denominator, source and rule when it is announced, and again when it is announced
 * again. A7 nothing moves while an objection is open; one that was upheld leads back to the review. A8 it is final only after the
 * publicity period, in working days of the dated rule, has passed; a final one is never changed, a correction is a new version. A9 what is announced and what
 * is final are papers with document numbers of one yearly series (dated rule {@code assessment-result}); an announcement that is repeated
 * gets a new one.
 *
 * <p>Where figures come from: a room gives a {@link ziyang.estates.assessment.ScoreSource} as a CDI bean. The fund room reads
 * {@link ziyang.estates.assessment.AssessmentResults}.
 */
package ziyang.estates.assessment;
