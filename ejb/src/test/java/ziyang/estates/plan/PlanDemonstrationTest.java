package ziyang.estates.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.DataFile;
import ziyang.estates.permission.Identity;

/** Demonstration progress is never taken for a report. */
class PlanDemonstrationTest {

    @Test
    void everyDemonstratedProgressIsMarkedAndReachesItsState() {
        JsonNode demonstration = DataFile.read("plan/demonstration.json");
        assertEquals(Sample.plan().getCode(), demonstration.get("plan").asText());
        Identity.asSystem(() -> demonstration.get("progress").forEach(node -> {
            Duty duty =
                    Sample.duty(node.get("measure").asText(), node.get("unit").asText());
            DutyProgress progress = PlanDemonstration.progress(duty, node);
            assertEquals(node.get("state").asText(), progress.getState().name());
            assertTrue(progress.getText().startsWith("〔演示〕"));
            assertTrue(progress.getPeriod().startsWith("2021Q"));
        }));
    }
}
