package ziyang.estates.reports.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.print.PdfWriter;
import ziyang.estates.reports.print.RateDrawing;

/** Writes a document as editable text. */
public final class DocxWriter {

    private static final int CHART_WIDTH = 442;
    private static final int PIXELS_PER_POINT = 3;
    /** The date ends four characters from the right edge. */
    private static final int DATE_INDENT = 4 * Face.BODY_TWIPS;

    private final XWPFDocument word;
    private final Paper paper;
    private final OfficialDocument document;
    private final LedgerTables ledgers;

    private DocxWriter(OfficialDocument document, XWPFDocument word) {
        this.document = document;
        this.word = word;
        this.ledgers = new LedgerTables(document.annexes());
        this.paper = new Paper(word, document.demonstration() ? PdfWriter.DEMONSTRATION : "");
    }

    /** @param out left open */
    public static void write(OfficialDocument document, OutputStream out) {
        try (XWPFDocument word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setTitle(document.title());
            word.getProperties().getCoreProperties().setCreator(document.signature());
            DocxWriter writer = new DocxWriter(document, word);
            writer.all();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            word.write(written);
            writer.ledgers.copy(written.toByteArray(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all() throws IOException {
        head();
        for (Block block : document.body()) {
            block(block);
        }
        foot();
        ImprintTable.add(word, document.imprint());
        for (int i = 0; i < document.annexes().size(); i++) {
            annex(i);
        }
        paper.finish(!document.annexes().isEmpty());
    }

    private void head() {
        blank(2);
        XWPFParagraph mark = Face.mark(document.head().mark())
                .line(word.createParagraph(), document.head().mark());
        mark.setAlignment(ParagraphAlignment.CENTER);
        blank(document.signed() ? 2 : 1);
        XWPFParagraph number =
                Face.BODY.line(word.createParagraph(), document.head().number());
        number.setAlignment(ParagraphAlignment.CENTER);
        XWPFParagraph last = document.signed() ? number : issuer();
        Rule.RED.draw(last.getCTP().getPPr().addNewPBdr().addNewBottom());
        blank(2);
        title();
        if (!document.addressees().isEmpty()) {
            Face.BODY.line(word.createParagraph(), document.addressees() + "：");
        }
    }

    /** Issuing body and date of minutes, over the red rule. */
    private XWPFParagraph issuer() {
        String words = document.signature() + "\t" + ChineseDate.words(document.date());
        return Paper.spread(Face.BODY.line(word.createParagraph(), words), Face.BODY_TWIPS);
    }

    private void title() {
        if (document.titleLines().isEmpty()) {
            return;
        }
        for (String line : document.titleLines()) {
            Face.TITLE.line(word.createParagraph(), line).setAlignment(ParagraphAlignment.CENTER);
        }
        blank(1);
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            Face.BODY.indented(word.createParagraph(), paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            XWPFParagraph line = Face.of(heading.level()).indented(word.createParagraph(), heading.text());
            line.setKeepNext(true);
        } else if (block instanceof Block.Table table) {
            caption(table.caption());
            TextTable.add(word, table);
        } else if (block instanceof Block.RateChart chart) {
            caption(chart.caption());
            chart(chart);
        } else if (block instanceof Block.Roll roll) {
            roll(roll);
        }
    }

    private void roll(Block.Roll roll) {
        if (document.body().indexOf(roll) == firstRoll()) {
            blank(1);
        }
        XWPFParagraph line = Face.BODY.line(word.createParagraph(), "");
        Face.FIRST_HEADING.run(line).setText(roll.label());
        Face.BODY.run(line).setText("：" + roll.names());
        line.setIndentationLeft(5 * Face.BODY_TWIPS);
        line.setIndentationHanging(3 * Face.BODY_TWIPS);
    }

    private int firstRoll() {
        List<Block> body = document.body();
        return body.indexOf(
                body.stream().filter(Block.Roll.class::isInstance).findFirst().orElseThrow());
    }

    private void caption(String text) {
        XWPFParagraph caption = Face.CAPTION.line(word.createParagraph(), text);
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setKeepNext(true);
    }

    private void chart(Block.RateChart chart) throws IOException {
        int height = 34 + 21 * chart.bars().size();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(RateDrawing.of(chart).image(CHART_WIDTH, height, PIXELS_PER_POINT), "png", picture);
        XWPFParagraph place = word.createParagraph();
        place.setAlignment(ParagraphAlignment.CENTER);
        try {
            place.createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.toByteArray()),
                            XWPFDocument.PICTURE_TYPE_PNG,
                            "chart.png",
                            Units.toEMU(CHART_WIDTH),
                            Units.toEMU(height));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("PNG is a known format", e);
        }
    }

    private void foot() {
        List<Ledger> annexes = document.annexes();
        if (!annexes.isEmpty()) {
            blank(1);
        }
        for (int i = 0; i < annexes.size(); i++) {
            String number = annexes.size() == 1 ? "" : (i + 1) + ".";
            String label = i == 0 ? "附件：" : "　　　";
            Face.BODY.indented(
                    word.createParagraph(), label + number + annexes.get(i).title());
        }
        if (document.signed()) {
            blank(2);
            right(document.signature());
            right(ChineseDate.words(document.date()));
        }
    }

    private void right(String text) {
        XWPFParagraph line = Face.BODY.line(word.createParagraph(), text);
        line.setAlignment(ParagraphAlignment.RIGHT);
        line.setIndentationRight(text.equals(document.signature()) ? signatureIndent() : DATE_INDENT);
    }

    /** Centred over the date, as far as characters can be counted without the client's font. */
    private int signatureIndent() {
        String date = ChineseDate.words(document.date());
        long digits = date.chars().filter(Character::isDigit).count();
        double dateWidth = date.length() - digits / 2.0;
        double excess = (document.signature().length() - dateWidth) / 2;
        return (int) Math.max(0, DATE_INDENT - excess * Face.BODY_TWIPS);
    }

    private void annex(int position) {
        List<Ledger> annexes = document.annexes();
        paper.turn();
        Face.LABEL.line(word.createParagraph(), annexes.size() == 1 ? "附件" : "附件" + (position + 1));
        Face.TITLE.line(word.createParagraph(), annexes.get(position).title()).setAlignment(ParagraphAlignment.CENTER);
        ledgers.reserve(word, position);
    }

    private void blank(int lines) {
        for (int i = 0; i < lines; i++) {
            Face.BODY.line(word.createParagraph(), "");
        }
    }
}
