/**
 * An official document (公文) as content, before any page: what GB/T 9704-2012 calls 版头, 主体 and 版记, with the ledgers that
 * follow it as annexes.
 *
 * <p>A report family builds an {@link ziyang.estates.reports.document.OfficialDocument} from its figures and hands it to
 * a writer of {@code print} (PDF) or {@code office} (DOCX, XLSX). The model holds words only: no font, no page, no
 * markup. Text is plain, so that {@code <b>} in a matter's title is printed as {@code <b>}.
 *
 * <table>
 * <caption>The parts, top to bottom</caption>
 * <tr><td>版头</td><td>{@link ziyang.estates.reports.document.RedHead}</td></tr>
 * <tr><td>主体</td><td>title, 主送机关, {@link ziyang.estates.reports.document.Block}s, 附件说明, 署名, 成文日期</td></tr>
 * <tr><td>版记</td><td>{@link ziyang.estates.reports.document.Imprint}</td></tr>
 * <tr><td>附件</td><td>{@link ziyang.estates.reports.document.Ledger}s</td></tr>
 * </table>
 */
package ziyang.estates.reports.document;
