package ziyang.estates.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.plan.PlanTasks.Stand;

/** What lands in the inboxes of units and reviewers. */
class PlanTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 12);

    private final Measure enforcement =
            Sample.duty("3.2.3", "public-security-bureau").getMeasure();
    private final Plan plan = enforcement.getPlan();

    @Test
    void aUnitIsAskedOnceForEachOpenQuarterHoweverManyDutiesItHas() {
        List<Task> tasks = PlanTasks.unsent(plan, 3, List.of(), TODAY).toList();
        assertEquals(
                List.of(
                        "资阳中心城区住宅小区物业管理规范化提升三年行动实施方案：2021年第四季度进展待上报（3 项）",
                        "资阳中心城区住宅小区物业管理规范化提升三年行动实施方案：2022年第一季度进展待上报（3 项）"),
                tasks.stream().map(Task::subject).toList());
        assertEquals(
                "plan/progress.xhtml?plan=zfbf-2020-72&period=2021Q4",
                tasks.get(0).page());
    }

    @Test
    void theQuarterThatIsPastItsLastDayIsRedAndTheCurrentOneGreen() {
        List<Light> lights =
                PlanTasks.unsent(plan, 3, List.of(), TODAY).map(Task::light).toList();
        assertEquals(List.of(Light.RED, Light.GREEN), lights);
    }

    @Test
    void whatHasBeenSubmittedIsNoLongerAskedFor() {
        List<Stand> stands = List.of(
                stand("2021Q4", ProgressState.SUBMITTED),
                stand("2022Q1", ProgressState.CONFIRMED),
                stand("2021Q2", ProgressState.CONFIRMED));
        assertEquals(List.of(), PlanTasks.unsent(plan, 1, stands, TODAY).toList());
        assertTrue(PlanTasks.unsent(plan, 3, stands, TODAY)
                .allMatch(task -> task.subject().endsWith("（2 项）")));
    }

    @Test
    void returnedProgressIsOneTaskForEachMeasureWithoutALastDay() {
        List<Task> tasks = PlanTasks.returned(List.of(
                        stand("2021Q2", ProgressState.RETURNED),
                        stand("2021Q3", ProgressState.RETURNED),
                        stand("2021Q4", ProgressState.SUBMITTED)))
                .toList();
        assertEquals(1, tasks.size());
        Task task = tasks.get(0);
        assertEquals("三（二）3 推进“综合执法进小区”解决住宅小区管理难问题：2021年第二季度、2021年第三季度进展被退回", task.subject());
        assertEquals("plan/measure.xhtml?plan=zfbf-2020-72&code=3.2.3", task.page());
        assertNull(task.due());
    }

    @Test
    void aReviewerIsToldTheNumberAndWhereTheyAre() {
        Task task = PlanTasks.awaiting(plan, 1200);
        assertTrue(task.subject().endsWith("待审核进展 1200 条"));
        assertEquals("plan/progress.xhtml?plan=zfbf-2020-72&state=SUBMITTED", task.page());
    }

    @Test
    void everyKindOfTaskHasItsWordsInBothLanguages() {
        Stream.of(PlanTasks.WRITE, PlanTasks.RETURNED, PlanTasks.REVIEW)
                .map(kind -> "Task." + kind)
                .forEach(key -> Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                        .forEach(locale -> assertTrue(!Texts.in(locale).get(key).equals(key), key)));
    }

    private Stand stand(String period, ProgressState state) {
        return new Stand(enforcement, period, state);
    }
}
