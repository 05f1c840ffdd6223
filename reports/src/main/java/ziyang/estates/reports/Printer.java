package ziyang.estates.reports;

import java.io.OutputStream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.office.DocxWriter;
import ziyang.estates.reports.office.FormWriter;
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

    /** @throws BusinessError {@code report.format} for a sheet: a form is a page */
    public static void print(Form form, Format format, OutputStream out) {
        switch (format) {
            case PDF -> PdfWriter.write(form, out);
            case DOCX -> FormWriter.docx(form, out);
            case XLSX -> throw BusinessError.invalid("report.format", format.name());
        }
    }
}
