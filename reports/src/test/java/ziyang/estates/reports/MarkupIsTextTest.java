package ziyang.estates.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.meeting.BulletinFigures;
import ziyang.estates.reports.meeting.BulletinRenderer;
import ziyang.estates.reports.meeting.SampleFigures;

/** Whatever somebody typed into any text of the figures stands in every format as it was typed: no markup works, nothing is lost. */
class MarkupIsTextTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBERED = Pattern.compile("文(\\d+)字");

    private int texts;

    @Test
    void markupInAnyTextOfThePdfIsText() throws Exception {
        byte[] file = print(marked(this::markup), Format.PDF);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            everyTextIsWhole(new PDFTextStripper().getText(pdf), 10);
        }
    }

    @Test
    void markupInAnyTextOfTheDocxIsText() throws Exception {
        byte[] file = print(marked(this::markup), Format.DOCX);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            everyTextIsWhole(text.getText(), 10);
        }
    }

    @Test
    void markupInAnyTextOfTheXlsxIsText() throws Exception {
        List<Cell> cells = cells(print(marked(this::markup), Format.XLSX));
        everyTextIsWhole(cells.stream().map(Cell::getText).collect(Collectors.joining("\n")), 7);
    }

    @Test
    void noTextOfTheXlsxIsEverAFormula() throws Exception {
        for (String beginning : List.of("=", "+", "-", "@", "\t=", "\r=", "=cmd|' /C calc'!A0")) {
            List<Cell> cells = cells(print(marked(() -> beginning + "文" + texts++ + "字"), Format.XLSX));
            List<Cell> typed = cells.stream()
                    .filter(cell -> cell != null && cell.getText().contains("字"))
                    .filter(cell -> NUMBERED.matcher(cell.getText()).find())
                    .toList();
            assertTrue(typed.size() >= 7, beginning + " stands in " + typed.size() + " cells");
            typed.forEach(cell -> assertEquals(null, cell.getFormula(), cell.getText()));
        }
    }

    private String markup() {
        return "<b>文" + texts++ + "字</b>&amp;<i/>";
    }

    /** Every number that is printed is printed with its markup around it. */
    private static void everyTextIsWhole(String printed, int least) {
        String text = printed.replaceAll("[\\s　]", "");
        List<String> broken = new ArrayList<>();
        Matcher found = NUMBERED.matcher(text);
        int seen = 0;
        while (found.find()) {
            seen++;
            int from = Math.max(0, found.start() - 3);
            String whole = text.substring(from, Math.min(text.length(), found.end() + 13));
            if (!whole.equals("<b>" + found.group() + "</b>&amp;<i/>")) {
                broken.add(whole);
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(seen >= least, seen + " texts are printed");
    }

    /** The figures of one action with every text replaced; codes of lights and periods are no texts. */
    private static BulletinFigures marked(Supplier<String> words) throws Exception {
        JsonNode figures = JSON.valueToTree(SampleFigures.quarter(3, false));
        ObjectNode period = (ObjectNode) figures.get("period");
        JsonNode kept = period.deepCopy();
        replace(figures, words);
        ((ObjectNode) figures).set("period", kept);
        return JSON.treeToValue(figures, BulletinFigures.class);
    }

    private static void replace(JsonNode node, Supplier<String> words) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (text(field.getKey(), field.getValue())) {
                    field.setValue(TextNode.valueOf(words.get()));
                }
                replace(field.getValue(), words);
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> replace(item, words));
        }
    }

    private static boolean text(String name, JsonNode value) {
        return value.isTextual()
                && !name.equals("light")
                && !DAY.matcher(value.asText()).matches();
    }

    private static byte[] print(BulletinFigures figures, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulletinRenderer.render(figures, format, out);
        return out.toByteArray();
    }

    private static List<Cell> cells(byte[] file) throws Exception {
        List<Cell> cells = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell != null) {
                                cells.add(cell);
                            }
                        }));
            }
        }
        return cells;
    }
}
