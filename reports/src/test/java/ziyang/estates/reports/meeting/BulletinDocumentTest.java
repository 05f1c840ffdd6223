package ziyang.estates.reports.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.OfficialDocument;

class BulletinDocumentTest {

    @Test
    void figuresKeptAsJsonGiveTheSameDocumentAgain() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        for (BulletinFigures figures : new BulletinFigures[] {SampleFigures.quarter(), SampleFigures.empty()}) {
            BulletinFigures kept = json.readValue(json.writeValueAsString(figures), BulletinFigures.class);
            assertEquals(figures, kept);
            assertEquals(BulletinDocument.of(figures), BulletinDocument.of(kept));
        }
    }

    @Test
    void theTitleNamesThePeriodAndTheReport() {
        assertEquals(
                "2021年第四季度住宅小区物业管理联席会议议定事项督查通报",
                BulletinDocument.of(SampleFigures.quarter()).title());
    }

    @Test
    void aRateWithoutAnythingToDivideByIsNone() {
        assertEquals("无", new Rate(0, 0).words());
        assertEquals("0.0%", new Rate(0, 3).words());
        assertEquals("66.7%", new Rate(2, 3).words());
        assertEquals("100.0%", new Rate(3, 3).words());
    }

    @Test
    void anEmptyPeriodIsSaidInSentences() {
        OfficialDocument document = BulletinDocument.of(SampleFigures.empty());
        String text = text(document);
        assertTrue(text.contains("2021年11月，莲花街道未召开住宅小区物业管理联席会议。"));
        assertTrue(text.contains("期内无在办议定事项。按期销号率：无。"));
        assertTrue(text.contains("未发现办理方面的问题"));
        assertFalse(text.contains("100"));
        assertTrue(document.annexes().isEmpty());
        assertFalse(document.body().stream().anyMatch(Block.RateChart.class::isInstance));
    }

    @Test
    void everyFigureOfThePeriodIsInTheText() {
        String text = text(BulletinDocument.of(SampleFigures.quarter()));
        assertTrue(text.contains("共召开住宅小区物业管理联席会议9次，其中莲花街道5次、三贤祠街道4次。"));
        assertTrue(text.contains("期内在办议定事项60项。截至2021年12月31日，已销号43项，其中按期销号34项、逾期销号9项；"
                + "未销号17项，其中已超过办理时限13项。期内经核查退回重办3项，批准延期6项。"
                + "已销号和逾期未销号事项共56项，其中按期销号34项，按期销号率为60.7%（"));
    }

    @Test
    void overdueMattersAreNamedAndTheRestIsLeftToTheAnnex() {
        String text = text(BulletinDocument.of(SampleFigures.quarter()));
        assertTrue(text.contains("10."));
        assertFalse(text.contains("11."));
        assertTrue(text.contains("其余逾期未销号事项见附件。"));
    }

    private static String text(OfficialDocument document) {
        return document.body().stream().map(BulletinDocumentTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
    }
}
