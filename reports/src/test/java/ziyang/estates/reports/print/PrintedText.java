package ziyang.estates.reports.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.OfficialDocument;

/** A printed document read back: what stands on each page, and on which base line. */
final class PrintedText {

    private final byte[] pdf;

    PrintedText(OfficialDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(document, out);
        pdf = out.toByteArray();
    }

    PrintedText(Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(form, out);
        pdf = out.toByteArray();
    }

    byte[] bytes() {
        return pdf;
    }

    int pages() {
        return with(PDDocument::getNumberOfPages);
    }

    /** All text without white space, for Chinese text has none that counts. */
    String squeezed() {
        return squeezed(1, Integer.MAX_VALUE);
    }

    String squeezed(int first, int last) {
        return with(file -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(file).replaceAll("[\\s　]", "");
        });
    }

    /** Base lines of a page, top down, with the text on each. */
    Map<Float, String> lines(int page) {
        return with(file -> {
            List<TextPosition> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(file);
            Map<Float, String> lines = new LinkedHashMap<>();
            letters.forEach(letter -> lines.merge(letter.getYDirAdj(), letter.getUnicode(), String::concat));
            return lines;
        });
    }

    <T> T with(Reading<T> reading) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return reading.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Reading<T> {
        T of(PDDocument file) throws IOException;
    }
}
