package ziyang.estates.reports.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.Figures;
import ziyang.estates.reports.document.Listing;

class SystemReportTest {

    @Test
    void everythingThatWasAskedForIsNamedOnceWithHowFarItCame() {
        Listing listing = SystemReport.listing(SampleStandards.system());
        assertTrue(listing.heading().contains("共4项：已发布1项，正在制定1项，未启动或已废止2项"), listing.heading());
        List<? extends List<?>> rows = listing.ledger().rows();
        assertEquals(
                List.of(1, "", 2, 3, 4), rows.stream().map(row -> row.get(0)).toList());
        assertEquals(
                List.of("发布", "", "征求意见", "未启动", "已废止"),
                rows.stream().map(row -> row.get(3)).toList());
        assertEquals("资住建发〔2022〕9号", rows.get(1).get(5), "a second standard for the same");
    }

    @Test
    void theArchiveGivesBackWhatItWasGiven() throws Exception {
        SystemFigures figures = SampleStandards.system();
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        assertEquals(figures, json.readValue(Figures.write(figures), SystemFigures.class));
    }
}
