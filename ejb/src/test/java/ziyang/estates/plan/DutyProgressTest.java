package ziyang.estates.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.permission.Role;

/** The life of a quarterly progress: every step that is allowed, and every one that is not. */
class DutyProgressTest {

    private final DutyProgress progress = Sample.begun();

    @Test
    void aProgressBeginsAsADraftThatItsUnitMayChange() {
        progress.write("开展两次检查", null);
        assertEquals(ProgressState.DRAFT, progress.getState());
        assertEquals("开展两次检查", progress.getText());
        assertNull(progress.getPercent());
    }

    @Test
    void lessThanAQuarterAgoIsExplained() {
        progress.write("复查发现反弹", 40);
        BusinessError unexplained = assertThrows(BusinessError.class, () -> progress.explain(60, " "));
        assertEquals("plan.progress.lower", unexplained.code());
        assertEquals("remark", unexplained.field().orElseThrow());
        progress.explain(60, "复查发现反弹");
        assertEquals("复查发现反弹", progress.getRemark());
        progress.explain(40, null);
        progress.explain(null, null);
    }

    @Test
    void submittingTellsWhoAndWhen() {
        submit();
        assertEquals(ProgressState.SUBMITTED, progress.getState());
        assertEquals("public-security-bureau-1", progress.getSubmittedBy());
        assertEquals(Sample.NOW, progress.getSubmittedAt());
    }

    @Test
    void anotherUnitConfirmsIt() {
        submit();
        confirm();
        assertEquals(ProgressState.CONFIRMED, progress.getState());
        assertEquals("housing-bureau-1", progress.getReviewedBy());
        assertEquals(Sample.NOW, progress.getReviewedAt());
    }

    @Test
    void aReturnedProgressIsRewrittenAndSubmittedAgainWithTheReasonInSight() {
        submit();
        giveBack();
        assertEquals(ProgressState.RETURNED, progress.getState());
        progress.write("补充整改情况", 45);
        assertEquals(ProgressState.RETURNED, progress.getState());
        submit();
        assertEquals(ProgressState.SUBMITTED, progress.getState());
        assertEquals("请补充", progress.getReturnReason());
    }

    @Test
    void aDraftIsNeitherConfirmedNorReturned() {
        refused("plan.progress.step", this::confirm);
        refused("plan.progress.step", this::giveBack);
        assertEquals(ProgressState.DRAFT, progress.getState());
        assertNull(progress.getReviewedBy());
    }

    @Test
    void aSubmittedProgressIsNeitherRewrittenNorSubmittedTwice() {
        submit();
        refused("plan.progress.closed", () -> progress.write("改写", 50));
        refused("plan.progress.step", this::submit);
        assertEquals("开展检查", progress.getText());
    }

    @Test
    void aReturnedProgressIsNeitherConfirmedNorReturnedBeforeItIsSubmittedAgain() {
        submit();
        giveBack();
        refused("plan.progress.step", this::confirm);
        refused("plan.progress.step", this::giveBack);
    }

    @Test
    void aConfirmedProgressStaysAsItIs() {
        submit();
        confirm();
        refused("plan.progress.closed", () -> progress.write("改写", 50));
        refused("plan.progress.step", this::submit);
        refused("plan.progress.step", this::confirm);
        refused("plan.progress.step", this::giveBack);
        assertEquals(ProgressState.CONFIRMED, progress.getState());
    }

    @Test
    void aProgressIsNeverReviewedByTheUnitThatWroteIt() {
        submit();
        denied(() -> progress.confirm(Sample.of("public-security-bureau", Role.CITY_STAFF), Sample.NOW));
        denied(() -> progress.giveBack(Sample.doer(), Sample.NOW, "请补充"));
        assertEquals(ProgressState.SUBMITTED, progress.getState());
    }

    @Test
    void theHousingBureausOwnDutiesAreConfirmedByAnotherUnitToo() {
        DutyProgress own = new DutyProgress(Sample.duty("3.3.1", "housing-bureau"), Period.of("2021Q3"));
        own.write("启动修订", 30);
        own.submit(Sample.reviewer(), Sample.NOW);
        denied(() -> own.confirm(Sample.reviewer(), Sample.NOW));
        own.confirm(Sample.of("supervision-office", Role.CITY_STAFF), Sample.NOW);
        assertEquals(ProgressState.CONFIRMED, own.getState());
    }

    @Test
    void aRefusedStepNamesBothStatesInBothLanguages() {
        BusinessError error = assertThrows(BusinessError.class, this::confirm);
        assertEquals(BusinessError.Kind.ILLEGAL_STEP, error.kind());
        assertEquals("进展不能由“草稿”转为“已确认”。", error.text(Locale.SIMPLIFIED_CHINESE));
        assertEquals("A progress cannot go from \"Draft\" to \"Confirmed\".", error.text(Locale.ENGLISH));
    }

    @Test
    void onlyDraftsAndReturnedOnesAreStillWithTheirUnit() {
        assertTrue(ProgressState.DRAFT.writable());
        assertTrue(ProgressState.RETURNED.writable());
        assertFalse(ProgressState.SUBMITTED.writable());
        assertFalse(ProgressState.CONFIRMED.writable());
    }

    private void submit() {
        progress.submit(Sample.doer(), Sample.NOW);
    }

    private void confirm() {
        progress.confirm(Sample.reviewer(), Sample.NOW);
    }

    private void giveBack() {
        progress.giveBack(Sample.reviewer(), Sample.NOW, "请补充");
    }

    private static void refused(String code, Executable step) {
        BusinessError error = assertThrows(BusinessError.class, step);
        assertEquals(code, error.code());
        assertEquals(BusinessError.Kind.ILLEGAL_STEP, error.kind());
    }

    private static void denied(Executable step) {
        BusinessError error = assertThrows(BusinessError.class, step);
        assertEquals("plan.progress.own", error.code());
        assertEquals(BusinessError.Kind.DENIED, error.kind());
    }
}
