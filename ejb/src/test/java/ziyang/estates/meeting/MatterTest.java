package ziyang.estates.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.region.Region;

class MatterTest {

    private static final Region AREA =
            Meetings.stored(2, new Region("512002", "雁江区", Region.Level.AREA, Region.Kind.DIVISION));

    private static final Map<MatterState, Consumer<Matter>> STEPS = Map.of(
            MatterState.WAITING,
            Matter::await,
            MatterState.SCHEDULED,
            matter -> matter.select(Meetings.draft()),
            MatterState.SETTLED,
            Matter::settle,
            MatterState.WITHDRAWN,
            Matter::withdraw);

    @Test
    void everyStepThatTheLifeCycleDoesNotNameIsRefused() {
        for (MatterState from : MatterState.values()) {
            for (MatterState to : MatterState.values()) {
                Matter matter = in(from);
                if (from.next().contains(to)) {
                    STEPS.get(to).accept(matter);
                    assertEquals(to, matter.getState());
                } else {
                    assertEquals("matter.step", refused(() -> STEPS.get(to).accept(matter)), from + " to " + to);
                    assertEquals(from, matter.getState());
                }
            }
        }
    }

    @Test
    void onlyWhatWaitsIsRewordedOrHandedOn() {
        for (MatterState state : MatterState.values()) {
            if (state != MatterState.WAITING) {
                assertEquals("matter.state", refused(() -> in(state).word("改", null, null)));
                assertEquals("matter.state", refused(() -> in(state).hand(AREA)));
            }
        }
    }

    @Test
    void whatWasEscalatedStandsOnNoAgendaOfTheStreet() {
        Matter matter = in(MatterState.WAITING);
        matter.hand(AREA);
        assertEquals("matter.elsewhere", refused(() -> matter.select(Meetings.draft())));
        assertEquals(Meetings.STREET, matter.getRaisedIn());
    }

    @Test
    void aMeetingSettlesWhatItDecidedAndGivesTheRestBack() {
        JointMeeting meeting = Meetings.inProgress();
        Matter late = Meetings.matter();
        meeting.propose(late);
        AgendaItem first = meeting.getAgenda().get(0);
        first.decide(Decision.Kind.AGREEMENT, "同意");
        meeting.end(Meetings.DAY.atTime(11, 0));

        assertEquals(MatterState.SETTLED, first.getMatter().getState());
        assertEquals(MatterState.WAITING, late.getState());
    }

    @Test
    void whatIsPutOffGoesBackWhateverWasDecided() {
        JointMeeting meeting = Meetings.inProgress();
        AgendaItem item = meeting.getAgenda().get(0);
        item.decide(Decision.Kind.INFORMATION, "通报");
        item.defer(true);
        meeting.end(Meetings.DAY.atTime(11, 0));

        assertEquals(MatterState.WAITING, item.getMatter().getState());
    }

    @Test
    void aCancelledMeetingGivesEverythingBack() {
        JointMeeting meeting = Meetings.draft();
        AgendaItem item = meeting.propose(Meetings.matter());
        meeting.cancel("改期");

        assertEquals(MatterState.WAITING, item.getMatter().getState());
    }

    private static Matter in(MatterState state) {
        Matter matter = Meetings.matter();
        switch (state) {
            case WAITING -> {}
            case SCHEDULED -> matter.select(Meetings.draft());
            case SETTLED -> {
                matter.select(Meetings.draft());
                matter.settle();
            }
            case WITHDRAWN -> matter.withdraw();
        }
        return matter;
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
