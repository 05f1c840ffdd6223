package ziyang.estates.reports.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import ziyang.estates.base.BusinessError;
import ziyang.estates.standard.ClauseDraft;

/** Clauses out of documents as people write them, and out of documents as nobody should. */
class ClauseDocumentTest {

    @Test
    void numbersBeginClausesAndTablesStay() {
        List<ClauseDraft> clauses = read(document -> {
            write(document, "为规范服务，制定本规范。", "1　范围", "本规范适用于本市。", "5.1 保洁频次", "保洁频次见下表：");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("部位");
            table.getRow(0).getCell(1).setText("频次");
            table.getRow(1).getCell(0).setText("楼道|地面");
            table.getRow(1).getCell(1).setText("每周2次");
            write(document, "第三条 物业服务人应当每月公开一次收支，接受业主监督。", "附录A　检查表");
        });
        assertEquals(
                List.of(
                        new ClauseDraft("前言", null, "为规范服务，制定本规范。"),
                        new ClauseDraft("1", "范围", "本规范适用于本市。"),
                        new ClauseDraft("5.1", "保洁频次", "保洁频次见下表：\n| 部位 | 频次 |\n| 楼道／地面 | 每周2次 |"),
                        new ClauseDraft("第三条", null, "物业服务人应当每月公开一次收支，接受业主监督。"),
                        new ClauseDraft("附录A", "检查表", "")),
                clauses);
    }

    @Test
    void numbersThatBeginAnewCarryTheirParts() {
        List<ClauseDraft> clauses =
                read(document -> write(document, "一、总则", "（一）目的", "1．依据", "（二）范围", "1．适用", "二、服务", "（一）内容"));
        assertEquals(
                List.of("一", "一（一）", "一（一）1", "一（二）", "一（二）1", "二", "二（一）"),
                clauses.stream().map(ClauseDraft::number).toList());
    }

    @Test
    void numbersThatTheWordProcessorMakesAreCountedAsOnPaper() {
        List<ClauseDraft> clauses = read(document -> {
            BigInteger list = numbering(document);
            counted(document, list, 0, "总则");
            counted(document, list, 1, "范围");
            counted(document, list, 1, "术语");
            counted(document, list, 0, "要求");
            counted(document, list, 1, "保洁");
        });
        assertEquals(
                List.of("1", "1.1", "1.2", "2", "2.1"),
                clauses.stream().map(ClauseDraft::number).toList());
        assertEquals("保洁", clauses.get(4).heading());
    }

    @Test
    void whatIsNoHeadingIsText() {
        ClauseDraft clause = read(document -> write(document, "5.1.2 每日巡查；")).get(0);
        assertNull(clause.heading());
        assertEquals("每日巡查；", clause.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no document", "PK"})
    void whatIsNoDocumentIsRefused(String content) {
        assertEquals("document.broken", refused(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDocumentWithoutWordsIsRefused() {
        assertEquals("document.empty", refused(document(document -> {})));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16"})
    void anXmlBombIsRefusedBeforeItIsRead(String charset) throws IOException {
        String bomb = "<?xml version=\"1.0\" encoding=\"" + charset
                + "\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&lol2;"
                + "</w:t></w:r></w:p></w:body></w:document>";
        byte[] file = with("word/document.xml", bomb.getBytes(charset));
        assertEquals("document.unsafe", refused(file));
    }

    /** The look into the parts ends before it; then the reader itself takes no declarations. */
    @Test
    void aDeclarationBehindALongCommentIsRefusedToo() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!--" + "x".repeat(5000) + "--><!DOCTYPE a [<!ENTITY lol \"lol\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&lol;"
                + "</w:t></w:r></w:p></w:body></w:document>";
        assertEquals("document.broken", refused(with("word/document.xml", bomb.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aZipBombIsRefusedWithoutBeingUnpackedWhole() throws IOException {
        byte[] file = with("word/media/big.xml", new byte[80 << 20]);
        assertTrue(file.length < 1 << 20, "it is small on the way");
        assertEquals("document.large", refused(file));
    }

    private static List<ClauseDraft> read(Consumer<XWPFDocument> write) {
        return ClauseDocument.read(document(write)).clauses();
    }

    private static String refused(byte[] file) {
        return assertThrows(BusinessError.class, () -> ClauseDocument.read(file))
                .code();
    }

    private static byte[] document(Consumer<XWPFDocument> write) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(XWPFDocument document, String... paragraphs) {
        for (String text : paragraphs) {
            document.createParagraph().createRun().setText(text);
        }
    }

    private static void counted(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static BigInteger numbering(XWPFDocument document) {
        CTAbstractNum plan = CTAbstractNum.Factory.newInstance();
        plan.setAbstractNumId(BigInteger.ZERO);
        String[] patterns = {"%1.", "%1.%2"};
        for (int i = 0; i < patterns.length; i++) {
            CTLvl level = plan.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(patterns[i]);
        }
        return document.createNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(plan)));
    }

    /** A document one part of which is another. */
    private static byte[] with(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] whole = document(document -> write(document, "1　范围"));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!part.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
