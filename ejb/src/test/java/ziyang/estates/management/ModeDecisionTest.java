package ziyang.estates.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.firm.CreditCode;
import ziyang.estates.firm.Firm;
import ziyang.estates.firm.FirmDraft;
import ziyang.estates.region.Region;

class ModeDecisionTest {

    private static final LocalDate FROM = LocalDate.of(2021, 3, 1);
    private static final Region COMMUNITY = new Region("c1", "雁中社区", Region.Level.COMMUNITY, Region.Kind.DIVISION);

    @Test
    void anotherModeThanTheRecommendedOneNeedsAReason() {
        ModeDraft silent = new ModeDraft(ManagementMode.SELF, FROM, "业主大会", " ", null);
        assertEquals(
                "mode.reason", refused(() -> new ModeDecision(estate(), silent, ManagementMode.PROFESSIONAL, null)));
        assertEquals("mode.reason", refused(() -> new ModeDecision(estate(), silent, null, null)));
        assertNull(new ModeDecision(estate(), silent, ManagementMode.SELF, null).getReason());
    }

    @Test
    void aFirmManagesProfessionallyAndOnlyWhileItWorksHere() {
        ModeDraft self = new ModeDraft(ManagementMode.SELF, FROM, "业主大会", "选定", null);
        assertEquals("mode.firm.kind", refused(() -> new ModeDecision(estate(), self, null, firm(FROM))));
        ModeDraft professional = new ModeDraft(ManagementMode.PROFESSIONAL, FROM, "业主大会", "选定", null);
        Firm late = firm(FROM.plusDays(1));
        assertEquals("mode.firm.inactive", refused(() -> new ModeDecision(estate(), professional, null, late)));
        assertEquals(ManagementMode.PROFESSIONAL, new ModeDecision(estate(), professional, null, firm(FROM)).getMode());
    }

    @Test
    void itHoldsUntilTheDayBeforeTheNextOne() {
        ModeDecision decision = decision();
        assertTrue(decision.holdsOn(FROM.plusYears(5)));
        decision.giveWayTo(LocalDate.of(2022, 1, 1));
        assertEquals(LocalDate.of(2021, 12, 31), decision.getHoldsTo());
        assertFalse(decision.holdsOn(LocalDate.of(2022, 1, 1)));
        assertFalse(decision.holdsOn(FROM.minusDays(1)));
    }

    @Test
    void whatHasEndedIsNotProlongedByTheNextOne() {
        ModeDecision decision = decision();
        decision.end(LocalDate.of(2021, 6, 30), "企业退出");
        decision.giveWayTo(LocalDate.of(2022, 1, 1));
        assertEquals(LocalDate.of(2021, 6, 30), decision.getHoldsTo());
        assertEquals("mode.ended", refused(() -> decision.end(LocalDate.of(2021, 7, 1), "再次")));
    }

    @Test
    void itEndsNoEarlierThanItBegan() {
        assertEquals("mode.end.early", refused(() -> decision().end(FROM.minusDays(1), "误")));
    }

    private static ModeDecision decision() {
        return new ModeDecision(
                estate(), new ModeDraft(ManagementMode.SELF, FROM, "业主大会", null, null), ManagementMode.SELF, null);
    }

    private static Estate estate() {
        EstateDraft draft = new EstateDraft(
                "甲", "c1", "地址", 1999, EstateKind.OLD, 1, BigDecimal.ONE, 1, 0, true, null, null, null, null, null);
        return new Estate("1", draft, COMMUNITY, LocalDate.of(2020, 1, 1), FROM);
    }

    private static Firm firm(LocalDate from) {
        FirmDraft draft = new FirmDraft("甲物业", "王某", null, "地址", "c1", from, null, null, null, null, null, null);
        return new Firm(new CreditCode("91350100M000100Y43"), draft, COMMUNITY);
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
