package ziyang.estates.reports.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.Figures;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.OfficialDocument;

class FundDocumentTest {

    @Test
    void theFiguresStandInTextTablesAndAnnex() {
        OfficialDocument report = FundDocument.of(SampleFunds.year());
        String text = words(report);
        assertTrue(text.contains("截至2021年12月31日，下达预算315.00万元，上年结转2.00万元；已审定未拨付24.02万元，已拨付186.00万元，预算执行率为58.7%"), text);
        assertTrue(text.contains("预算执行率低于总体水平的有激励资金（30.0%）。"), text);
        assertTrue(text.contains("3月50.00万元、12月121.00万元、2022年1月15.00万元；其余月份未拨付"), text);
        assertEquals(4, report.annexes().get(0).rows().size());
        assertEquals("无", report.annexes().get(0).rows().get(3).get(9));
        List<Block.Table> tables = report.body().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
        assertEquals(2, tables.size());
        tables.forEach(table -> assertEquals(
                List.of("合计", "315.00", "2.00", "0.00", "0.00", "24.02", "186.00", "58.7%"),
                table.rows().get(table.rows().size() - 1)));
    }

    @Test
    void aYearWithoutBudgetsSaysSo() {
        OfficialDocument report = FundDocument.of(SampleFunds.empty());
        assertTrue(words(report).contains("尚未建立年度预算"));
        assertTrue(report.annexes().isEmpty());
    }

    @Test
    void theArchiveGivesBackWhatItWasGiven() throws Exception {
        FundFigures figures = SampleFunds.year().numbered("资财〔2022〕3号");
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        assertEquals(figures, json.readValue(Figures.write(figures), FundFigures.class));
        assertEquals(
                List.of(new BigDecimal("1860000.00"), LocalDate.of(2021, 12, 31)),
                List.of(figures.total().paid(), figures.cutOff()));
    }

    @Test
    void itIsIssuedUnderTheNumberThatItWasGivenAndOnlyUnderThat() {
        OfficialDocument report = FundDocument.of(SampleFunds.year().numbered("资财报〔2022〕3号"));
        assertEquals("资财报〔2022〕3号", report.head().number());
        assertEquals("资阳市财政局文件", report.head().mark());
        assertEquals("资阳市财政局", report.signature());
        assertEquals("（期中统计，未编文号）", FundDocument.of(SampleFunds.year()).head().number());
    }

    @Test
    void aRunThatWasArchivedBeforeItsIssuerWasWrittenDownIsPrintedAgain() throws Exception {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        String old = Figures.write(SampleFunds.year()).replace("\"issuer\":\"资阳市财政局\",", "");
        assertFalse(old.contains("issuer"));
        assertEquals(SampleFunds.year(), json.readValue(old, FundFigures.class));
    }

    private static String words(OfficialDocument report) {
        return report.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}
