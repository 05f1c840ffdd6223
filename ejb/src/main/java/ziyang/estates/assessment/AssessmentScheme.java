package ziyang.estates.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** An edition of the detailed rules (考核细则), with the days on which it holds (both inclusive). */
@Entity
@Table(name = "assessment_scheme")
public class AssessmentScheme extends Persistent {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private String code;
    private String name;
    private String basis;
    private int edition;
    private LocalDate validFrom;
    private LocalDate validTo;
    private BigDecimal bonusCap;
    private String tieOrder;

    @Enumerated(EnumType.STRING)
    private SchemeState state = SchemeState.DRAFT;

    private boolean demonstration;

    @OneToMany(mappedBy = "scheme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<AssessmentItem> items = new ArrayList<>();

    protected AssessmentScheme() {}

    AssessmentScheme(String code, int edition) {
        this.code = code;
        this.edition = edition;
    }

    AssessmentScheme demonstration() {
        demonstration = true;
        return this;
    }

    /**
     * Writes a draft anew; items are known by their codes.
     *
     * @param judges by code
     * @throws BusinessError {@code assessment.scheme.issued}, {@code assessment.item.twice}, {@code assessment.scheme.order} when it
     *     ends before it begins
     */
    AssessmentScheme write(SchemeDraft draft, Map<String, Unit> judges) {
        mustBeDraft();
        if (draft.validTo() != null && draft.validTo().isBefore(draft.validFrom())) {
            throw BusinessError.field("validTo", "assessment.scheme.order", draft.validFrom());
        }
        name = draft.name().strip();
        basis = draft.basis().strip();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        bonusCap = draft.bonusCap();
        tieOrder = new TieRule(draft.tie()).stored();
        Set<String> codes = new HashSet<>();
        draft.items().stream()
                .filter(item -> !codes.add(item.code()))
                .findFirst()
                .ifPresent(twice -> {
                    throw BusinessError.field("items", "assessment.item.twice", twice.code());
                });
        items.removeIf(item -> !codes.contains(item.getCode()));
        int seq = 0;
        for (ItemDraft item : draft.items()) {
            known(item.code()).write(++seq, item, judges.get(item.judge()));
        }
        return this;
    }

    private AssessmentItem known(String code) {
        return item(code).orElseGet(() -> {
            AssessmentItem added = new AssessmentItem(this, code);
            items.add(added);
            return added;
        });
    }

    private void mustBeDraft() {
        if (state != SchemeState.DRAFT) {
            throw BusinessError.illegalStep("assessment.scheme.issued", name, String.valueOf(edition));
        }
    }

    /**
     * Issues it; from then on it is never changed.
     *
     * @param sources codes that automatic items may name
     * @throws BusinessError {@code assessment.scheme.sum} unless the basic items add up to 100, {@code assessment.item}, {@code
     *     assessment.source}, {@code assessment.tie} for a tie rule that names no item
     */
    AssessmentScheme issue(Set<String> sources) {
        mustBeDraft();
        items.forEach(AssessmentItem::mustHoldTogether);
        BigDecimal sum = items.stream()
                .filter(item -> item.getEffect() == ItemEffect.MARK)
                .map(AssessmentItem::getFullMark)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw BusinessError.field("items", "assessment.scheme.sum", sum.toPlainString());
        }
        items.stream()
                .filter(item -> item.getSource() != null && !sources.contains(item.getSource()))
                .findFirst()
                .ifPresent(item -> {
                    throw BusinessError.field("items", "assessment.source", item.getName(), item.getSource());
                });
        tie().order().stream().filter(this::noCriterion).findFirst().ifPresent(criterion -> {
            throw BusinessError.field("tie", "assessment.tie", criterion);
        });
        state = SchemeState.ISSUED;
        return this;
    }

    private boolean noCriterion(String criterion) {
        return !criterion.equals(TieRule.DEDUCTIONS)
                && item(criterion)
                        .filter(item -> item.getEffect() == ItemEffect.MARK)
                        .isEmpty();
    }

    /**
     * The next edition as a draft with the same items, to be changed.
     *
     * @param edition its number
     */
    AssessmentScheme next(int edition, LocalDate validFrom) {
        Map<String, Unit> judges = items.stream()
                .filter(item -> item.getJudge() != null)
                .collect(Collectors.toMap(item -> item.getJudge().getCode(), AssessmentItem::getJudge, (a, b) -> a));
        SchemeDraft draft = draft();
        return new AssessmentScheme(code, edition)
                .write(
                        new SchemeDraft(code, name, basis, validFrom, null, bonusCap, draft.tie(), draft.items()),
                        judges);
    }

    /**
     * Ends on the day before the next edition begins.
     *
     * @throws BusinessError {@code assessment.scheme.order} when it would end before it begins
     */
    void endBefore(LocalDate next) {
        if (!next.isAfter(validFrom)) {
            throw BusinessError.field("validFrom", "assessment.scheme.order", validFrom);
        }
        if (validTo == null || !validTo.isBefore(next)) {
            validTo = next.minusDays(1);
        }
    }

    /** What somebody would write to get it. */
    SchemeDraft draft() {
        return new SchemeDraft(
                code,
                name,
                basis,
                validFrom,
                validTo,
                bonusCap,
                tie().order(),
                items.stream().map(AssessmentItem::draft).toList());
    }

    /** @throws BusinessError {@code assessment.scheme.year} unless it was issued and holds on the last day of the year */
    void mustHoldIn(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        boolean holds = !validFrom.isAfter(end) && (validTo == null || !validTo.isBefore(end));
        if (state != SchemeState.ISSUED || !holds) {
            throw BusinessError.field(
                    "scheme", "assessment.scheme.year", name, String.valueOf(edition), String.valueOf(year));
        }
    }

    Optional<AssessmentItem> item(String code) {
        return items.stream().filter(item -> item.is(code)).findFirst();
    }

    TieRule tie() {
        return TieRule.of(tieOrder);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getBasis() {
        return basis;
    }

    /** From 1. */
    public int getEdition() {
        return edition;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public BigDecimal getBonusCap() {
        return bonusCap;
    }

    public SchemeState getState() {
        return state;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<AssessmentItem> getItems() {
        return items;
    }

    @Override
    public String called() {
        return name + " " + edition;
    }
}
