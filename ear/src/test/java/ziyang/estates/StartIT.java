package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Portal;

/** What the server says of itself while it starts. */
class StartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String WARM = "The reports are warm";
    private static final String COLD = "The reports stay cold";

    @Test
    void everyReportIsPulledOnceBeforeSomebodyAsksForOne() throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (said(WARM).isEmpty() && said(COLD).isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(500);
        }
        assertEquals(List.of(), said(COLD));
        assertEquals(1, said(WARM).size());
    }

    private static List<String> said(String words) throws IOException {
        try (var lines = Files.lines(Portal.shared().directory().resolve("log/server.log"))) {
            return lines.filter(line -> line.contains(words)).toList();
        }
    }
}
