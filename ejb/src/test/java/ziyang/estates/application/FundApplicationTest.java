package ziyang.estates.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static ziyang.estates.application.ApplicationState.APPLIED;
import static ziyang.estates.application.ApplicationState.APPROVED;
import static ziyang.estates.application.ApplicationState.DRAFT;
import static ziyang.estates.application.ApplicationState.EXAMINED;
import static ziyang.estates.application.ApplicationState.PAID;
import static ziyang.estates.application.ApplicationState.PAYING;
import static ziyang.estates.application.ApplicationState.PUBLICISED;
import static ziyang.estates.application.ApplicationState.RETURNED;
import static ziyang.estates.application.ApplicationState.REVIEWED;
import static ziyang.estates.application.Applications.AFTER;
import static ziyang.estates.application.Applications.AS_ASKED;
import static ziyang.estates.application.Applications.DAY;
import static ziyang.estates.application.Applications.ENDS;
import static ziyang.estates.application.Applications.FULL;
import static ziyang.estates.application.Applications.asks;
import static ziyang.estates.application.Applications.does;
import static ziyang.estates.application.Applications.facts;
import static ziyang.estates.application.Applications.in;
import static ziyang.estates.application.Applications.pay;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ziyang.estates.base.BusinessError;
import ziyang.estates.meeting.Meetings;

class FundApplicationTest {

    /** Every step, and the states in which it may be taken. */
    private static final Map<Consumer<FundApplication>, Set<ApplicationState>> STEPS = Map.ofEntries(
            Map.entry(one -> one.write(asks(null, null), facts(100)), EnumSet.of(DRAFT, RETURNED)),
            Map.entry(one -> one.apply("2", DAY), EnumSet.of(DRAFT, RETURNED)),
            Map.entry(one -> one.review(facts(100), AS_ASKED, DAY), EnumSet.of(APPLIED)),
            Map.entry(one -> one.examine(facts(100), AS_ASKED, DAY), EnumSet.of(REVIEWED)),
            Map.entry(one -> one.publicise(DAY, ENDS), EnumSet.of(EXAMINED)),
            Map.entry(one -> one.object(DAY, "某业主", "不实"), EnumSet.of(PUBLICISED)),
            Map.entry(one -> one.approve(facts(100), AS_ASKED, AFTER), EnumSet.of(PUBLICISED)),
            Map.entry(one -> one.reduce(new BigDecimal("20000"), AFTER), EnumSet.of(APPROVED, PAYING)),
            Map.entry(one -> pay(one, "1"), EnumSet.of(APPROVED, PAYING)),
            Map.entry(one -> one.giveBack(DAY), EnumSet.of(APPLIED, REVIEWED, EXAMINED, PUBLICISED)),
            Map.entry(
                    one -> one.withdraw(DAY),
                    EnumSet.of(DRAFT, RETURNED, APPLIED, REVIEWED, EXAMINED, PUBLICISED, APPROVED)));

    static Stream<Arguments> stepsAndStates() {
        return STEPS.entrySet().stream()
                .flatMap(step -> Stream.of(ApplicationState.values())
                        .map(state -> Arguments.of(
                                state, step.getKey(), step.getValue().contains(state))));
    }

    @ParameterizedTest
    @MethodSource("stepsAndStates")
    void everyStepIsTakenInItsStatesAndInNoOther(ApplicationState state, Consumer<FundApplication> step, boolean may) {
        FundApplication one = in(state);
        assertEquals(state, one.getState());
        if (may) {
            step.accept(one);
        } else {
            assertEquals("application.state", refused(() -> step.accept(one)));
            assertEquals(state, one.getState());
        }
    }

    @Test
    void nobodyGrantsMoreThanTheFormulaGives() {
        FundApplication one = in(APPLIED);
        assertEquals(FULL, one.getAmount());
        Verdict more = new Verdict(new BigDecimal("28800.01"), "多一分");
        assertEquals("application.amount.above", refused(() -> one.review(facts(100), more, DAY)));
    }

    @Test
    void lessNeedsAReasonAndSoDoFactsThatHaveChanged() {
        FundApplication one = in(APPLIED);
        Verdict less = new Verdict(new BigDecimal("20000"), " ");
        assertEquals("application.difference", refused(() -> one.review(facts(100), less, DAY)));
        assertEquals("application.difference", refused(() -> one.review(facts(90), AS_ASKED, DAY)));
        one.review(facts(90), new Verdict(null, "实有 90 户"), DAY);
        assertEquals(new BigDecimal("25920.00"), one.getAmount());
        assertEquals(90, one.getSnapshot().getHouseholds());
    }

    @Test
    void whoAsksForLessThanTheFormulaSaysWhy() {
        FundApplication one = in(RETURNED);
        assertEquals("application.difference", refused(() -> one.write(asks("100", null), facts(100))));
        one.write(asks("100", "只申请部分"), facts(100));
        assertEquals(new BigDecimal("100.00"), one.getAmount());
    }

    @ParameterizedTest
    @CsvSource({"-1, money.positive", "0, money.positive", "1.001, money.fen", "1e15, money.large"})
    void noSumIsNegativeOrHasPartsOfAFen(String yuan, String code) {
        BigDecimal amount = new BigDecimal(yuan);
        assertEquals(code, refused(() -> pay(in(APPROVED), yuan)));
        assertEquals(code, refused(() -> in(APPROVED).reduce(amount, AFTER)));
        assertEquals(code, refused(() -> in(PAID).demand(amount, "追缴", AFTER)));
        assertEquals(code, refused(() -> in(APPLIED).review(facts(100), new Verdict(amount, "改"), DAY)));
    }

    @Test
    void nothingIsApprovedBeforePublicityHasEnded() {
        FundApplication one = in(PUBLICISED);
        assertEquals("application.publicity", refused(() -> one.approve(facts(100), AS_ASKED, ENDS)));
        one.approve(facts(100), AS_ASKED, AFTER);
        assertEquals(FULL, one.getSums().getApproved());
    }

    @Test
    void anOpenObjectionStopsItAndOneThatIsUpheldLeadsBackToExamination() {
        FundApplication one = in(PUBLICISED);
        Meetings.stored(7, one.object(DAY, "某业主", "户数不实"));
        assertEquals("application.objections", refused(() -> one.approve(facts(100), AS_ASKED, AFTER)));
        one.answer(7, false, "经核实无误", DAY);
        assertEquals("objection.answered", refused(() -> one.answer(7, true, "再答", DAY)));
        Meetings.stored(8, one.object(DAY, "另一业主", "面积不实"));
        one.answer(8, true, "属实", DAY);
        assertEquals(REVIEWED, one.getState());
        assertNull(one.getPublicity().getUntil());
    }

    @Test
    void whatIsPaidIsNeverMoreThanWhatIsApproved() {
        FundApplication one = in(PAYING);
        assertEquals("application.pay.more", refused(() -> pay(one, "28000.01")));
        assertEquals("application.reduce.paid", refused(() -> one.reduce(new BigDecimal("799.99"), AFTER)));
        assertEquals("application.reduce.more", refused(() -> one.reduce(FULL, AFTER)));
        assertEquals(new BigDecimal("28000.00"), one.reduce(new BigDecimal("800"), AFTER));
        assertEquals(PAID, one.getState(), "all that is left to grant is paid");
    }

    @Test
    void whatIsDemandedBackIsNeverMoreThanWhatWasPaid() {
        FundApplication one = in(PAID);
        one.demand(new BigDecimal("28000"), "多报户数", AFTER);
        assertEquals("application.recover.more", refused(() -> one.demand(new BigDecimal("800.01"), "再追", AFTER)));
        one.disbursed().recovery(1).receive("回单", "V", AFTER);
        one.getSums().recover(one.disbursed().recovery(1).getAmount());
        assertEquals(
                "recovery.received", refused(() -> one.disbursed().recovery(1).mustBeOpen()));
        one.demand(new BigDecimal("800"), "余款", AFTER);
        assertEquals("recovery.none", refused(() -> one.disbursed().recovery(3)));
    }

    @Test
    void itIsEvaluatedWhenEveryPartHasArrived() {
        FundApplication one = in(PAID);
        Evaluation evaluation = new Evaluation(one, new Scores(90, 80, 85, 84), "好");
        assertEquals("application.unconfirmed", refused(() -> one.evaluate(evaluation, AFTER)));
        one.disbursed().payment(1).confirm("某人", AFTER);
        assertEquals(
                "payment.confirmed", refused(() -> one.disbursed().payment(1).confirm("某人", AFTER)));
        assertEquals("payment.none", refused(() -> one.disbursed().payment(9)));
        one.disbursed().payment(2).confirm("某人", AFTER);
        one.evaluate(evaluation, AFTER);
        assertEquals(85, one.getEvaluation().getScores().getTotal());
    }

    @Test
    void whatTheBankSendsBackCanBePaidAgainToAnotherAccount() {
        FundApplication one = in(PAID);
        ApplicationDraft.Account other =
                new ApplicationDraft.Account("某物业", "工商银行", "102100099996", "51001234567890120000");
        assertEquals("application.payee.fixed", refused(() -> one.correctPayee(other)));
        bounce(one, 2);
        assertEquals(PAYING, one.getState());
        assertEquals(new BigDecimal("800.00"), one.getSums().getPaid());
        assertEquals("payment.returned", refused(() -> bounce(one, 2)));
        assertEquals(
                "payment.returned", refused(() -> one.disbursed().payment(2).confirm("某人", AFTER)));
        one.correctPayee(other);
        assertEquals("****************0000", one.getPayee().getMasked());
        bounce(one, 1);
        assertEquals(APPROVED, one.getState());
        pay(one, "28800");
        assertEquals(PAID, one.getState());
        assertEquals("application.payee.fixed", refused(() -> one.correctPayee(other)));
        one.disbursed().payment(3).confirm("某人", AFTER);
        assertEquals("payment.confirmed", refused(() -> bounce(one, 3)));
    }

    @Test
    void whatIsDemandedBackCannotComeBackFromTheBankToo() {
        FundApplication one = in(PAID);
        one.demand(new BigDecimal("1000"), "多报户数", AFTER);
        assertEquals("payment.demanded", refused(() -> bounce(one, 2)));
        assertEquals(PAID, one.getState());
    }

    private static void bounce(FundApplication one, int payment) {
        one.bounce(one.disbursed().payment(payment), new Payment.Booked("退", "V退" + payment, "某人"), AFTER);
    }

    @Test
    void whoAppliesNeitherChecksNorApprovesNorPays() {
        StepKind[] apart = {StepKind.APPLIED, StepKind.REVIEWED, StepKind.EXAMINED, StepKind.APPROVED, StepKind.PAID};
        for (StepKind first : apart) {
            for (StepKind second : apart) {
                FundApplication one = in(DRAFT);
                does(one, first, 1);
                if (first == second) {
                    does(one, second, 1);
                } else {
                    assertEquals("application.hands", refused(() -> does(one, second, 1)), first + " " + second);
                }
                does(one, second, 2);
            }
        }
    }

    @Test
    void theMonthsBelongToItUntilItIsWithdrawn() {
        FundApplication one = in(APPROVED);
        assertEquals(12, one.months().count());
        assertEquals(FULL, one.withdraw(AFTER));
        assertEquals(BigDecimal.ZERO.setScale(2), one.getSums().getApproved());
    }

    @Test
    void anAccountThatIsNotWrittenAgainStays() {
        FundApplication one = in(RETURNED);
        ApplicationDraft draft = asks(null, null);
        ApplicationDraft.Account silent = new ApplicationDraft.Account("新户名", "工商银行", "102100099996", null);
        one.write(
                new ApplicationDraft(
                        draft.programme(),
                        draft.estate(),
                        null,
                        draft.from(),
                        draft.to(),
                        draft.purpose(),
                        draft.basis(),
                        draft.households(),
                        draft.area(),
                        null,
                        null,
                        silent),
                facts(100));
        assertEquals("51001234567890123456", one.getPayee().getAccount());
        assertEquals("****************3456", one.getPayee().getMasked());
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
