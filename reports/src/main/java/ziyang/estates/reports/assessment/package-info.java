/**
 * Papers of the assessment (考核).
 *
 * <table>
 * <caption>Papers, from {@link ziyang.estates.reports.assessment.AssessmentPapers}</caption>
 * <tr><td>考核结果公示／通报</td><td>the ranking while it is announced, and when it is final: PDF, DOCX</td></tr>
 * <tr><td>考核评分表</td><td>a street's items, points, reasons and figures: PDF, DOCX, XLSX</td></tr>
 * </table>
 *
 * <p>Rules: no paper names a person: streets and units only. What is announced names its first and last day, where to object and until
 * when. Both papers are printed from what was frozen, so they print the same again; the number is given with the step and stays with
 * the assessment (rule {@code assessment-result} of the document numbers).
 */
package ziyang.estates.reports.assessment;
