package ziyang.estates.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Time;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;

/**
 * In demonstration mode: some progress of 2021 from {@code data/plan/demonstration.json}, every text marked 〔演示〕. The dates
 * follow from the quarters, so that every start gives the same records.
 */
@Stateless
public class PlanDemonstration implements Loader {

    private static final Duration REVIEW = Duration.ofDays(3);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 41;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        if (Settings.demonstration() && Query.from("DutyProgress p").count(entities, "p") == 0) {
            JsonNode file = DataFile.read("plan/demonstration.json");
            String plan = file.get("plan").asText();
            file.get("progress").forEach(node -> entities.persist(progress(duty(plan, node), node)));
        }
    }

    private Duty duty(String plan, JsonNode node) {
        return Query.from("Duty d")
                .and("d.measure.plan.code = :plan", "plan", plan)
                .and("d.measure.code = :measure", "measure", node.get("measure").asText())
                .and("d.unit.code = :unit", "unit", node.get("unit").asText())
                .list(entities, "d", "d.id", Duty.class)
                .getSingleResult();
    }

    /** Takes a progress through its steps to the state that the file gives it, the portal itself as every hand. */
    static DutyProgress progress(Duty duty, JsonNode node) {
        Plan plan = duty.getMeasure().getPlan();
        LocalDate end = LocalDate.of(plan.getLastYear(), 12, 31);
        DutyProgress progress =
                new DutyProgress(duty, plan.reportable(node.get("period").asText(), end));
        progress.write(
                node.get("text").asText(),
                node.get("percent").isNull() ? null : node.get("percent").asInt());
        move(
                progress,
                ProgressState.valueOf(node.get("state").asText()),
                node.path("reason").asText());
        return progress;
    }

    private static void move(DutyProgress progress, ProgressState to, String reason) {
        Identity portal = Identity.get();
        Instant submitted = Rhythm.due(Period.of(progress.getPeriod()))
                .minusDays(5)
                .atTime(10, 0)
                .atZone(Time.ZONE)
                .toInstant();
        if (to != ProgressState.DRAFT) {
            progress.submit(portal, submitted);
        }
        if (to == ProgressState.CONFIRMED) {
            progress.confirm(portal, submitted.plus(REVIEW));
        }
        if (to == ProgressState.RETURNED) {
            progress.giveBack(portal, submitted.plus(REVIEW), reason);
        }
    }
}
