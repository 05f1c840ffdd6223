package ziyang.estates.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.Invitation;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.meeting.Meetings;
import ziyang.estates.permission.Identity;
import ziyang.estates.unit.Unit;

/** Minutes in every state under every verb, and the rules of countersigning. */
class MinutesTest {

    private static final Instant NOW = Instant.parse("2021-11-12T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    private static final LocalDate DUE = LocalDate.of(2021, 11, 17);
    private static final String NUMBER = "莲花联席纪〔2021〕1号";

    /** A verb and the states in which it is allowed. */
    private record Verb(Consumer<Minutes> step, Set<MinutesState> allowed) {}

    private static final Map<String, Verb> VERBS = new LinkedHashMap<>();

    static {
        verb("edit", MinutesTest::edit, MinutesState.DRAFT);
        verb("send", minutes -> minutes.send(List.of(Meetings.LEAD), DUE, "{}"), MinutesState.DRAFT);
        verb("countersign", minutes -> speak(minutes, Countersign.Verdict.AGREED), MinutesState.COUNTERSIGNING);
        verb("take back", minutes -> minutes.takeBack("漏写一项"), MinutesState.COUNTERSIGNING);
        verb("be ready", minutes -> minutes.mustBeReady(DUE.plusDays(1)), MinutesState.COUNTERSIGNING);
        verb("issue", MinutesTest::issue, MinutesState.COUNTERSIGNING);
        verb("distribute", minutes -> minutes.distribute(List.of(Meetings.HELPER)), MinutesState.ISSUED);
        verb("archive", minutes -> minutes.archived(7), MinutesState.ISSUED);
        verb("receive", minutes -> minutes.receive(who(Meetings.LEAD), NOW), MinutesState.ISSUED);
        verb("correct", minutes -> minutes.corrected("日期有误"), MinutesState.ISSUED);
        verb("supersede", Minutes::supersede, MinutesState.ISSUED);
    }

    private static void verb(String name, Consumer<Minutes> step, MinutesState... allowed) {
        VERBS.put(name, new Verb(step, Set.of(allowed)));
    }

    @Test
    void everyVerbIsRefusedInEveryStateThatDoesNotAllowIt() {
        for (MinutesState state : EnumSet.allOf(MinutesState.class)) {
            VERBS.forEach((name, verb) -> {
                Minutes minutes = in(state);
                if (verb.allowed().contains(state)) {
                    verb.step().accept(minutes);
                } else {
                    BusinessError refused =
                            assertThrows(BusinessError.class, () -> verb.step().accept(minutes), name + " in " + state);
                    assertEquals(BusinessError.Kind.ILLEGAL_STEP, refused.kind(), name + " in " + state);
                    assertEquals(state, minutes.getState(), name);
                }
            });
        }
    }

    @Test
    void minutesAreDraftedOnlyOfAMeetingThatHasEnded() {
        assertCode("meeting.state", () -> Minutes.of(Meetings.inProgress(), ""));
        assertCode("meeting.state", () -> Minutes.of(Meetings.draft(), ""));
    }

    @Test
    void theDraftBeginsWithWhatWasToldForInformation() {
        JointMeeting meeting = Meetings.inProgress();
        meeting.getAgenda().get(0).decide(Decision.Kind.INFORMATION, "消防大队通报了检查情况。");
        meeting.getAgenda().get(0).decide(Decision.Kind.AGREEMENT, "同意施划禁停标线。");
        Meetings.end(meeting);
        Minutes minutes = Minutes.of(meeting, "会议纪要如下。");

        assertEquals("消防大队通报了检查情况。", minutes.getSections().get(0).getText());
        assertEquals("会议纪要如下。", minutes.getPreface());
        assertEquals(1, minutes.getEdition());
    }

    @Test
    void aSectionThatTheAgendaDoesNotHaveIsRefused() {
        MinutesDraft draft = new MinutesDraft("", List.of(new MinutesDraft.Section(9, "无此议题")));
        assertCode("minutes.section", () -> in(MinutesState.DRAFT).edit(draft));
    }

    @Test
    void anObjectionNeedsWordsAndAnswersBeforeIssue() {
        Minutes minutes = in(MinutesState.COUNTERSIGNING);
        assertCode(
                "minutes.objection",
                () -> minutes.countersign(who(Meetings.LEAD), Countersign.Verdict.OBJECTED, " ", NOW));
        minutes.countersign(who(Meetings.LEAD), Countersign.Verdict.OBJECTED, "期限过短", NOW);
        assertCode("minutes.objections", () -> minutes.mustBeReady(DUE.plusDays(30)));
        minutes.answer(Meetings.LEAD, "已与该单位商定，期限不变", who(Meetings.STREET_OFFICE), NOW);
        minutes.mustBeReady(TODAY);
        assertCode(
                "minutes.no-objection", () -> minutes.answer(Meetings.LEAD, "再次答复", who(Meetings.STREET_OFFICE), NOW));
    }

    @Test
    void whoAgreesHasNothingToBeAnswered() {
        Minutes minutes = in(MinutesState.COUNTERSIGNING);
        speak(minutes, Countersign.Verdict.AGREED);
        assertCode("minutes.no-objection", () -> minutes.answer(Meetings.LEAD, "答复", who(Meetings.STREET_OFFICE), NOW));
    }

    @Test
    void aUnitSpeaksOnceToEachDraft() {
        Minutes minutes = in(MinutesState.COUNTERSIGNING);
        assertCode("minutes.verdict", () -> speak(minutes, Countersign.Verdict.PENDING));
        speak(minutes, Countersign.Verdict.AGREED);
        assertCode(
                "minutes.spoken",
                () -> minutes.countersign(who(Meetings.LEAD), Countersign.Verdict.OBJECTED, "改口", NOW));
        minutes.takeBack("补充一项");
        minutes.send(List.of(Meetings.LEAD), DUE, "{}");
        speak(minutes, Countersign.Verdict.AGREED);
        assertEquals(2, minutes.getCountersigns().size());
        assertEquals(1, minutes.asked().size());
    }

    @Test
    void onlyAUnitThatWasAskedCountersignsAndOnlyOneThatWasSentItConfirms() {
        assertCode(
                "minutes.not-asked",
                () -> in(MinutesState.COUNTERSIGNING)
                        .countersign(who(Meetings.HELPER), Countersign.Verdict.AGREED, null, NOW));
        assertCode("minutes.not-distributed", () -> in(MinutesState.ISSUED).receive(who(Meetings.HELPER), NOW));
    }

    @Test
    void silenceAgreesOnlyWhenTheDueDayIsOver() {
        Minutes minutes = in(MinutesState.COUNTERSIGNING);
        assertCode("minutes.pending", () -> minutes.mustBeReady(TODAY));
        assertCode("minutes.pending", () -> minutes.mustBeReady(DUE));
        minutes.mustBeReady(DUE.plusDays(1));
    }

    @Test
    void aReceiptIsConfirmedOnceAndTheArchiveNotedOnce() {
        Minutes minutes = in(MinutesState.ISSUED);
        minutes.receive(who(Meetings.LEAD), NOW);
        assertCode("minutes.received", () -> minutes.receive(who(Meetings.LEAD), NOW));
        minutes.archived(7);
        assertCode("minutes.state", () -> minutes.archived(8));
    }

    @Test
    void aCorrectionKeepsNumberAndWordsAndGivesItsReason() {
        Minutes first = in(MinutesState.ISSUED);
        Minutes second = first.corrected("期限笔误");

        assertEquals(2, second.getEdition());
        assertEquals(NUMBER, second.getNumber());
        assertEquals("期限笔误", second.getCorrection());
        assertEquals(
                first.getSections().get(0).getText(),
                second.getSections().get(0).getText());
        assertEquals(MinutesState.ISSUED, first.getState());
        assertNull(second.getSigner());
    }

    @Test
    void frozenFiguresComeBackAsTheyWere() {
        MinutesFigures figures = new MinutesFigures(
                NUMBER,
                1,
                "",
                "莲花街道物业管理工作联席会议纪要",
                "莲花街道办事处",
                TODAY,
                "王某",
                new MinutesFigures.Meeting("莲花联席〔2021〕1号", "联席会议", Meetings.DAY.atTime(9, 30), "三楼会议室"),
                "纪要如下。",
                List.of(new MinutesFigures.Section(1, "消防通道", "")),
                List.of(new MinutesFigures.Matter(1, 1, "A-1", "清理", "清理", "市公安局", List.of("市民政局"), DUE)),
                List.of(new MinutesFigures.Guest("市公安局", Invitation.Came.PRESENT, "张某", true)),
                List.of("市公安局"),
                false);
        assertEquals(figures, FrozenMinutes.read(FrozenMinutes.write(figures)));
    }

    private static Minutes in(MinutesState state) {
        JointMeeting meeting = Meetings.inProgress();
        Meetings.end(meeting);
        Minutes minutes = Minutes.of(meeting, "纪要如下。");
        if (state == MinutesState.DRAFT) {
            // a unit that was asked before, so that a verb is refused for the state and not for the stranger
            minutes.send(List.of(Meetings.LEAD), DUE, "{}");
            minutes.takeBack("修改");
            minutes.getReceipts().add(new MinutesReceipt(minutes, Meetings.LEAD));
            return minutes;
        }
        minutes.send(List.of(Meetings.LEAD), DUE, "{}");
        minutes.getReceipts().add(new MinutesReceipt(minutes, Meetings.LEAD));
        if (state != MinutesState.COUNTERSIGNING) {
            issue(minutes);
        }
        if (state == MinutesState.SUPERSEDED) {
            minutes.supersede();
        }
        return minutes;
    }

    private static void edit(Minutes minutes) {
        minutes.edit(new MinutesDraft("改写", List.of(new MinutesDraft.Section(1, "改写"))));
    }

    private static void issue(Minutes minutes) {
        minutes.issue(NUMBER, "王某", "{}", NOW);
    }

    private static void speak(Minutes minutes, Countersign.Verdict verdict) {
        minutes.countersign(who(Meetings.LEAD), verdict, null, NOW);
    }

    private static Identity who(Unit unit) {
        return new Identity(1, "u", "联络员", unit.getId(), unit.getName(), 1, Set.of());
    }

    private static void assertCode(String code, Runnable step) {
        assertEquals(code, assertThrows(BusinessError.class, step::run).code());
    }
}
