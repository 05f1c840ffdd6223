package ziyang.estates.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.action.ActionEntry.Kind;
import ziyang.estates.base.Time;
import ziyang.estates.inbox.Light;

class ActionAsOfTest {

    private static final LocalDate HELD = LocalDate.of(2021, 11, 10);
    private static final LocalDate DEADLINE = LocalDate.of(2021, 12, 1);
    private static final ActionLight YEAR_END = new ActionLight(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 6));

    @Test
    void whatHadNotHappenedByTheCutOffDoesNotShow() {
        ActionLedger.Row row = row(List.of(), step(Kind.ASSIGNED, 10), step(Kind.ACCEPTED, 12));

        assertEquals(ActionState.ACCEPTED, row.state());
        assertEquals(Light.RED, row.light());
        assertNull(row.closedOn());
    }

    @Test
    void aReturnTakesTheReportBackAndIsCounted() {
        ActionLedger.Row row =
                row(List.of(), step(Kind.ACCEPTED, 12), step(Kind.REPORTED, 20), step(Kind.RETURNED, 22));

        assertEquals(ActionState.RETURNED, row.state());
        assertNull(row.reportedOn());
        assertEquals(1, row.returned());
    }

    @Test
    void aClosedActionKeepsTheDayOfItsReportAndItsWords() {
        ActionLedger.Row row = row(
                List.of(),
                step(Kind.ACCEPTED, 12),
                step(Kind.REPORTED, 20),
                step(Kind.VERIFIED, 23),
                step(Kind.CLOSED, 24));

        assertEquals(LocalDate.of(2021, 11, 20), row.reportedOn());
        assertEquals(LocalDate.of(2021, 11, 24), row.closedOn());
        assertEquals(Light.GREEN, row.light());
        assertEquals("REPORTED", row.progress());
    }

    @Test
    void anActionThatWasOpenedAgainIsOpenFromThatDayAndCountsAsReturned() {
        ActionLedger.Step opened =
                new ActionLedger.Step(1, Kind.REOPENED, step(Kind.REOPENED, 28).at(), "反弹", DEADLINE.plusDays(60));
        ActionLedger.Row before = row(
                List.of(),
                step(Kind.ACCEPTED, 12),
                step(Kind.REPORTED, 20),
                step(Kind.VERIFIED, 23),
                step(Kind.CLOSED, 24));
        ActionLedger.Row after = row(
                List.of(),
                step(Kind.ACCEPTED, 12),
                step(Kind.REPORTED, 20),
                step(Kind.VERIFIED, 23),
                step(Kind.CLOSED, 24),
                opened);

        assertEquals(ActionState.CLOSED, before.state());
        assertEquals(ActionState.REOPENED, after.state());
        assertEquals(DEADLINE.plusDays(60), after.deadline());
        assertEquals(1, after.returned());
        assertNull(after.closedOn());
    }

    @Test
    void aContestThatWasUpheldLaterLeavesTheEarlierLeadUnitInAnEarlierPeriod() {
        ActionLedger.Fact fact = fact();
        List<ActionLedger.Handed> handed = List.of(new ActionLedger.Handed(1, "市公安局", "市城市管理行政执法局", HELD.plusDays(5)));

        assertEquals("市公安局", fact.on(HELD.plusDays(4), handed).leadUnit());
        assertEquals("市城市管理行政执法局", fact.on(HELD.plusDays(5), handed).leadUnit());
    }

    @Test
    void anExtensionCountsFromTheDayItWasGranted() {
        LocalDate later = DEADLINE.plusDays(40);
        ActionLedger.Row granted =
                row(List.of(new ActionLedger.Granted(1, later, DEADLINE.minusDays(3))), step(Kind.ACCEPTED, 12));
        ActionLedger.Row notYet = row(List.of(), step(Kind.ACCEPTED, 12));

        assertEquals(later, granted.deadline());
        assertEquals(Light.GREEN, granted.light());
        assertEquals(DEADLINE, notYet.deadline());
    }

    private static ActionLedger.Row row(List<ActionLedger.Granted> granted, ActionLedger.Step... steps) {
        return ActionAsOf.row(fact(), List.of(steps), granted, List.of(), YEAR_END);
    }

    private static ActionLedger.Fact fact() {
        return new ActionLedger.Fact(
                1,
                "莲花联席〔2021〕1号-1",
                "莲花联席〔2021〕1号",
                HELD.atTime(9, 30),
                "莲花街道",
                "清理",
                "清理消防通道",
                "市城市管理行政执法局",
                HELD,
                DEADLINE,
                DEADLINE.plusYears(1));
    }

    private static ActionLedger.Step step(Kind kind, int day) {
        return new ActionLedger.Step(
                1,
                kind,
                LocalDate.of(2021, 11, day).atTime(23, 59).atZone(Time.ZONE).toInstant(),
                kind.name());
    }
}
