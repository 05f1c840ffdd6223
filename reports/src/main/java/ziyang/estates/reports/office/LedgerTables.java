package ziyang.estates.reports.office;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ziyang.estates.reports.document.Ledger;

/**
 * Puts ledgers into a written document, row by row: a table of ten thousand rows held as an object model would take more memory
 * than a server has to spare. The document holds a paragraph in the place of each; this copies it and writes the tables there.
 */
final class LedgerTables {

    private static final String TEXT = "word/document.xml";

    private final List<Ledger> ledgers;

    LedgerTables(List<Ledger> ledgers) {
        this.ledgers = ledgers;
    }

    /** Marks where the ledger at this position of the list will stand. */
    void reserve(XWPFDocument word, int position) {
        word.createParagraph().createRun().setText(mark(position));
    }

    void copy(byte[] document, OutputStream out) throws IOException {
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream copy = new ZipOutputStream(out);
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            copy.putNextEntry(new ZipEntry(part.getName()));
            if (TEXT.equals(part.getName())) {
                Writer writer = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8));
                insert(new String(parts.readAllBytes(), StandardCharsets.UTF_8), writer);
                writer.flush();
            } else {
                parts.transferTo(copy);
            }
            copy.closeEntry();
        }
        copy.finish();
    }

    private void insert(String text, Writer writer) throws IOException {
        int copied = 0;
        for (int i = 0; i < ledgers.size(); i++) {
            int mark = text.indexOf(mark(i));
            int start = Math.max(text.lastIndexOf("<w:p>", mark), text.lastIndexOf("<w:p ", mark));
            writer.write(text, copied, start - copied);
            new LedgerTable(ledgers.get(i), writer).write();
            copied = text.indexOf("</w:p>", mark) + "</w:p>".length();
        }
        writer.write(text, copied, text.length() - copied);
    }

    /** In characters of private use, which no text holds. */
    private static String mark(int position) {
        return "\uE0FE" + position + "\uE0FF";
    }
}
