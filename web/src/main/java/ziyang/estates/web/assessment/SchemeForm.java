package ziyang.estates.web.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.assessment.SchemeDraft;

/** What a draft says besides its items, as it is being written. */
public class SchemeForm {

    /** Criteria that can be entered; an edition may have more. */
    private static final int CRITERIA = 4;

    /** One criterion that tells equal totals apart. */
    public static class Criterion {

        private String code;

        Criterion(String code) {
            this.code = code;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    private final List<Criterion> tie = new ArrayList<>();
    private String name;
    private String basis;
    private LocalDate validFrom;
    private LocalDate validTo;
    private BigDecimal bonusCap;

    SchemeForm(SchemeDraft draft) {
        name = draft.name();
        basis = draft.basis();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        bonusCap = draft.bonusCap();
        draft.tie().forEach(code -> tie.add(new Criterion(code)));
        while (tie.size() < CRITERIA) {
            tie.add(new Criterion(null));
        }
    }

    /** Over what the draft says, whose items stay. */
    SchemeDraft over(SchemeDraft draft) {
        List<String> order = tie.stream()
                .map(Criterion::getCode)
                .filter(code -> code != null && !code.isBlank())
                .distinct()
                .toList();
        return new SchemeDraft(draft.code(), name, basis, validFrom, validTo, bonusCap, order, draft.items());
    }

    public List<Criterion> getTie() {
        return tie;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public BigDecimal getBonusCap() {
        return bonusCap;
    }

    public void setBonusCap(BigDecimal bonusCap) {
        this.bonusCap = bonusCap;
    }
}
