package ziyang.estates.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;

class JointMeetingTest {

    private static final LocalDateTime NOON = Meetings.DAY.atTime(12, 0);

    private static final Map<MeetingState, Consumer<JointMeeting>> STEPS = Map.of(
            MeetingState.NOTIFIED,
            meeting -> meeting.convene("莲花联席〔2021〕1号", "code"),
            MeetingState.IN_PROGRESS,
            meeting -> meeting.start(NOON),
            MeetingState.ENDED,
            meeting -> meeting.end(NOON),
            MeetingState.CANCELLED,
            meeting -> meeting.cancel("改期"));

    @Test
    void everyStepThatTheLifeCycleDoesNotNameIsRefused() {
        for (MeetingState from : MeetingState.values()) {
            for (MeetingState to : STEPS.keySet()) {
                JointMeeting meeting = in(from);
                if (from.next().contains(to)) {
                    STEPS.get(to).accept(meeting);
                    assertEquals(to, meeting.getState());
                } else {
                    BusinessError refused = assertThrows(
                            BusinessError.class, () -> STEPS.get(to).accept(meeting));
                    assertEquals("meeting.step", refused.code(), from + " to " + to);
                    assertEquals(from, meeting.getState());
                }
            }
        }
    }

    @Test
    void noNoticeGoesOutWithoutAnAgendaOrGuests() {
        JointMeeting meeting = Meetings.draft();
        assertEquals(
                "meeting.incomplete",
                assertThrows(BusinessError.class, () -> meeting.convene("莲花联席〔2021〕1号", "code"))
                        .code());
        meeting.propose(Meetings.matter());
        assertThrows(BusinessError.class, () -> meeting.convene("莲花联席〔2021〕1号", "code"));
    }

    @Test
    void outcomesAreWrittenOnlyWhileTheMeetingIsInProgress() {
        for (MeetingState state : MeetingState.values()) {
            AgendaItem item = in(state).getAgenda().get(0);
            if (state == MeetingState.IN_PROGRESS) {
                item.decide(Decision.Kind.AGREEMENT, "同意");
                assertEquals(1, item.getDecisions().size());
            } else {
                assertEquals(
                        "meeting.state",
                        assertThrows(BusinessError.class, () -> item.decide(Decision.Kind.AGREEMENT, "同意"))
                                .code());
            }
        }
    }

    @Test
    void aUnitIsInvitedOnce() {
        JointMeeting meeting = Meetings.draft();
        meeting.invite(Meetings.LEAD);
        meeting.invite(Meetings.LEAD);

        assertEquals(1, meeting.getInvitations().size());
    }

    @Test
    void aDeputyMustBeNamed() {
        Invitation invitation = in(MeetingState.NOTIFIED).getInvitations().get(0);

        assertThrows(BusinessError.class, () -> invitation.answer(Invitation.Reply.DEPUTY, " "));
        invitation.answer(Invitation.Reply.DEPUTY, "李四");
        assertEquals("李四", invitation.getAttendee());
    }

    @Test
    void repliesAreTakenOnlyAfterTheNoticeAndBeforeTheMeeting() {
        Invitation early = in(MeetingState.DRAFT).getInvitations().get(0);
        Invitation late = in(MeetingState.IN_PROGRESS).getInvitations().get(0);

        assertThrows(BusinessError.class, () -> early.answer(Invitation.Reply.ATTEND, null));
        assertThrows(BusinessError.class, () -> late.answer(Invitation.Reply.ATTEND, null));
    }

    @Test
    void aMeetingThatBeginsBeforeItsDayIsHeldOnTheDayItBegins() {
        JointMeeting early = in(MeetingState.NOTIFIED);
        early.start(NOON.minusDays(2));
        assertEquals(Meetings.DAY.minusDays(2), early.getStartsAt().toLocalDate());

        JointMeeting punctual = in(MeetingState.NOTIFIED);
        punctual.start(NOON);
        assertEquals(Meetings.DAY.atTime(9, 30), punctual.getStartsAt());
    }

    @Test
    void aHeldMeetingCannotBeReplanned() {
        JointMeeting meeting = in(MeetingState.ENDED);

        assertThrows(BusinessError.class, () -> meeting.plan("另议", "一楼", Meetings.DAY.atTime(9, 0)));
        assertTrue(meeting.getTitle().contains("联席"));
    }

    private static JointMeeting in(MeetingState state) {
        JointMeeting meeting = Meetings.draft();
        meeting.propose(Meetings.matter());
        meeting.invite(Meetings.LEAD);
        switch (state) {
            case DRAFT -> {}
            case NOTIFIED -> STEPS.get(MeetingState.NOTIFIED).accept(meeting);
            case CANCELLED -> meeting.cancel("改期");
            default -> {
                meeting.convene("莲花联席〔2021〕1号", "code");
                meeting.start(NOON);
                if (state == MeetingState.ENDED) {
                    meeting.end(NOON);
                }
            }
        }
        return meeting;
    }
}
