package ziyang.estates.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.TimeRule;

/** Rule C6 with the periods of the law, in force since 2021-01-01. */
class NoticePeriodsTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2021, 1, 1);
    private static final NoticePeriods LAW = new NoticePeriods(NoticePeriodsTest::law);

    private static Optional<NoticePeriods.Period> law(TimeRule.Code code, LocalDate day) {
        int days = code == TimeRule.Code.CONTRACT_NOTICE_FIRM ? 90 : 60;
        return day.isBefore(IN_FORCE) ? Optional.empty() : Optional.of(new NoticePeriods.Period(days, false, "《民法典》"));
    }

    @Test
    void theFirmSaysItNinetyDaysBefore() {
        ServiceContract contract =
                Sample.contract(ContractKind.SELF_MANAGED, Sample.BEGINS, LocalDate.of(2026, 12, 31));
        assertEquals(Optional.of(LocalDate.of(2026, 10, 2)), LAW.lastForFirm(contract));
        assertEquals(0, shortBy(contract, NoticeKind.NON_RENEWAL, LocalDate.of(2026, 10, 2), contract.getEnds()));
        ServiceContract late = Sample.contract(ContractKind.SELF_MANAGED, Sample.BEGINS, LocalDate.of(2026, 12, 31));
        assertEquals(1, shortBy(late, NoticeKind.NON_RENEWAL, LocalDate.of(2026, 10, 3), late.getEnds()));
    }

    @Test
    void noPeriodAppliedBeforeTheLawWasInForce() {
        LocalDate begins = LocalDate.of(2019, 1, 1);
        ServiceContract before = Sample.contract(ContractKind.SELF_MANAGED, begins, LocalDate.of(2021, 3, 31));
        assertEquals(Optional.empty(), LAW.lastForFirm(before), "2020-12-31 would have been the day");
        ServiceContract after = Sample.contract(ContractKind.SELF_MANAGED, begins, LocalDate.of(2021, 4, 1));
        assertEquals(Optional.of(IN_FORCE), LAW.lastForFirm(after));
        LocalDate leaves = LocalDate.of(2021, 1, 10);
        assertEquals(0, shortBy(before, NoticeKind.DISMISSAL, LocalDate.of(2020, 12, 31), leaves));
        assertEquals(51, shortBy(after, NoticeKind.DISMISSAL, IN_FORCE, leaves));
    }

    @Test
    void theOwnersDismissWithSixtyDays() {
        ServiceContract contract =
                Sample.contract(ContractKind.SELF_MANAGED, Sample.BEGINS, LocalDate.of(2026, 12, 31));
        LocalDate given = LocalDate.of(2022, 3, 1);
        assertEquals(0, shortBy(contract, NoticeKind.DISMISSAL, given, LocalDate.of(2022, 4, 30)));
        assertEquals(1, shortBy(contract, NoticeKind.DISMISSAL, given, LocalDate.of(2022, 4, 29)));
    }

    @Test
    void whatIsAgreedGoesBeforeTheLawButNotForAContractWithoutATerm() {
        LocalDate ends = LocalDate.of(2022, 12, 31);
        ServiceContract contract =
                Sample.contract(Sample.draft(ContractKind.SELF_MANAGED, Sample.BEGINS, ends, 30, 15));
        assertEquals(Optional.of(LocalDate.of(2022, 12, 1)), LAW.lastForFirm(contract));
        LocalDate given = LocalDate.of(2022, 6, 1);
        assertEquals(0, shortBy(contract, NoticeKind.DISMISSAL, given, given.plusDays(15)));
        LocalDate later = ends.plusDays(10);
        assertEquals(45, shortBy(contract, NoticeKind.RESCISSION_BY_OWNERS, later, later.plusDays(15)));
    }

    @Test
    void afterItsTermItHasNoTermSinceTheLawIsInForce() {
        LocalDate ends = LocalDate.of(2020, 6, 30);
        ServiceContract contract = Sample.contract(ContractKind.SELF_MANAGED, LocalDate.of(2019, 1, 1), ends);
        assertFalse(LAW.indefinite(contract, ends));
        assertFalse(LAW.indefinite(contract, ends.plusDays(1)));
        assertFalse(LAW.indefinite(contract, IN_FORCE.minusDays(1)));
        assertTrue(LAW.indefinite(contract, IN_FORCE));
        assertTrue(LAW.indefinite(Sample.contract(ContractKind.SOCIAL, Sample.BEGINS, null), Sample.BEGINS));
    }

    @Test
    void aNoticeFitsTheTerm() {
        LocalDate ends = LocalDate.of(2022, 12, 31);
        ServiceContract contract = Sample.contract(ContractKind.SELF_MANAGED, Sample.BEGINS, ends);
        assertEquals("contract.notice.term", refused(contract, NoticeKind.RESCISSION_BY_FIRM, ends, ends.plusDays(90)));
        assertEquals(
                "contract.notice.term", refused(contract, NoticeKind.NON_RENEWAL, ends.plusDays(1), ends.plusDays(90)));
        assertEquals(
                "contract.notice.term",
                refused(contract, NoticeKind.NON_RENEWAL, ends.minusDays(100), ends.minusDays(1)));
        assertEquals("contract.notice.leaves", refused(contract, NoticeKind.DISMISSAL, ends, ends.minusDays(1)));
        assertEquals(
                "contract.notice.future",
                refused(contract, NoticeKind.DISMISSAL, LocalDate.of(2030, 1, 2), LocalDate.of(2030, 5, 1)));
    }

    @Test
    void nothingEndsByANoticeThatWasNotRecorded() {
        LocalDate ends = LocalDate.of(2022, 12, 31);
        ServiceContract contract = Sample.contract(ContractKind.SELF_MANAGED, Sample.BEGINS, ends);
        EndDraft end = new EndDraft(LocalDate.of(2022, 4, 30), EndKind.DISMISSED, "业主大会决定");
        assertEquals(
                "contract.end.notice",
                assertThrows(BusinessError.class, () -> contract.end(end)).code());
        give(contract, NoticeKind.DISMISSAL, LocalDate.of(2022, 3, 1), LocalDate.of(2022, 4, 30));
        contract.end(end);
        assertEquals(ContractStanding.RUNNING, contract.standing(LocalDate.of(2022, 4, 30)));
        assertEquals(ContractStanding.ENDED, contract.standing(LocalDate.of(2022, 5, 1)));
    }

    private static long shortBy(ServiceContract contract, NoticeKind kind, LocalDate given, LocalDate leaves) {
        return LAW.shortBy(give(contract, kind, given, leaves));
    }

    private static ContractNotice give(ServiceContract contract, NoticeKind kind, LocalDate given, LocalDate leaves) {
        return contract.give(new NoticeDraft(kind, given, leaves, "书面通知"), LocalDate.of(2030, 1, 1));
    }

    private static String refused(ServiceContract contract, NoticeKind kind, LocalDate given, LocalDate leaves) {
        return assertThrows(BusinessError.class, () -> give(contract, kind, given, leaves))
                .code();
    }
}
