package ziyang.estates.reports.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import ziyang.estates.reports.meeting.BulletinDocument;
import ziyang.estates.reports.meeting.BulletinFigures;
import ziyang.estates.reports.meeting.SampleFigures;

/** A printed bulletin is the PDF/A-1b that it claims to be, as veraPDF sees it, so that it can be read in thirty years. */
class ArchivalFileTest {

    private static final List<COSName> FONT_FILES = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aQuarterWithChartTablesAndLedgerIsFitForTheArchive() throws Exception {
        assertEquals(Set.of(), flaws(SampleFigures.quarter()));
    }

    @Test
    void anEmptyPeriodIsFitForTheArchive() throws Exception {
        assertEquals(Set.of(), flaws(SampleFigures.empty()));
    }

    @Test
    void rareCharactersAndMarkupAreFitForTheArchive() throws Exception {
        List<BulletinFigures.Row> rows = List.of(
                SampleFigures.row(1, "堃喆犇小区", "<b>由堃喆犇负责</b>"), SampleFigures.row(2, "½ café №3 – €", "①②③ α β"));
        assertEquals(Set.of(), flaws(SampleFigures.of(rows, true)));
    }

    @Test
    void aFileOfAnotherKindIsNotTakenForOne() throws Exception {
        byte[] claim = bytes(SampleFigures.empty());
        byte[] broken = new String(claim, StandardCharsets.ISO_8859_1)
                .replace("/OutputIntents", "/OutputIntentX")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(Arrays.equals(claim, broken), "the intent is there to be taken away");
        assertFalse(flaws(broken).isEmpty(), "the judge sees a missing output intent");
    }

    /** Every font of the file, wherever it hangs, and not only those of the pages' own resources. */
    @Test
    void noFontIsLeftToTheReadersMachine() {
        PrintedText quarter = new PrintedText(BulletinDocument.of(SampleFigures.quarter()));
        List<String> foreign = new ArrayList<>();
        int seen = quarter.with(file -> {
            List<COSDictionary> descriptors = dictionaries(file, COSName.FONT_DESC);
            descriptors.stream()
                    .filter(font -> FONT_FILES.stream().noneMatch(font::containsKey))
                    .forEach(font -> foreign.add(font.getNameAsString(COSName.FONT_NAME)));
            return descriptors.size();
        });
        assertEquals(List.of(), foreign);
        assertTrue(seen >= 4, "仿宋, 楷体, 黑体, 小标宋 were found: " + seen);
    }

    @Test
    void everySimpleFontHasADescriptor() {
        PrintedText quarter = new PrintedText(BulletinDocument.of(SampleFigures.quarter()));
        List<String> bare = quarter.with(file -> dictionaries(file, COSName.FONT).stream()
                .filter(font -> !COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)))
                .filter(font -> !font.containsKey(COSName.FONT_DESC))
                .map(font -> font.getNameAsString(COSName.BASE_FONT))
                .toList());
        assertEquals(List.of(), bare);
    }

    private static List<COSDictionary> dictionaries(PDDocument file, COSName type) {
        List<COSDictionary> found = new ArrayList<>();
        for (COSObjectKey key : file.getDocument().getXrefTable().keySet()) {
            COSObject held = file.getDocument().getObjectFromPool(key);
            COSBase object = held.getObject();
            if (object instanceof COSDictionary dictionary && type.equals(dictionary.getCOSName(COSName.TYPE))) {
                found.add(dictionary);
            }
        }
        return found;
    }

    private static Set<String> flaws(BulletinFigures figures) throws Exception {
        return flaws(bytes(figures));
    }

    private static byte[] bytes(BulletinFigures figures) {
        return new PrintedText(BulletinDocument.of(figures)).bytes();
    }

    static Set<String> flaws(byte[] file) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_1_B);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            ValidationResult result = judge.validate(parser);
            Set<String> flaws = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                flaws.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
            }
            assertEquals(result.isCompliant(), flaws.isEmpty());
            return flaws;
        }
    }
}
