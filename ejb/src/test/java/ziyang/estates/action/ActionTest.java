package ziyang.estates.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.Meetings;
import ziyang.estates.unit.Unit;

class ActionTest {

    private static final LocalDate HELD = Meetings.DAY;
    private static final LocalDate DEADLINE = HELD.plusDays(20);
    private static final LocalDate BEFORE = DEADLINE.minusDays(1);

    /** The steps of the life cycle by the state they lead to. */
    private static final Map<ActionState, Consumer<Action>> STEPS = Map.of(
            ActionState.ACCEPTED, action -> action.accept(BEFORE),
            ActionState.REPORTED, action -> action.reportDone(BEFORE, null),
            ActionState.RETURNED, Action::giveBack,
            ActionState.VERIFIED, Action::verify,
            ActionState.CLOSED, action -> action.close(BEFORE),
            ActionState.CONTESTED, action -> action.contest(Meetings.HELPER, "不属本单位职责", BEFORE, BEFORE),
            ActionState.REOPENED, action -> action.reopen(DEADLINE.plusDays(30), BEFORE));

    private static final Map<ActionState, List<ActionState>> WAYS = Map.of(
            ActionState.ASSIGNED, List.of(),
            ActionState.CONTESTED, List.of(ActionState.CONTESTED),
            ActionState.REOPENED,
                    List.of(
                            ActionState.ACCEPTED,
                            ActionState.REPORTED,
                            ActionState.VERIFIED,
                            ActionState.CLOSED,
                            ActionState.REOPENED),
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
            Action action = handedOut();
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
            if (state.underWay()) {
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
    void everyVerbBesideTheStraightWayIsTakenInItsStatesOnly() {
        for (ActionState state : ActionState.values()) {
            taken(
                    state,
                    state.underWay() || state == ActionState.REPORTED,
                    "action.part.state",
                    action -> helped(action).part(Meetings.HELPER.getId()));
            taken(state, state.awaitsDoer(), "action.blocker.state", action -> action.block(blocker(action)));
            taken(
                    state,
                    state.awaitsDoer(),
                    "action.extension.state",
                    action -> action.askExtension(DEADLINE.plusDays(40), "材料未到", BEFORE, 2));
            taken(
                    state,
                    state == ActionState.CONTESTED,
                    "action.contest.none",
                    action -> action.refuseContest("属其职责", BEFORE));
            taken(
                    state,
                    state == ActionState.CONTESTED,
                    "action.contest.none",
                    action -> action.upholdContest(Meetings.HELPER, DEADLINE, "改交", BEFORE));
            taken(state, state.open(), "action.handler.closed", action -> action.handledBy(7, "张三"));
        }
    }

    private static void taken(ActionState state, boolean allowed, String refusal, Consumer<Action> verb) {
        Action action = in(state);
        if (allowed) {
            verb.accept(action);
            return;
        }
        BusinessError refused = assertThrows(BusinessError.class, () -> verb.accept(action), state + " " + refusal);
        assertEquals(refusal, refused.code(), state.name());
        assertEquals(state, action.getState());
    }

    private static Action helped(Action action) {
        action.give(Meetings.HELPER, "疏导交通");
        return action;
    }

    private static Blocker blocker(Action action) {
        return new Blocker(action, Meetings.LEAD, Meetings.HELPER, "现场车辆无主").on(BEFORE);
    }

    @Test
    void anUpheldContestHandsTheActionOnAndItBeginsAnew() {
        Action action = in(ActionState.ASSIGNED);
        helped(action).handledBy(7, "张三");
        action.contest(Meetings.HELPER, "属公安职责", HELD.plusDays(1), HELD.plusDays(2));
        action.upholdContest(Meetings.HELPER, DEADLINE.plusDays(5), "改交", HELD.plusDays(3));

        assertEquals(Meetings.HELPER, action.getLeadUnit());
        assertEquals(ActionState.ASSIGNED, action.getState());
        assertEquals(HELD.plusDays(3), action.getHandedOn());
        assertEquals(HELD, action.getAssignedOn());
        assertEquals(DEADLINE.plusDays(5), action.getDeadline());
        assertEquals(List.of(), action.getParts());
        assertEquals(null, action.getHandlerId());
    }

    @Test
    void aUnitContestsOnceAndWithinItsLimitAndNamesAnother() {
        Action action = in(ActionState.ASSIGNED);
        refused("action.contest.late", () -> action.contest(Meetings.HELPER, "理由", HELD.plusDays(3), HELD.plusDays(2)));
        refused("action.contest.self", () -> action.contest(Meetings.LEAD, "理由", HELD, HELD.plusDays(2)));
        action.contest(Meetings.HELPER, "理由", HELD, HELD.plusDays(2));
        action.refuseContest("属其职责", HELD);
        refused("action.contest.again", () -> action.contest(Meetings.HELPER, "理由", HELD, HELD.plusDays(2)));
    }

    private static void refused(String code, Runnable step) {
        assertEquals(code, assertThrows(BusinessError.class, step::run).code());
    }

    @Test
    void whoHelpsIsWaitedForUnlessTheLeadUnitSaysWhy() {
        Action action = helped(in(ActionState.ACCEPTED));
        BusinessError waits = assertThrows(BusinessError.class, () -> action.reportDone(BEFORE, " "));
        assertEquals("action.parts.open", waits.code());
        assertEquals("reason", waits.field().orElseThrow());
        assertEquals(ActionState.ACCEPTED, action.getState());

        action.part(Meetings.HELPER.getId()).finish("已疏导", BEFORE);
        action.reportDone(BEFORE, null);
        assertEquals(ActionState.REPORTED, action.getState());
    }

    @Test
    void aDonePartStaysDone() {
        Action action = helped(in(ActionState.ACCEPTED));
        ActionPart part = action.part(Meetings.HELPER.getId());
        part.progress(40, "已疏导一半");
        part.finish("已疏导", BEFORE);
        refused("action.part.done", () -> part.finish("再报", BEFORE));
        refused("action.part.done", () -> part.progress(10, "再报"));
        assertEquals(100, part.getPercent());
    }

    @Test
    void aBlockerIsLiftedOnceAndStopsNoDeadline() {
        Action action = in(ActionState.ACCEPTED);
        Blocker blocker = blocker(action);
        action.block(blocker);
        assertEquals(DEADLINE, action.getDeadline());
        blocker.lift("车辆已拖离", BEFORE);
        refused("action.blocker.lifted", () -> blocker.lift("再次", BEFORE));
    }

    @Test
    void whatIsClosedIsStuckAtNothing() {
        Action action = in(ActionState.ACCEPTED);
        action.block(blocker(action));
        action.reportDone(BEFORE, null);
        action.verify();
        action.close(DEADLINE);

        Blocker blocker = action.getBlockers().get(0);
        assertEquals(DEADLINE, blocker.getLiftedOn());
        assertTrue(blocker.getResolution().contains("销号"));
    }

    @Test
    void aBlockerConcernsWhoRaisedItAndWhoLeads() {
        Action action = in(ActionState.ACCEPTED);
        Blocker raised = new Blocker(action, Meetings.HELPER, null, "缺少钥匙").on(BEFORE);
        assertTrue(raised.concerns(Meetings.HELPER.getId()));
        assertTrue(raised.concerns(Meetings.LEAD.getId()));
        assertFalse(raised.concerns(Meetings.HELPER.getId() + Meetings.LEAD.getId()));
    }

    @Test
    void extensionsAreLimitedInNumberForEachUnit() {
        Action action = in(ActionState.ACCEPTED);
        for (int i = 1; i <= 2; i++) {
            action.askExtension(DEADLINE.plusDays(i), "材料未到", BEFORE, 2);
            action.decideExtension(true, "同意", BEFORE);
        }
        refused("action.extension.count", () -> action.askExtension(DEADLINE.plusDays(9), "仍未到", BEFORE, 2));
    }

    @Test
    void anActionThatIsOpenedAgainIsNeitherReportedNorClosedAndHasItsDeadlineAhead() {
        Action action = in(ActionState.REOPENED);
        assertEquals(null, action.getClosedOn());
        assertEquals(null, action.getReportedOn());
        assertEquals(DEADLINE.plusDays(30), action.getDeadline());
        refused("action.deadline.past", () -> in(ActionState.CLOSED).reopen(BEFORE, BEFORE));
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
        Action action = handedOut();
        action.assign("清理", "清理消防通道", DEADLINE);
        WAYS.get(state).forEach(step -> STEPS.get(step).accept(action));
        assertEquals(state, action.getState());
        return action;
    }

    private static Action handedOut() {
        return new Action(Meetings.decision(), "莲花联席〔2021〕1号-1", Meetings.LEAD, Set.of());
    }
}
