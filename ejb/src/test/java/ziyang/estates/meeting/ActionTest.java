package ziyang.estates.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.unit.Unit;

class ActionTest {

    private static final LocalDate HELD = Meetings.DAY;
    private static final LocalDate DEADLINE = HELD.plusDays(20);
    private static final LocalDate BEFORE = DEADLINE.minusDays(1);

    /** The steps of the life cycle by the state they lead to. */
    private static final Map<ActionState, Consumer<Action>> STEPS = Map.of(
            ActionState.ACCEPTED, action -> action.accept(BEFORE),
            ActionState.REPORTED, action -> action.reportDone(BEFORE),
            ActionState.RETURNED, Action::giveBack,
            ActionState.VERIFIED, Action::verify,
            ActionState.CLOSED, action -> action.close(BEFORE));

    private static final Map<ActionState, List<ActionState>> WAYS = Map.of(
            ActionState.ASSIGNED, List.of(),
            ActionState.ACCEPTED, List.of(ActionState.ACCEPTED),
            ActionState.REPORTED, List.of(ActionState.ACCEPTED, ActionState.REPORTED),
            ActionState.RETURNED, List.of(ActionState.ACCEPTED, ActionState.REPORTED, ActionState.RETURNED),
            ActionState.VERIFIED, List.of(ActionState.ACCEPTED, ActionState.REPORTED, ActionState.VERIFIED),
            ActionState.CLOSED,
                    List.of(ActionState.ACCEPTED, ActionState.REPORTED, ActionState.VERIFIED, ActionState.CLOSED));

    @Test
    void anActionGoesItsWayFromAssignmentToClosure() {
        Action action = in(ActionState.CLOSED);

        assertEquals(BEFORE, action.getClosedOn());
        assertEquals(100, action.getPercent());
    }

    @Test
    void everyStepThatTheLifeCycleDoesNotNameIsRefused() {
        for (ActionState from : ActionState.values()) {
            for (ActionState to : STEPS.keySet()) {
                Action action = in(from);
                if (from.next().contains(to)) {
                    STEPS.get(to).accept(action);
                    assertEquals(to, action.getState());
                } else {
                    BusinessError refused = assertThrows(
                            BusinessError.class, () -> STEPS.get(to).accept(action));
                    assertEquals("action.step", refused.code(), from + " to " + to);
                    assertEquals(from, action.getState());
                }
            }
        }
    }

    @Test
    void everyStateCanBeReached() {
        Set<ActionState> reached = EnumSet.of(ActionState.ASSIGNED);
        Arrays.stream(ActionState.values()).forEach(state -> reached.addAll(state.next()));

        assertEquals(EnumSet.allOf(ActionState.class), reached);
    }

    @Test
    void aDeadlineOnTheMeetingDayOrBeforeItIsRefused() {
        for (LocalDate wrong : List.of(HELD, HELD.minusDays(1))) {
            Action action = Meetings.action();
            BusinessError refused = assertThrows(BusinessError.class, () -> action.assign("清理", "清理消防通道", wrong));
            assertEquals("action.deadline.early", refused.code());
        }
    }

    @Test
    void aReturnedActionHasNotBeenReported() {
        Action action = in(ActionState.RETURNED);

        assertEquals(null, action.getReportedOn());
    }

    @Test
    void progressIsWrittenOnlyBetweenAcceptanceAndReport() {
        for (ActionState state : ActionState.values()) {
            Action action = in(state);
            if (state == ActionState.ACCEPTED || state == ActionState.RETURNED) {
                action.progress(40, null);
                assertEquals(40, action.getPercent());
            } else {
                assertEquals(
                        "action.step",
                        assertThrows(BusinessError.class, () -> action.progress(40, null))
                                .code());
            }
        }
    }

    @Test
    void progressIsNeitherNegativeNorDone() {
        Action action = in(ActionState.ACCEPTED);

        assertThrows(BusinessError.class, () -> action.progress(-1, null));
        assertThrows(BusinessError.class, () -> action.progress(100, null));
    }

    @Test
    void progressFallsOnlyWithAReason() {
        Action action = in(ActionState.ACCEPTED);
        action.progress(60, null);
        BusinessError refused = assertThrows(BusinessError.class, () -> action.progress(40, " "));
        assertEquals("action.percent.lower", refused.code());
        assertEquals("reason", refused.field().orElseThrow());
        assertEquals(60, action.getPercent());
        action.progress(40, "复查发现反弹");
        assertEquals(40, action.getPercent());
    }

    @Test
    void whoLeadsDoesNotHelpAsWell() {
        Decision decision = Meetings.decision();
        Set<Unit> both = Set.of(Meetings.LEAD, Meetings.HELPER);
        BusinessError refused =
                assertThrows(BusinessError.class, () -> new Action(decision, "莲花联席〔2021〕1号-1", Meetings.LEAD, both));
        assertEquals("action.co.lead", refused.code());
        assertEquals("coUnits", refused.field().orElseThrow());
    }

    @Test
    void anExtensionIsAskedBeforeTheDeadlineHasPassed() {
        Action action = in(ActionState.ACCEPTED);
        BusinessError late = assertThrows(
                BusinessError.class, () -> action.askExtension(DEADLINE.plusDays(9), "材料未到", DEADLINE.plusDays(1)));
        assertEquals("action.extension.late", late.code());

        action.askExtension(DEADLINE.plusDays(9), "材料未到", DEADLINE);
        assertTrue(action.openExtension().isPresent());
    }

    @Test
    void oneExtensionWaitsAtATime() {
        Action action = in(ActionState.ACCEPTED);
        action.askExtension(DEADLINE.plusDays(9), "材料未到", BEFORE);

        assertEquals(
                "action.extension.open",
                assertThrows(BusinessError.class, () -> action.askExtension(DEADLINE.plusDays(12), "仍未到", BEFORE))
                        .code());
    }

    @Test
    void aGrantedExtensionMovesTheDeadlineAndKeepsTheFirstOne() {
        Action action = in(ActionState.ACCEPTED);
        action.askExtension(DEADLINE.plusDays(9), "材料未到", BEFORE);
        action.decideExtension(true, "同意", BEFORE);

        assertEquals(DEADLINE.plusDays(9), action.getDeadline());
        assertEquals(DEADLINE, action.getOriginalDeadline());
    }

    @Test
    void aRefusedExtensionMovesNothing() {
        Action action = in(ActionState.ACCEPTED);
        action.askExtension(DEADLINE.plusDays(9), "材料未到", BEFORE);
        action.decideExtension(false, "按期完成", BEFORE);

        assertEquals(DEADLINE, action.getDeadline());
        assertEquals(
                "action.extension.none",
                assertThrows(BusinessError.class, () -> action.decideExtension(true, "同意", BEFORE))
                        .code());
    }

    @Test
    void whoeverLeadsOrHelpsIsADoer() {
        Action action = new Action(
                Meetings.decision(), "莲花联席〔2021〕1号-1", Meetings.LEAD, new LinkedHashSet<>(List.of(Meetings.HELPER)));

        assertTrue(action.doneBy(Meetings.LEAD.getId()));
        assertTrue(action.doneBy(Meetings.HELPER.getId()));
        assertEquals(false, action.doneBy(Meetings.STREET_OFFICE.getId()));
    }

    private static Action in(ActionState state) {
        Action action = Meetings.action();
        action.assign("清理", "清理消防通道", DEADLINE);
        WAYS.get(state).forEach(step -> STEPS.get(step).accept(action));
        assertEquals(state, action.getState());
        return action;
    }
}
