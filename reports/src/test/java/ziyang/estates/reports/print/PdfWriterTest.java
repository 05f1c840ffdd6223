package ziyang.estates.reports.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.meeting.BulletinDocument;
import ziyang.estates.reports.meeting.BulletinFigures;
import ziyang.estates.reports.meeting.SampleFigures;

class PdfWriterTest {

    private final PrintedText quarter = print(SampleFigures.quarter());

    @Test
    void everyActionOfTheLedgerIsPrinted() {
        String text = quarter.squeezed();
        SampleFigures.quarter().ledger().forEach(row -> assertTrue(text.contains(row.action()), row.action()));
    }

    @Test
    void aTextLongerThanAPageIsPrintedToItsEnd() {
        String progress = "甲乙丙丁戊己庚辛壬癸".repeat(900);
        PrintedText printed = print(SampleFigures.of(
                List.of(SampleFigures.row(1), SampleFigures.row(2, "电梯整治", progress), SampleFigures.row(3)), false));
        Map<String, Long> letters = Arrays.stream(printed.squeezed().split(""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (String letter : "甲乙丙丁戊己庚辛壬癸".split("")) {
            assertEquals(900, letters.get(letter), letter);
        }
    }

    @Test
    void everyPageOfTheLedgerBeginsWithItsHeader() {
        for (int page = firstLedgerPage(); page < quarter.pages(); page++) {
            assertTrue(quarter.squeezed(page, page).contains("工作要求"), "page " + page);
        }
    }

    @Test
    void theImprintComesAfterTheAnnexOnAnEvenPage() {
        assertEquals(0, quarter.pages() % 2);
        assertTrue(quarter.squeezed(quarter.pages(), quarter.pages()).contains("日印发"));
        assertFalse(quarter.squeezed(1, quarter.pages() - 1).contains("日印发"));
    }

    @Test
    void pageNumbersGoOnThroughTheAnnex() {
        for (int page = 1; page <= quarter.pages(); page++) {
            assertTrue(quarter.squeezed(page, page).contains("—" + page + "—"), "page " + page);
        }
    }

    @Test
    void oddPageNumbersStandRightAndEvenOnesLeft() {
        for (int page = 1; page <= 2; page++) {
            boolean odd = page % 2 == 1;
            float x = pageNumberPosition(page);
            assertEquals(odd, x > 300, "page " + page);
        }
    }

    @Test
    void theLedgerLiesOnItsSide() {
        PDPage page = quarter.with(file -> file.getPage(firstLedgerPage() - 1));
        boolean wide = page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
        assertTrue(wide ^ page.getRotation() % 180 != 0);
    }

    @Test
    void allFontsAreEmbedded() {
        List<PDFont> fonts = quarter.with(file -> {
            List<PDFont> found = new ArrayList<>();
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    found.add(page.getResources().getFont(name));
                }
            }
            return found;
        });
        assertFalse(fonts.isEmpty());
        fonts.forEach(font -> assertTrue(font.isEmbedded(), font.getName()));
    }

    @Test
    void markupInATextIsShownAsText() {
        PrintedText printed = print(SampleFigures.of(
                List.of(SampleFigures.row(3, "<b>电梯</b>&amp;<i>整治</i>", "<script>alert(1)</script>")), false));
        String text = printed.squeezed();
        assertTrue(text.contains("<b>电梯</b>&amp;<i>整治</i>"));
        assertTrue(text.contains("<script>alert(1)</script>"));
    }

    @Test
    void rareCharactersOfNamesArePrinted() {
        PrintedText printed = print(SampleFigures.of(List.of(SampleFigures.row(3, "堃喆犇小区", "由堃喆犇负责")), false));
        assertTrue(printed.squeezed(1, 5).contains("堃喆犇小区"));
        assertTrue(printed.squeezed().contains("由堃喆犇负责"));
    }

    @Test
    void demonstrationFiguresAreMarkedOnEveryPage() {
        for (int page = 1; page <= quarter.pages(); page++) {
            assertTrue(quarter.squeezed(page, page).contains("演示数据"), "page " + page);
        }
        assertFalse(print(SampleFigures.quarter(3, false)).squeezed().contains("演示数据"));
    }

    @Test
    void theFileSaysThatItIsForKeeping() {
        byte[] metadata =
                quarter.with(file -> file.getDocumentCatalog().getMetadata().toByteArray());
        assertTrue(new String(metadata, StandardCharsets.UTF_8).contains("pdfaid:conformance"));
    }

    @Test
    void warmingUpPrintsWithoutFault() {
        PdfWriter.warmUp();
    }

    private float pageNumberPosition(int page) {
        return quarter.with(file -> {
            float[] x = {0};
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getYDirAdj() > 760) {
                        x[0] = letter.getXDirAdj();
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(file);
            return x[0];
        });
    }

    private int firstLedgerPage() {
        int page = 1;
        while (!quarter.squeezed(page, page).startsWith("附件")
                && !quarter.squeezed(page, page).contains("附件住宅小区")) {
            page++;
        }
        return page;
    }

    private static PrintedText print(BulletinFigures figures) {
        return new PrintedText(BulletinDocument.of(figures));
    }
}
