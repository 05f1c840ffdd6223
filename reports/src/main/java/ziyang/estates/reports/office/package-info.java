/**
 * Official documents for further work: DOCX to edit, XLSX to count.
 *
 * <p>{@link ziyang.estates.reports.office.DocxWriter} writes what a clerk would have typed: real paragraphs at an exact pitch of
 * 29 pt with an indent of two characters, the faces that offices have (仿宋_GB2312, 楷体_GB2312, 方正小标宋简体, 黑体).
 * {@link ziyang.estates.reports.office.XlsxWriter} streams; what a person typed is always a text there, never a formula.
 */
package ziyang.estates.reports.office;
