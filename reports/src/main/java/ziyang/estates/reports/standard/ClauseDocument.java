package ziyang.estates.reports.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import ziyang.estates.base.BusinessError;
import ziyang.estates.standard.ClauseDraft;

/**
 * Reads the clauses of a text that was written as DOCX: a paragraph that begins with a number, written or made by the word processor,
 * begins a clause; what stands before the first is kept as 前言. Tables become tables. Pictures cannot be kept, they are counted.
 */
public final class ClauseDocument {

    /** What stands before the first number. */
    static final String PREFACE = "前言";

    private static final String HAN = "一二三四五六七八九十百零";

    private static final Pattern NUMBER =
            Pattern.compile("(第[" + HAN + "]+[章节条]|附录[A-Z]|\\d{1,3}(?:\\.\\d{1,3})+|\\d{1,3}(?=[ 　、．\t])|[" + HAN
                    + "]+(?=、)|（[" + HAN + "]+）)[ 　、．.\t]*(.*)");

    /** A heading is short and no sentence. */
    private static final int HEADING = 40;

    /** What was read. */
    public record Taken(List<ClauseDraft> clauses, int pictures) {}

    private final List<ClauseDraft> clauses = new ArrayList<>();
    private final Counters counters = new Counters();
    private String number;
    private String heading;
    private String first = "";
    private String second = "";
    private final StringBuilder body = new StringBuilder();

    private ClauseDocument() {}

    /**
     * @param file a DOCX
     * @throws BusinessError {@code document.broken}, {@code document.large}, {@code document.unsafe}, {@code document.empty}
     */
    public static Taken read(byte[] file) {
        Packed.mustBeSafe(file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            ClauseDocument reading = new ClauseDocument();
            document.getBodyElements().forEach(reading::take);
            reading.end();
            if (reading.clauses.isEmpty()) {
                throw BusinessError.field("file", "document.empty");
            }
            return new Taken(
                    List.copyOf(reading.clauses), document.getAllPictures().size());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw BusinessError.field("file", "document.broken");
        }
    }

    private void take(IBodyElement element) {
        if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> line(row(row)));
            line("");
        } else if (element instanceof XWPFParagraph paragraph) {
            take(paragraph);
        }
    }

    private void take(XWPFParagraph paragraph) {
        String text = plain(paragraph.getText());
        String counted = counters.of(paragraph);
        if (counted != null && !text.isBlank()) {
            begin(counted, text);
            return;
        }
        Matcher matcher = NUMBER.matcher(text.strip());
        if (matcher.matches()) {
            begin(whole(matcher.group(1)), matcher.group(2));
        } else if (!text.isBlank()) {
            line(text.strip());
        }
    }

    /** Numbers that begin anew in every part (（一）、1) with those of the parts they stand in: 一（一）1. */
    private String whole(String written) {
        if (written.startsWith("（")) {
            second = first + written;
            return second;
        }
        boolean digit = written.indexOf('.') < 0 && Character.isDigit(written.charAt(0));
        if (digit && !first.isEmpty() && !Character.isDigit(first.charAt(0))) {
            return second + written;
        }
        first = written;
        second = written;
        return written;
    }

    private void begin(String number, String rest) {
        end();
        this.number = number;
        boolean title =
                rest.length() <= HEADING && !rest.isBlank() && "。；：;:".indexOf(rest.charAt(rest.length() - 1)) < 0;
        heading = title ? rest.strip() : null;
        if (!title && !rest.isBlank()) {
            line(rest.strip());
        }
    }

    private void line(String text) {
        body.append(text).append('\n');
    }

    private void end() {
        String words = body.toString().strip();
        body.setLength(0);
        if (number != null || !words.isEmpty()) {
            clauses.add(new ClauseDraft(number == null ? PREFACE : number, heading, words));
        }
        number = null;
        heading = null;
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(cell -> plain(cell).replace('\n', ' ').replace("|", "／").strip())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Without signs that cannot be printed; tabs and hard spaces are spaces. */
    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\u00a0', ' ').replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }
}
