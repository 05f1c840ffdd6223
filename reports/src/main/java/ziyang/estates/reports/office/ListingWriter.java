package ziyang.estates.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.reports.print.PdfWriter;

/** Writes a ledger that stands alone: as a landscape page of text, or as a sheet. */
public final class ListingWriter {

    private ListingWriter() {}

    /** @param out left open */
    public static void docx(Listing listing, OutputStream out) {
        try (XWPFDocument word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setTitle(listing.ledger().title());
            Paper paper = new Paper(word, mark(listing));
            Face.TITLE.line(word.createParagraph(), listing.ledger().title()).setAlignment(ParagraphAlignment.CENTER);
            Face.CAPTION.line(word.createParagraph(), listing.heading());
            LedgerTables tables = new LedgerTables(List.of(listing.ledger()));
            tables.reserve(word, 0);
            paper.finish(true);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            word.write(written);
            tables.copy(written.toByteArray(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param out left open */
    public static void xlsx(Listing listing, OutputStream out) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(written, "estates", "1.0");
            new LedgerSheet(listing.ledger(), workbook.newWorksheet("台账")).write();
            XlsxWriter.note(workbook.newWorksheet("说明"), listing.ledger().title(), listing.heading(), mark(listing));
            workbook.finish();
            written.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark(Listing listing) {
        return listing.demonstration() ? PdfWriter.DEMONSTRATION : "";
    }
}
