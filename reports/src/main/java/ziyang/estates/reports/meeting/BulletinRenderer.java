package ziyang.estates.reports.meeting;

import java.io.OutputStream;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.office.DocxWriter;
import ziyang.estates.reports.office.XlsxWriter;
import ziyang.estates.reports.print.PdfWriter;

/** Writes the report {@code joint-meeting-bulletin}. */
public final class BulletinRenderer {

    public static final String CODE = "joint-meeting-bulletin";

    private BulletinRenderer() {}

    /** @param out left open */
    public static void render(BulletinFigures figures, Format format, OutputStream out) {
        OfficialDocument document = BulletinDocument.of(figures);
        switch (format) {
            case PDF -> PdfWriter.write(document, out);
            case DOCX -> DocxWriter.write(document, out);
            case XLSX -> XlsxWriter.write(document, out);
        }
    }
}
