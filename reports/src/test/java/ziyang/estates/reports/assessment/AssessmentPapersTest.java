package ziyang.estates.reports.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.reports.document.OfficialDocument;

/** What the papers of the assessment say. */
class AssessmentPapersTest {

    @Test
    void theAnnouncementNamesBothDaysAndWhereToObject() {
        OfficialDocument notice = ResultNotice.of(SampleAssessments.announced());
        assertEquals("资住建考〔2022〕1号", notice.head().number());
        assertEquals(LocalDate.of(2022, 2, 7), notice.date());
        assertTrue(notice.title().endsWith("考核结果的公示"), notice.title());
        String body = words(notice);
        assertTrue(body.contains("自2022年2月7日至2022年2月14日"), body);
        assertTrue(body.contains("请在2022年2月14日前（含当日）以书面形式向资阳市住房和城乡建设局提出"), body);
        assertFalse(body.contains("替代此前"), body);
    }

    @Test
    void theRankingTellsPointsAndWhy() {
        List<List<String>> rows = table(ResultNotice.of(SampleAssessments.announced()));
        assertEquals(List.of("1", "莲花街道", "92.50", "91.00", "3.50", "2.00", ""), rows.get(0));
        assertEquals("总分相同，以单项得分区分（物业管理覆盖）", rows.get(1).get(6));
        assertEquals(List.of("4", "宝台镇"), rows.get(4).subList(0, 2));
        assertEquals("并列", rows.get(4).get(6));
        assertEquals("一票否决", rows.get(rows.size() - 1).get(6));
    }

    @Test
    void whatIsFinalIsAPaperOfItsOwn() {
        OfficialDocument settled = ResultNotice.of(SampleAssessments.settled());
        assertEquals("资住建考〔2022〕2号", settled.head().number());
        assertEquals(LocalDate.of(2022, 2, 15), settled.date());
        assertTrue(settled.title().endsWith("考核结果的通报"), settled.title());
        assertFalse(words(settled).contains("异议受理"), words(settled));
    }

    @Test
    void whatIsAnnouncedAgainReplacesWhatWasBefore() {
        String body = words(ResultNotice.of(SampleAssessments.announcedAgain()));
        assertTrue(body.contains("替代此前公布的结果"), body);
    }

    @Test
    void noPaperNamesAPerson() {
        assertFalse(
                ResultNotice.of(SampleAssessments.announcedAgain()).toString().contains(SampleAssessments.PERSON));
        assertFalse(ScoreSheet.of(SampleAssessments.sheet()).toString().contains(SampleAssessments.PERSON));
    }

    @Test
    void aScoreSheetShowsWhatPointsRestOn() {
        Listing sheet = ScoreSheet.of(SampleAssessments.sheet());
        List<? extends List<?>> rows = sheet.ledger().rows();
        assertEquals(
                List.of("33", "99", "33.33%", LocalDate.of(2021, 12, 31)),
                rows.get(0).subList(8, 12));
        assertEquals(new BigDecimal("6.67"), rows.get(0).get(5));
        assertEquals(List.of("2", "", ""), rows.get(1).subList(8, 11));
        assertEquals(
                List.of(new BigDecimal("10.00"), new BigDecimal("9.00")),
                rows.get(2).subList(4, 6));
        assertEquals("第四季度会议<b>材料不齐全</b>。", rows.get(2).get(7));
        assertEquals("0件", rows.get(4).get(5));
        assertEquals("（未评分）", rows.get(5).get(7));
        assertEquals(new BigDecimal("92.50"), rows.get(6).get(5));
        assertTrue(sheet.heading().contains("总分92.50分　第1名"), sheet.heading());
    }

    private static String words(OfficialDocument document) {
        return document.body().stream().map(Object::toString).collect(Collectors.joining());
    }

    private static List<List<String>> table(OfficialDocument document) {
        return document.body().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
