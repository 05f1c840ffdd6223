package ziyang.estates.reports.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.Figures;
import ziyang.estates.reports.document.Listing;

class CheckReportTest {

    @Test
    void whatIsInLineIsCountedAndNotListed() {
        Listing listing = CheckReport.listing(SampleChecks.figures());
        assertTrue(listing.heading().contains("核查3份：不符1份，提示1份"), listing.heading());
        assertTrue(listing.heading().contains("核查日：2022年12月31日"), listing.heading());
        List<? extends List<?>> rows = listing.ledger().rows();
        assertEquals(3, rows.size(), "one for each fee");
        assertEquals(List.of(1, 1, 2), rows.stream().map(row -> row.get(0)).toList());
    }

    @Test
    void aFeeStandsBesideItsGuidePriceAndTheMedian() {
        List<?> above =
                CheckReport.listing(SampleChecks.figures()).ledger().rows().get(0);
        assertEquals(new BigDecimal("1.61"), above.get(10));
        assertEquals("高于政府指导价上限", above.get(11));
        assertEquals("0.92～1.38", above.get(12));
        assertEquals("中位数1.29，+24.8%（13份）", above.get(15));
        List<?> market =
                CheckReport.listing(SampleChecks.figures()).ledger().rows().get(2);
        assertEquals("未约定", market.get(7));
        assertEquals("市场调节价", market.get(11));
        assertEquals("", market.get(12));
        assertEquals("", market.get(15));
    }

    @Test
    void theArchiveGivesBackWhatItWasGiven() throws Exception {
        CheckFigures figures = SampleChecks.figures();
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        assertEquals(figures, json.readValue(Figures.write(figures), CheckFigures.class));
    }
}
