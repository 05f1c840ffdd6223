package ziyang.estates.firm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.region.Region;

class FirmTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");
    private static final Region AREA = new Region("512002", "雁江区", Region.Level.AREA, Region.Kind.DIVISION);

    @Test
    void aNewNameLeavesTheOldOneAsAFormerName() {
        Firm firm = new Firm(CODE, draft("甲物业", null, null, null), AREA);
        firm.change(draft("乙物业", null, null, null), AREA);
        assertEquals(Set.of("甲物业"), firm.getFormerNames());
        firm.change(draft("甲物业", null, null, null), AREA);
        assertEquals(Set.of("乙物业"), firm.getFormerNames());
    }

    @Test
    void aJointOrAffiliatedPartyOrganisationNamesItsHost() {
        LocalDate since = LocalDate.of(2021, 7, 1);
        assertEquals("firm.party.host", refused(draft("甲", PartyForm.JOINT, " ", since)));
        assertEquals("firm.party.host", refused(draft("甲", PartyForm.AFFILIATED, null, since)));
        assertEquals(
                "社区党委", firm(draft("甲", PartyForm.AFFILIATED, "社区党委 ", since)).getPartyHost());
        assertEquals(
                PartyForm.SEPARATE,
                firm(draft("甲", PartyForm.SEPARATE, null, since)).getPartyForm());
    }

    @Test
    void aPartyOrganisationHasADayAndADayHasAPartyOrganisation() {
        assertEquals("firm.party.since", refused(draft("甲", PartyForm.SEPARATE, null, null)));
        assertEquals("firm.party.none", refused(draft("甲", null, null, START)));
        assertEquals("firm.party.none", refused(draft("甲", null, "社区党委", null)));
    }

    @Test
    void notEligibleNeedsAReason() {
        FirmDraft silent =
                new FirmDraft("甲", "王某", null, "地址", "512002", START, null, null, null, null, Boolean.FALSE, " ");
        assertEquals("firm.eligible.reason", refused(silent));
    }

    @Test
    void aFirmIsActiveFromItsFirstDayToItsLast() {
        LocalDate last = LocalDate.of(2021, 12, 31);
        FirmDraft gone = new FirmDraft("甲", "王某", null, "地址", "512002", START, last, null, null, null, null, null);
        Firm firm = firm(gone);
        assertTrue(firm.activeOn(START));
        assertTrue(firm.activeOn(last));
        assertFalse(firm.activeOn(last.plusDays(1)));
        assertFalse(firm.activeOn(START.minusDays(1)));
        FirmDraft backwards = new FirmDraft("甲", "王某", null, "地址", "512002", last, START, null, null, null, null, null);
        assertEquals("firm.active", refused(backwards));
    }

    @Test
    void theDemonstrationFirmsKeepTheRules() {
        long names = IntStream.range(0, FirmDemonstration.ALL)
                .mapToObj(n -> new Firm(FirmDemonstration.code(n), FirmDemonstration.draft(n), AREA))
                .map(Firm::getName)
                .distinct()
                .count();
        assertEquals(FirmDemonstration.ALL, names);
    }

    private static Firm firm(FirmDraft draft) {
        return new Firm(CODE, draft, AREA);
    }

    private static String refused(FirmDraft draft) {
        return assertThrows(BusinessError.class, () -> firm(draft)).code();
    }

    private static FirmDraft draft(String name, PartyForm form, String host, LocalDate since) {
        return new FirmDraft(name, "王某", null, "地址", "512002", START, null, form, host, since, null, null);
    }
}
