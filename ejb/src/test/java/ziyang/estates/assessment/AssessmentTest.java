package ziyang.estates.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ziyang.estates.assessment.Sample.AS_OF;
import static ziyang.estates.assessment.Sample.SELF_DUE;
import static ziyang.estates.assessment.Sample.START;
import static ziyang.estates.assessment.Sample.UNTIL;
import static ziyang.estates.assessment.Sample.announced;
import static ziyang.estates.assessment.Sample.clerk;
import static ziyang.estates.assessment.Sample.decimal;
import static ziyang.estates.assessment.Sample.finished;
import static ziyang.estates.assessment.Sample.judged;
import static ziyang.estates.assessment.Sample.moment;
import static ziyang.estates.assessment.Sample.readings;
import static ziyang.estates.assessment.Sample.refused;
import static ziyang.estates.assessment.Sample.reviewed;
import static ziyang.estates.assessment.Sample.score;
import static ziyang.estates.assessment.Sample.started;
import static ziyang.estates.assessment.Sample.submitted;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ziyang.estates.permission.Identity;

class AssessmentTest {

    private static Assessment in(AssessmentState state) {
        Supplier<Assessment> made = switch (state) {
            case SELF_SCORING -> Sample::submitted;
            case REVIEW -> Sample::judged;
            case ANNOUNCED -> Sample::announced;
            case FINAL -> Sample::finished;
        };
        return made.get().at(moment(LocalDate.of(2022, 3, 1)));
    }

    private static AssessmentSheet first(Assessment assessment) {
        return assessment.getSheets().get(0);
    }

    // start

    @Test
    void itStartsWithASheetForEachStreetAndAScoreForEachItem() {
        Assessment assessment = started();
        assertEquals(AssessmentState.SELF_SCORING, assessment.getState());
        assertEquals(3, assessment.getSheets().size());
        assertEquals(7, first(assessment).getScores().size());
        assertEquals(START, assessment.getStartedOn());
    }

    @Test
    void itNeedsAnIssuedEditionOfTheYearADayInItStreetsAndTime() {
        AssessmentScheme scheme = Sample.scheme();
        refused("assessment.scheme.year", () -> new Assessment(scheme, 2022, LocalDate.of(2022, 12, 31), SELF_DUE));
        AssessmentScheme draft = Sample.written(Sample.items());
        refused("assessment.scheme.year", () -> new Assessment(draft, 2021, AS_OF, SELF_DUE));
        refused("assessment.as-of", () -> new Assessment(scheme, 2021, LocalDate.of(2022, 1, 1), SELF_DUE));
        Assessment assessment = new Assessment(scheme, 2021, AS_OF, SELF_DUE).at(moment(START));
        refused("assessment.streets", () -> assessment.start(List.of()));
        assessment.at(moment(SELF_DUE.plusDays(1)));
        refused("assessment.self-due", () -> assessment.start(List.of(Sample.street(1))));
    }

    // the street's own sheet

    @Test
    void aStreetScoresAndSubmitsAndThenIsBound() {
        Assessment assessment = started();
        AssessmentSheet sheet = first(assessment);
        refused("assessment.unscored", () -> sheet.submit(clerk(sheet)));
        Sample.scoreAll(assessment);
        sheet.submit(clerk(sheet));
        assertEquals(SheetState.SUBMITTED, sheet.getState());
        refused("assessment.sheet.submitted", () -> score(sheet, "order", "1"));
        refused("assessment.sheet.submitted", () -> sheet.submit(clerk(sheet)));
    }

    @Test
    void automaticItemsAreNotScoredByHand() {
        AssessmentSheet sheet = first(started());
        refused("assessment.item.automatic", () -> score(sheet, "rate", "1"));
        refused("missing", () -> score(sheet, "nothing", "1"));
    }

    @Test
    void aSheetGoesBackWhileTheSelfScoringLasts() {
        Assessment assessment = submitted();
        AssessmentSheet sheet = first(assessment);
        sheet.giveBack("请补充佐证材料");
        assertEquals(SheetState.RETURNED, sheet.getState());
        refused("assessment.sheet.open", () -> sheet.giveBack("再补充"));
        score(sheet, "order", "25");
        sheet.submit(clerk(sheet));
        assertEquals("请补充佐证材料", sheet.getReturnReason());
        refused("assessment.state", () -> first(reviewed()).giveBack("晚了"));
    }

    @ParameterizedTest
    @EnumSource(value = AssessmentState.class, mode = EnumSource.Mode.EXCLUDE, names = "SELF_SCORING")
    void nobodyScoresAfterTheSelfScoring(AssessmentState state) {
        AssessmentSheet sheet = first(in(state));
        refused("assessment.state", () -> score(sheet, "order", "1"));
        refused("assessment.state", () -> sheet.submit(clerk(sheet)));
    }

    // review

    @Test
    void theReviewWaitsForEveryStreetUntilTheLastDay() {
        Assessment assessment = started();
        assessment.at(moment(SELF_DUE));
        refused("assessment.unsubmitted", assessment::review);
        assessment.at(moment(SELF_DUE.plusDays(1))).review();
        assertEquals(AssessmentState.REVIEW, assessment.getState());
    }

    @Test
    void aJudgeWhoDepartsFromTheSelfScoreSaysWhy() {
        AssessmentSheet sheet = first(reviewed());
        refused("assessment.reason", () -> sheet.judge("order", decimal("29"), " ", Sample.JUDGE));
        sheet.judge("order", decimal("29"), "材料不齐", Sample.JUDGE);
        assertEquals("材料不齐", sheet.of("order").getReason());
        sheet.judge("order", decimal("30.00"), null, Sample.JUDGE);
        assertNull(sheet.of("order").getReason());
    }

    @Test
    void nobodyJudgesTheirOwn() {
        AssessmentSheet sheet = first(reviewed());
        refused("assessment.own", () -> sheet.judge("order", decimal("30"), null, clerk(sheet)));
        Identity moved = Sample.person(clerk(sheet).username(), Sample.BUREAU);
        refused("assessment.own", () -> sheet.judge("order", decimal("30"), null, moved));
    }

    @Test
    void aStreetThatDidNotScoreIsJudgedWithAReason() {
        Assessment assessment = started();
        assessment.at(moment(SELF_DUE.plusDays(1))).review();
        AssessmentSheet sheet = first(assessment);
        sheet.judge("bonus", decimal("0"), null, Sample.JUDGE);
        refused("assessment.reason", () -> sheet.judge("order", decimal("10"), null, Sample.JUDGE));
    }

    @ParameterizedTest
    @EnumSource(value = AssessmentState.class, mode = EnumSource.Mode.EXCLUDE, names = "REVIEW")
    void nobodyJudgesOutsideTheReview(AssessmentState state) {
        AssessmentSheet sheet = first(in(state));
        refused("assessment.state", () -> sheet.judge("order", decimal("30"), null, Sample.JUDGE));
    }

    // publicity

    @Test
    void announcingFreezesTheFiguresAndRanks() {
        Assessment assessment = announced();
        AssessmentScore score = first(assessment).of("rate");
        assertEquals(40L, score.getNumerator());
        assertEquals(100L, score.getDenominator());
        assertEquals("比率", score.getSourceWords());
        assertNotNull(score.getRuleWords());
        assertEquals(decimal("30.00"), score.getPoints());
        assertEquals(decimal("70.00"), first(assessment).getTotal().total());
        assertEquals(
                List.of(3, 2, 1),
                assessment.getSheets().stream().map(AssessmentSheet::getPlace).toList());
        assertEquals(UNTIL, assessment.getObjectionUntil());
    }

    @Test
    void theSameFiguresGiveTheSameScoresAgain() {
        AssessmentSheet sheet = first(announced());
        Total before = sheet.getTotal();
        sheet.freeze(readings(40, 50, 60));
        assertEquals(before.total(), sheet.getTotal().total());
        sheet.freeze(readings(41, 50, 60));
        assertEquals(decimal("71.50"), sheet.getTotal().total());
    }

    @Test
    void aVetoedStreetIsLast() {
        Assessment assessment = judged();
        AssessmentSheet best = assessment.getSheets().get(2);
        best.judge("accident", decimal("1"), "发生重大责任事件", Sample.JUDGE);
        assessment.at(moment(Sample.ANNOUNCED)).announce(UNTIL, readings(40, 50, 60));
        assertEquals(3, best.getPlace());
        assertEquals(RankReason.VETO, best.getPlaceReason());
        assertTrue(best.getTotal().vetoed());
    }

    @Test
    void nothingIsAnnouncedBeforeEverythingIsJudgedAndTheDayIsOver() {
        Assessment waiting = reviewed();
        refused("assessment.unjudged", () -> waiting.announce(UNTIL, readings()));
        Assessment early = judged().at(moment(AS_OF));
        refused("assessment.future", () -> early.announce(UNTIL, readings()));
    }

    @ParameterizedTest
    @EnumSource(AssessmentState.class)
    void noStageIsLeftOut(AssessmentState state) {
        if (state != AssessmentState.SELF_SCORING) {
            refused(state == AssessmentState.ANNOUNCED ? "assessment.state" : "assessment.step", in(state)::review);
        }
        if (state != AssessmentState.REVIEW) {
            refused("assessment.step", () -> in(state).announce(UNTIL, readings()));
        }
        if (state != AssessmentState.ANNOUNCED) {
            refused("assessment.step", () -> in(state).finish(List.of()));
            refused("assessment.state", () -> in(state).takeBack("重审", List.of()));
            refused("assessment.state", () -> object(in(state)));
        }
        if (state != AssessmentState.FINAL) {
            refused("assessment.state", () -> in(state).corrected("更正"));
        }
    }

    // objections

    private static AssessmentObjection object(Assessment assessment) {
        return assessment.object(first(assessment), null, "请复核", "第1街道办事处");
    }

    @Test
    void nothingMovesWhileAnObjectionIsOpen() {
        Assessment assessment = announced();
        AssessmentObjection objection = object(assessment);
        assessment.at(moment(UNTIL.plusDays(1)));
        refused("assessment.objections.open", () -> assessment.finish(List.of(objection)));
        refused("assessment.objections.open", () -> assessment.takeBack("重审", List.of(objection)));
        objection.answer(false, "维持", Sample.JUDGE, moment(UNTIL));
        assessment.finish(List.of(objection));
        assertEquals(AssessmentState.FINAL, assessment.getState());
    }

    @Test
    void anUpheldObjectionLeadsBackToTheReviewAndASecondAnnouncement() {
        Assessment assessment = announced();
        AssessmentObjection objection = object(assessment);
        objection.answer(true, "成立", Sample.JUDGE, moment(UNTIL));
        assessment.at(moment(UNTIL.plusDays(1)));
        refused("assessment.objections.upheld", () -> assessment.finish(List.of(objection)));
        assessment.takeBack("申诉成立", List.of(objection));
        assertEquals("申诉成立", assessment.getTakenBackFor());
        first(assessment).judge("bonus", decimal("1"), "申诉成立", Sample.JUDGE);
        assessment.announce(UNTIL.plusDays(10), readings(40, 50, 60));
        assertEquals(2, assessment.getTurn());
        refused("assessment.publicity", () -> assessment.finish(List.of(objection)));
        assessment.at(moment(UNTIL.plusDays(11))).finish(List.of(objection));
        assertEquals(decimal("71.00"), first(assessment).getTotal().total());
    }

    @Test
    void anObjectionIsAnsweredOnceAndRaisedInTime() {
        Assessment assessment = announced();
        AssessmentObjection objection = object(assessment.at(moment(UNTIL)));
        objection.answer(false, "维持", Sample.JUDGE, moment(UNTIL));
        refused("assessment.objection.answered", () -> objection.answer(true, "成立", Sample.JUDGE, moment(UNTIL)));
        assessment.at(moment(UNTIL.plusDays(1)));
        refused("assessment.objections.over", () -> object(assessment));
    }

    // final

    @Test
    void itIsFinalOnlyAfterThePublicityPeriod() {
        Assessment assessment = announced().at(moment(UNTIL));
        refused("assessment.publicity", () -> assessment.finish(List.of()));
        assessment.at(moment(UNTIL.plusDays(1))).finish(List.of());
        assertEquals(UNTIL.plusDays(1), assessment.getFinalOn());
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStays() {
        Assessment old = finished();
        Assessment next = old.corrected("计分有误");
        assertEquals(2, next.getEdition());
        assertEquals(AssessmentState.REVIEW, next.getState());
        assertEquals(decimal("30.00"), first(next).of("order").getPoints());
        assertNull(first(next).of("rate").getPoints());
        first(next).judge("order", decimal("20"), "计分有误", Sample.JUDGE);
        assertEquals(decimal("30.00"), first(old).of("order").getPoints());
        assertEquals(AssessmentState.FINAL, old.getState());
    }

    @Test
    void whatIsAnnouncedAndWhatIsFinalAreTwoPapers() {
        Assessment assessment = announced();
        assessment.numbered("资住建考〔2022〕1号");
        assertEquals("资住建考〔2022〕1号", assessment.getAnnouncementNumber());
        assessment.at(moment(UNTIL.plusDays(1))).finish(List.of());
        assessment.numbered("");
        assertNull(assessment.getFinalNumber());
        assertEquals("资住建考〔2022〕1号", assessment.getAnnouncementNumber());
    }
}
