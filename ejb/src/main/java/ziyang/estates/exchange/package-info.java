/**
 * Sheets in and out: one way for every register.
 *
 * <p>A feature gives an {@link ziyang.estates.exchange.Importer}: its columns, how a row is read and how rows are written. Template with
 * drop-downs, dry run, the list of everything wrong by row, column and reason, the annotated sheet, progress and the choice between all
 * or nothing and valid rows only come from here. A run is one transaction: a dry run takes the same way and rolls it back, so that it
 * says exactly what the real one will do. Rows are matched by code: the same file a second time changes nothing.
 *
 * <p>Files are {@code .xlsx} and {@code .csv} (UTF-8 or GB18030, found out from the bytes); what unpacks to more than the limit, holds
 * merged cells or formulas is refused with the place named.
 */
package ziyang.estates.exchange;
