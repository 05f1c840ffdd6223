package ziyang.estates.reports.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.meeting.BulletinDocument;
import ziyang.estates.reports.meeting.SampleFigures;

class DocxWriterTest {

    private static final OfficialDocument QUARTER = BulletinDocument.of(SampleFigures.quarter());

    @Test
    void everyParagraphOfTheTextIsARealParagraphOnThe29PointPitch() throws IOException {
        try (XWPFDocument word = write(QUARTER)) {
            for (Block block : QUARTER.body()) {
                if (block instanceof Block.Paragraph paragraph) {
                    XWPFParagraph found = find(word, paragraph.text());
                    assertEquals(29, found.getSpacingBetween(), 0.01);
                    assertEquals(LineSpacingRule.EXACT, found.getSpacingLineRule());
                    assertEquals(2 * Face.BODY_TWIPS, found.getIndentationFirstLine());
                }
            }
        }
    }

    @Test
    void theFacesAreThoseOfAnOffice() throws IOException {
        try (XWPFDocument word = write(QUARTER)) {
            XWPFParagraph heading = find(word, "一、总体情况");
            assertEquals(
                    "黑体",
                    heading.getRuns().get(0).getCTR().getRPr().getRFontsArray(0).getEastAsia());
        }
    }

    @Test
    void theLedgerRepeatsItsHeaderAndKeepsItsRowsWhole() throws IOException {
        try (XWPFDocument word = write(QUARTER)) {
            List<XWPFTable> tables = word.getTables();
            XWPFTable ledger = tables.get(tables.size() - 1);
            assertEquals(61, ledger.getNumberOfRows());
            assertTrue(ledger.getRow(0).isRepeatHeader());
            assertTrue(ledger.getRow(60).isCantSplitRow());
            assertTrue(ledger.getRow(60).getCell(1).getText().contains("SX2021-0060"));
        }
    }

    @Test
    void theChartIsAPicture() throws IOException {
        try (XWPFDocument word = write(QUARTER)) {
            assertEquals(1, word.getAllPictures().size());
        }
    }

    @Test
    void anEmptyPeriodHasNoTableButItsImprintAndNoPicture() throws IOException {
        try (XWPFDocument word = write(BulletinDocument.of(SampleFigures.empty()))) {
            assertEquals(1, word.getTables().size());
            assertTrue(word.getAllPictures().isEmpty());
        }
    }

    private static XWPFParagraph find(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private static XWPFDocument write(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxWriter.write(document, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
