package ziyang.estates.reports.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.reports.document.OfficialDocument;

/** What the papers about standards say. */
class StandardPapersTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 5);

    private final OfficialDocument text = EditionPaper.of(
            SampleStandards.edition(), SampleStandards.scale(), List.of(SampleStandards.prices()), TODAY);

    @Test
    void theTextNamesWhatItIsOnTheDayOfPrinting() {
        assertEquals("资住建发〔2021〕9号", text.head().number());
        assertEquals(LocalDate.of(2021, 4, 1), text.date());
        assertEquals(
                new Block.Paragraph("（2022年1月5日打印：现行有效；2021年4月1日发布，自2021年7月1日起实施，执行至2023年3月1日。）"),
                text.body().get(0));
    }

    @Test
    void clausesStandWithNumbersHeadingsAndTables() {
        List<Block> body = text.body().subList(1, text.body().size());
        assertEquals(new Block.Heading(Block.Level.FIRST, "1　总则"), body.get(0));
        assertEquals(new Block.Paragraph("本标准规定了<b>等级</b>。"), body.get(1));
        assertEquals(new Block.Heading(Block.Level.SECOND, "4.3　绿化养护"), body.get(2));
        Block.Table table = (Block.Table) body.get(4);
        assertEquals(List.of("项目", "一级", "二级"), table.headers());
        assertEquals(List.of(List.of("草坪修剪", "每月一次", "每两月一次")), table.rows());
        assertEquals(new Block.Paragraph("第三条　自发布之日起执行。"), body.get(5));
        assertEquals(new Block.Paragraph("另行规定的从其规定。"), body.get(6));
    }

    @Test
    void theSummaryCountsAndGivesReasons() {
        Listing summary = CommentSummary.of(SampleStandards.comments());
        assertTrue(summary.heading().contains("2021年3月1日至2021年3月31日　共2条，采纳0条，部分采纳1条，不采纳0条，未答复1条"), summary.heading());
        List<? extends List<?>> rows = summary.ledger().rows();
        assertEquals(
                List.of(1, "4.3 绿化养护", "网上", LocalDate.of(2021, 3, 1), "建议每季一次。", "部分采纳", "冬季改为每季一次。"), rows.get(0));
        assertEquals(List.of("全文", "来函"), rows.get(1).subList(1, 3));
        assertEquals(List.of("无意见", "（未答复）", ""), rows.get(1).subList(4, 7));
    }

    @Test
    void noPaperNamesAPerson() {
        assertFalse(text.toString().contains(SampleStandards.PERSON));
        assertFalse(CommentSummary.of(SampleStandards.comments()).toString().contains(SampleStandards.PERSON));
    }

    @Test
    void gradesAndPricesStandBehindTheClauses() {
        String printed = text.toString();
        assertTrue(printed.contains("三级服务要求"), printed);
        assertTrue(printed.contains("每周2次"), printed);
        assertTrue(printed.contains("附表1　前期物业服务收费政府指导价（元/平方米·月）"), printed);
        assertTrue(printed.contains("1.15"), printed);
        assertTrue(printed.contains("协商确定"), printed);
        assertTrue(printed.contains("注：基准价上浮不超过20%，下浮不超过10%；自2021年7月1日起执行"), printed);
    }

    @Test
    void theChecklistLeavesRoomForWhatIsFound() {
        Listing checklist = Checklist.of(
                SampleStandards.edition(), SampleStandards.scale().grades().get(0));
        String printed = checklist.toString();
        assertTrue(printed.contains("《资阳市住宅物业服务等级划分》三级检查表"), printed);
        assertTrue(printed.contains("共1项，满分10.5分"), printed);
    }

    @Test
    void tablesOfOtherColumnsAreAnnexesAndTheTextSaysSo() {
        EditionTables tables = new EditionTables();
        tables.add(new Block.Table("表1", List.of("甲", "乙"), List.of(4, 4), List.of(List.of("1", "2"))));
        tables.add(new Block.Table("表2", List.of("甲", "乙", "丙"), List.of(4, 4, 4), List.of()));
        tables.add(new Block.Table("表3", List.of("丁", "戊"), List.of(4, 4), List.of()));
        assertEquals(3, tables.body().size());
        assertEquals(new Block.Paragraph("（表2见附件1。）"), tables.body().get(1));
        assertEquals("表2", tables.annexes().get(0).title());
    }
}
