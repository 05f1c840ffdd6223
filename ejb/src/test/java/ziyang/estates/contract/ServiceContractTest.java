package ziyang.estates.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import ziyang.estates.base.BusinessError;
import ziyang.estates.inbox.Light;
import ziyang.estates.standard.BuildingType;

/** What a contract says of any day, and what it refuses. */
class ServiceContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate ENDS = LocalDate.of(2026, 3, 31);

    private final ServiceContract contract = Sample.contract(ContractKind.SELF_MANAGED, Sample.BEGINS, ENDS);

    @Test
    void itsStandingTurnsOnTheDay() {
        assertEquals(ContractStanding.FUTURE, contract.standing(Sample.BEGINS.minusDays(1)));
        assertEquals(ContractStanding.RUNNING, contract.standing(Sample.BEGINS));
        assertEquals(ContractStanding.RUNNING, contract.standing(ENDS));
        assertEquals(ContractStanding.CONTINUED, contract.standing(ENDS.plusDays(1)));
    }

    @Test
    void aSupplementHoldsFromItsDayAndTheFirstTermsStay() {
        LocalDate from = LocalDate.of(2023, 1, 1);
        contract.supplement(supplement(from, ENDS.plusYears(1), "0.60"), null);
        assertEquals("0.50", fee(from.minusDays(1)));
        assertEquals("0.60", fee(from));
        assertEquals("0.50", fee(Sample.BEGINS.minusYears(1)), "what was agreed first");
        assertEquals(ENDS.plusYears(1), contract.getEnds());
        assertEquals(
                "contract.supplement.early", refused(() -> contract.supplement(supplement(from, null, "1"), null)));
        assertEquals("contract.supplemented", refused(() -> contract.correct(null, null)));
    }

    private String fee(LocalDate day) {
        return contract.termsOn(day).getFees().get(0).getAmount().toPlainString();
    }

    private static SupplementDraft supplement(LocalDate from, LocalDate ends, String yuan) {
        return new SupplementDraft(
                "补充协议一",
                from.minusDays(10),
                from,
                ends,
                null,
                null,
                List.of(new FeeDraft(BuildingType.MULTI_STOREY, new BigDecimal(yuan))));
    }

    @Test
    void whatIsFiledIsFixed() {
        assertEquals("contract.scan.none", refused(() -> contract.file(TODAY, "1号", TODAY)));
        assertEquals("contract.filing.day", refused(() -> contract.filed(TODAY.plusDays(1), "1号", TODAY)));
        assertEquals("contract.filing.day", refused(() -> contract.filed(Sample.BEGINS.minusDays(1), "1号", TODAY)));
        contract.filed(TODAY, " 1号 ", TODAY);
        assertEquals("1号", contract.getFilingNumber());
        assertEquals("contract.filed", refused(() -> contract.correct(null, null)));
        contract.withdrawFiling();
        assertNull(contract.getFiledOn());
        assertEquals("contract.unfiled", refused(contract::withdrawFiling));
    }

    @Test
    void aDisclosureCountsWhenNothingIsLeftOut() {
        EnumSet<DisclosureItem> all = EnumSet.allOf(DisclosureItem.class);
        EnumSet<DisclosureItem> some = EnumSet.complementOf(EnumSet.of(DisclosureItem.COMMON_INCOME));
        contract.disclose(new DisclosureDraft(TODAY.minusDays(3), all, "公示栏"), TODAY);
        contract.disclose(new DisclosureDraft(TODAY, some, "公示栏"), TODAY);
        assertEquals(TODAY.minusDays(3), contract.getDisclosedOn());
        contract.disclose(new DisclosureDraft(TODAY.minusYears(1), all, "公示栏"), TODAY);
        assertEquals(TODAY.minusDays(3), contract.getDisclosedOn(), "an older one is no news");
        assertEquals("contract.disclosure.twice", refused(() -> disclose(TODAY)));
        assertEquals("contract.disclosure.day", refused(() -> disclose(TODAY.plusDays(1))));
        assertEquals("contract.disclosure.day", refused(() -> disclose(Sample.BEGINS.minusDays(1))));
    }

    private void disclose(LocalDate day) {
        contract.disclose(new DisclosureDraft(day, EnumSet.of(DisclosureItem.STAFF), "公示栏"), TODAY);
    }

    @Test
    void lightsTurnOnTheDay() {
        LocalDate law = LocalDate.of(2021, 1, 1);
        ContractLights.Marks marks =
                new ContractLights.Marks(TODAY, TODAY.plusDays(180), 30, 6, law, TODAY.plusDays(28));
        assertEquals(Light.GREEN, marks.term(TODAY.plusDays(181), null));
        assertEquals(Light.YELLOW, marks.term(TODAY.plusDays(180), null));
        assertEquals(Light.YELLOW, marks.term(TODAY, null));
        assertEquals(Light.RED, marks.term(TODAY.minusDays(1), null));
        assertNull(marks.term(TODAY.minusDays(1), TODAY));
        assertEquals(Light.YELLOW, marks.filing(TODAY.minusDays(30), null));
        assertEquals(Light.RED, marks.filing(TODAY.minusDays(31), null));
        assertEquals(
                law.plusMonths(6), marks.disclosureDue(law.minusYears(2), null, null), "since the law is in force");
        assertEquals(TODAY.plusMonths(6), marks.disclosureDue(law, null, TODAY));
        assertNull(marks.disclosureDue(TODAY.plusDays(1), null, null));
        assertNull(marks.disclosureDue(law, TODAY.minusDays(1), null));
    }

    @Test
    void whoServesIsNamedOnce() {
        ContractDraft own = Sample.draft(ContractKind.COMMITTEE, Sample.BEGINS, ENDS, null, null);
        assertEquals("contract.provider.kind", refused(() -> Sample.contract(own)));
        ContractDraft late = Sample.draft(ContractKind.SOCIAL, Sample.BEGINS, Sample.BEGINS.minusDays(1), null, null);
        assertEquals("contract.ends.early", refused(() -> Sample.contract(late)));
    }

    private static String refused(Executable step) {
        return assertThrows(BusinessError.class, step).code();
    }
}
