package ziyang.estates.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ziyang.estates.assessment.Sample.decimal;
import static ziyang.estates.assessment.Sample.manual;
import static ziyang.estates.assessment.Sample.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.unit.Unit;

class SchemeTest {

    @ParameterizedTest
    @ValueSource(strings = {"29.99", "30.01", "31"})
    void theBasicItemsAddUpToAHundred(String last) {
        List<ItemDraft> items = Sample.items();
        items.set(2, manual("order", ItemEffect.MARK, last));
        refused("assessment.scheme.sum", () -> Sample.written(items).issue(Sample.SOURCES));
    }

    @Test
    void bonusDeductionsAndVetoesDoNotCountTowardsTheHundred() {
        assertEquals(SchemeState.ISSUED, Sample.scheme().getState());
    }

    @Test
    void whatWasIssuedIsNeverChangedAndNeverIssuedAgain() {
        AssessmentScheme scheme = Sample.scheme();
        refused("assessment.scheme.issued", () -> scheme.write(Sample.draft(Sample.items()), Sample.judges()));
        refused("assessment.scheme.issued", () -> scheme.issue(Sample.SOURCES));
    }

    @Test
    void sourcesAndTieCriteriaAreKnown() {
        refused("assessment.source", () -> Sample.written(Sample.items()).issue(Set.of("rate", "cases")));
        List<ItemDraft> items = Sample.items();
        items.set(0, Sample.rate("other", "60", "20", "60"));
        refused("assessment.tie", () -> Sample.written(items).issue(Set.of("other", "cases", "returned")));
    }

    @Test
    void aCodeStandsForOneItem() {
        List<ItemDraft> items = Sample.items();
        items.add(manual("order", ItemEffect.BONUS, "1"));
        refused("assessment.item.twice", () -> Sample.written(items));
    }

    @Test
    void aDraftIsWrittenAnewByTheCodesOfItsItems() {
        AssessmentScheme scheme = Sample.written(Sample.items());
        AssessmentItem kept = scheme.item("order").orElseThrow();
        List<ItemDraft> items = Sample.items();
        items.remove(0);
        items.add(manual("files", ItemEffect.MARK, "60"));
        scheme.write(Sample.draft(items), Sample.judges());
        assertTrue(scheme.item("rate").isEmpty());
        assertTrue(scheme.item("files").isPresent());
        assertEquals(kept, scheme.item("order").orElseThrow());
    }

    @Test
    void theNextEditionBeginsWithTheSameItemsAndEndsTheOneBefore() {
        AssessmentScheme first = Sample.scheme();
        AssessmentScheme next = first.next(2, LocalDate.of(2022, 1, 1));
        assertEquals(SchemeState.DRAFT, next.getState());
        assertEquals(first.draft().items(), next.draft().items());
        refused("assessment.scheme.year", () -> next.mustHoldIn(2022));
        next.issue(Sample.SOURCES).mustHoldIn(2025);
        refused("assessment.scheme.year", () -> next.mustHoldIn(2021));
        first.endBefore(LocalDate.of(2021, 7, 1));
        assertEquals(LocalDate.of(2021, 6, 30), first.getValidTo());
        refused("assessment.scheme.order", () -> first.endBefore(LocalDate.of(2021, 1, 1)));
    }

    @Test
    void whatShipsHoldsTogether() {
        List<SchemeDraft> drafts = AssessmentLoader.drafts();
        assertEquals(2, drafts.size());
        Set<String> sources = Set.of(
                "indicator:party-organisation-coverage",
                "indicator:committee-establishment",
                "indicator:management-coverage",
                "action:on-time",
                "action:overdue",
                "action:returned");
        for (SchemeDraft draft : drafts) {
            Map<String, Unit> judges = new HashMap<>();
            draft.items().forEach(item -> judges.put(item.judge(), item.judge() == null ? null : Sample.BUREAU));
            SchemeDraft written = new AssessmentScheme(draft.code(), 1)
                    .write(draft, judges)
                    .issue(sources)
                    .draft();
            assertEquals(draft.tie(), written.tie());
            assertEquals(scales(draft), scales(written));
        }
    }

    private static List<ItemDraft.Scale> scales(SchemeDraft draft) {
        return draft.items().stream().map(ItemDraft::scale).toList();
    }

    @Test
    void theBonusCountsUpToItsCap() {
        BigDecimal cap = decimal("5");
        assertEquals(decimal("100.00"), total(cap, "95", "3", "2", "0").total());
        assertEquals(decimal("5.00"), total(cap, "95", "3", "2.01", "0").bonus());
        assertEquals(decimal("100.00"), total(cap, "95", "3", "3", "0").total());
        assertEquals(decimal("97.50"), total(cap, "95", "3", "3", "2.5").total());
        assertEquals(decimal("0.00"), total(cap, "1", "0", "0", "9").total());
    }

    private static Total total(BigDecimal cap, String marks, String bonus, String more, String off) {
        return Total.of(
                List.of(
                        new Total.Part(ItemEffect.MARK, decimal(marks)),
                        new Total.Part(ItemEffect.BONUS, decimal(bonus)),
                        new Total.Part(ItemEffect.BONUS, decimal(more)),
                        new Total.Part(ItemEffect.DEDUCTION, decimal(off))),
                cap);
    }
}
