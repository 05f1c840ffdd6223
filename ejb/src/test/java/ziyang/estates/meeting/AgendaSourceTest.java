package ziyang.estates.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a register tells the tray. */
class AgendaSourceTest {

    @Test
    void aLongTitleIsCutToWhatAnAgendaTakes() {
        LocalDate since = LocalDate.of(2021, 11, 30);
        var waiting = new AgendaSource.Waiting("1", "事".repeat(130), "", 1, null, "meeting/action.xhtml?id=1", since);
        assertEquals("事".repeat(120), waiting.title());
    }
}
