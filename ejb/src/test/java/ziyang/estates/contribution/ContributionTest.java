package ziyang.estates.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.fund.FundKind;
import ziyang.estates.meeting.Meetings;
import ziyang.estates.region.Region;

class ContributionTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 1);
    private static final BigDecimal COMPUTED = new BigDecimal("1500.00");

    @Test
    void nobodyPaysMoreThanIsOwedNorTheSameReceiptTwice() {
        Contribution one = owed(FundKind.PREPARATORY, null, null);
        book(one, EntryKind.PAID, "1000", null, "1");
        assertEquals("contribution.paid.more", refused(() -> book(one, EntryKind.PAID, "500.01", null, "2")));
        assertEquals("contribution.paper", refused(() -> book(one, EntryKind.PAID, "1", null, "1")));
        assertFalse(one.complete());
        book(one, EntryKind.PAID, "500", null, "2");
        assertTrue(one.complete());
    }

    @Test
    void nothingIsUsedOrRefundedThatIsNotHeld() {
        Contribution one = owed(FundKind.PREPARATORY, null, null);
        assertEquals("contribution.held", refused(() -> book(one, EntryKind.USED, "0.01", null, "1")));
        book(one, EntryKind.PAID, "1000", null, "1");
        book(one, EntryKind.USED, "600", null, "1");
        assertEquals("contribution.held", refused(() -> book(one, EntryKind.REFUNDED, "400.01", null, "1")));
        book(one, EntryKind.REFUNDED, "400", null, "1");
        assertEquals(0, one.getHeld().signum());
        assertEquals(3, one.getEntries().size());
    }

    @Test
    void anOwnerPaysForOneHouseholdAtATimeAndNoMoreThanItsShare() {
        Contribution one = owed(FundKind.START_UP, null, null);
        assertEquals(new BigDecimal("500.00"), one.share());
        assertEquals("contribution.household", refused(() -> book(one, EntryKind.PAID, "500", " ", "1")));
        book(one, EntryKind.PAID, "300", "1-1-101", "1");
        assertEquals("contribution.share", refused(() -> book(one, EntryKind.PAID, "200.01", "1-1-101", "2")));
        book(one, EntryKind.PAID, "200", "1-1-101", "2");
        book(one, EntryKind.PAID, "500", "1-1-102", "3");
        assertEquals(new BigDecimal("1000.00"), one.getPaid());
    }

    @Test
    void whoWritesTenThousandsForYuanIsToldSo() {
        Contribution one = owed(FundKind.START_UP, null, null);
        assertEquals("contribution.ten-thousand", refused(() -> book(one, EntryKind.PAID, "0.05", "1-1-101", "1")));
        book(one, EntryKind.PAID, "0.06", "1-1-101", "1");
    }

    @Test
    void theSameReceiptAgainIsTheSameMovementOrNone() {
        Contribution one = owed(FundKind.START_UP, null, null);
        book(one, EntryKind.PAID, "300", "1-1-101", "1");
        ContributionEntry entry = one.getEntries().get(0);
        entry.mustSay(paid("300.00", "1-1-101 "));
        assertEquals("contribution.paper", refused(() -> entry.mustSay(paid("300.01", "1-1-101"))));
        assertEquals("contribution.paper", refused(() -> entry.mustSay(paid("300", "1-1-102"))));
    }

    private static EntryDraft paid(String yuan, String household) {
        return new EntryDraft(EntryKind.PAID, TODAY, new BigDecimal(yuan), household, "1", "缴款");
    }

    @Test
    void anotherSumThanThePolicysNeedsAReason() {
        assertEquals("contribution.difference", refused(() -> owed(FundKind.PREPARATORY, "1000", " ")));
        assertEquals(
                new BigDecimal("1000.00"),
                owed(FundKind.PREPARATORY, "1000", "协议约定").getDue());
    }

    @ParameterizedTest
    @CsvSource({"0, money.positive", "-5, money.positive", "0.001, money.fen"})
    void noMovementIsNegativeOrHasPartsOfAFen(String yuan, String code) {
        Contribution one = owed(FundKind.PREPARATORY, null, null);
        for (EntryKind kind : EntryKind.values()) {
            assertEquals(code, refused(() -> book(one, kind, yuan, null, "1")));
        }
        assertEquals(0, one.getEntries().size());
    }

    @Test
    void nothingIsBookedForADayToCome() {
        Contribution one = owed(FundKind.PREPARATORY, null, null);
        EntryDraft draft = new EntryDraft(EntryKind.PAID, TODAY.plusDays(1), BigDecimal.ONE, null, "1", "缴款");
        assertEquals("contribution.future", refused(() -> one.book(draft, TODAY)));
    }

    private static void book(Contribution one, EntryKind kind, String yuan, String household, String paper) {
        one.book(new EntryDraft(kind, TODAY, new BigDecimal(yuan), household, paper, "登记"), TODAY);
    }

    private static Contribution owed(FundKind kind, String due, String reason) {
        Region community = new Region("LH-01", "雁中社区", Region.Level.COMMUNITY, Region.Kind.DIVISION);
        EstateDraft facts = new EstateDraft(
                "新建小区",
                "LH-01",
                "建设路1号",
                2021,
                EstateKind.COMMERCIAL,
                3,
                BigDecimal.TEN,
                1,
                0,
                true,
                null,
                null,
                null,
                null,
                null);
        Estate estate = Meetings.stored(5, new Estate("YS1", facts, community, TODAY, TODAY));
        BigDecimal asked = due == null ? null : new BigDecimal(due);
        return new Contribution(
                estate, new ContributionDraft(kind, "YS1", "某开发公司", "协议", asked, reason, TODAY), COMPUTED);
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
