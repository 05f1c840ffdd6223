package ziyang.estates.reports;

import java.io.OutputStream;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.office.DocxWriter;
import ziyang.estates.reports.office.ListingWriter;
import ziyang.estates.reports.office.XlsxWriter;
import ziyang.estates.reports.print.PdfWriter;

/** Hands what is to be printed to the writer of a format; streams are left open. */
public final class Printer {

    private Printer() {}

    public static void print(OfficialDocument document, Format format, OutputStream out) {
        switch (format) {
            case PDF -> PdfWriter.write(document, out);
            case DOCX -> DocxWriter.write(document, out);
            case XLSX -> XlsxWriter.write(document, out);
        }
    }

    public static void print(Listing listing, Format format, OutputStream out) {
        switch (format) {
            case PDF -> PdfWriter.write(listing, out);
            case DOCX -> ListingWriter.docx(listing, out);
            case XLSX -> ListingWriter.xlsx(listing, out);
        }
    }
}
