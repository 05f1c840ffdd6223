package ziyang.estates.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ziyang.estates.inbox.Light;

class ActionLightTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 24);
    private static final LocalDate NEAR = LocalDate.of(2021, 11, 29);
    private final ActionLight lights = new ActionLight(TODAY, NEAR);

    @Test
    void anOpenActionIsGreenUntilItsDeadlineIsNear() {
        assertEquals(Light.GREEN, lights.of(ActionState.ACCEPTED, NEAR.plusDays(1), null));
        assertEquals(Light.YELLOW, lights.of(ActionState.ACCEPTED, NEAR, null));
    }

    @Test
    void onItsLastDayItIsYellowAndTheDayAfterRed() {
        assertEquals(Light.YELLOW, lights.of(ActionState.ASSIGNED, TODAY, null));
        assertEquals(Light.RED, lights.of(ActionState.ASSIGNED, TODAY.minusDays(1), null));
    }

    @Test
    void waitingForTheConvenerDoesNotMakeAnAnsweredActionLate() {
        LocalDate deadline = TODAY.minusDays(10);

        assertEquals(Light.GREEN, lights.of(ActionState.REPORTED, deadline, deadline));
        assertEquals(Light.RED, lights.of(ActionState.REPORTED, deadline, deadline.plusDays(1)));
        assertEquals(Light.GREEN, lights.of(ActionState.CLOSED, deadline, deadline.minusDays(3)));
    }

    @Test
    void aReturnedActionIsJudgedByItsDeadlineAgain() {
        assertEquals(Light.RED, lights.of(ActionState.RETURNED, TODAY.minusDays(1), null));
    }
}
