package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Time;

class TripartiteMeetingTest {

    private static final LocalDate HELD = LocalDate.of(2022, 3, 1);

    @Test
    void atLeastTwoOfTheThreePartiesTakePart() {
        assertEquals("tripartite.parties", refused(() -> meeting(draft("书记", " ", null, matter("物业", HELD)))));
        TripartiteMeeting meeting = meeting(draft("书记", null, "经理", matter("物业", HELD)));
        assertEquals(Set.of(Standing.Party.COMMITTEE), meeting.absent());
    }

    @Test
    void aMeetingIsRecordedAfterItWasHeld() {
        TripartiteDraft draft = draft("书记", "主任", "经理", matter("物业", null));
        assertEquals("tripartite.future", refused(() -> new TripartiteMeeting(null, draft, writer(HELD.minusDays(1)))));
    }

    @Test
    void whatIsDueHasSomebodyWhoDoesItAndIsNotDueBeforeTheMeeting() {
        assertEquals("tripartite.doer", refused(() -> meeting(draft("书记", "主任", "经理", matter(" ", HELD)))));
        assertEquals(
                "tripartite.due", refused(() -> meeting(draft("书记", "主任", "经理", matter("物业", HELD.minusDays(1))))));
    }

    @Test
    void whatWasAgreedIsDoneOnceFromTheMeetingToToday() {
        TripartiteMeeting meeting =
                meeting(draft("书记", "主任", "经理", matter("物业", HELD.plusDays(9)), matter(null, null)));
        TripartiteMatter matter = meeting.getMatters().get(0);
        assertTrue(matter.open());
        assertEquals("tripartite.day", refused(() -> matter.complete(HELD.minusDays(1), "好", writer(HELD))));
        assertEquals("tripartite.day", refused(() -> matter.complete(HELD.plusDays(1), "好", writer(HELD))));
        matter.complete(HELD, "已划线", writer(HELD));
        assertFalse(matter.open());
        assertEquals("tripartite.done", refused(() -> matter.complete(HELD, "又", writer(HELD))));
        assertEquals(
                "tripartite.idle", refused(() -> meeting.getMatters().get(1).complete(HELD, "好", writer(HELD))));
    }

    @Test
    void aRecordIsCorrectedWithAReasonUntilItsLastDay() {
        TripartiteMeeting meeting = meeting(draft("书记", "主任", "经理", matter("物业", null)));
        TripartiteDraft better = draft("书记", "主任", null, matter("业委会", null));
        meeting.correct(better, " 记错 ", 30, writer(HELD.plusDays(30)));
        assertEquals("记错", meeting.getCorrection());
        assertEquals("业委会", meeting.getMatters().get(0).getDoer());
        assertEquals(1, meeting.getMatters().size());
        assertEquals("tripartite.closed", refused(() -> meeting.correct(better, "再改", 30, writer(HELD.plusDays(31)))));
    }

    @Test
    void whatHasBeenDoneIsNotTakenOutByACorrection() {
        TripartiteMeeting meeting = meeting(draft("书记", "主任", "经理", matter("物业", null)));
        meeting.getMatters().get(0).complete(HELD, "已划线", writer(HELD));
        TripartiteDraft other = draft("书记", "主任", "经理", matter("物业", null));
        assertEquals("tripartite.done", refused(() -> meeting.correct(other, "改", 30, writer(HELD))));
    }

    private static TripartiteMeeting meeting(TripartiteDraft draft) {
        return new TripartiteMeeting(null, draft, writer(HELD));
    }

    private static TripartiteDraft draft(
            String party, String committee, String firm, TripartiteDraft.Matter... matters) {
        return new TripartiteDraft(HELD, "会议室", "甲", party, committee, firm, null, List.of(matters));
    }

    private static TripartiteDraft.Matter matter(String doer, LocalDate due) {
        return new TripartiteDraft.Matter(null, "停车秩序", "划线", doer, due);
    }

    private static CommitteeStep.Writer writer(LocalDate day) {
        return new CommitteeStep.Writer(
                "社区", day.atTime(10, 0).atZone(Time.ZONE).toInstant());
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
