package ziyang.estates.web.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ziyang.estates.contract.ContractView;
import ziyang.estates.contract.FeeDraft;
import ziyang.estates.standard.BuildingType;

/** The grade and the fees of a contract or a supplement, in a form; a fee that is left empty is not agreed. */
public class TermsForm {

    private static final String SEPARATOR = "|";

    private LocalDate signedOn;
    private LocalDate holdsFrom;
    private LocalDate ends;
    private String grade;
    private final BigDecimal[] fees = new BigDecimal[BuildingType.values().length];

    void fill(ContractView.Terms terms, LocalDate last) {
        signedOn = terms.signedOn();
        holdsFrom = terms.holdsFrom();
        ends = last;
        grade = terms.grade() == null ? null : value(terms.standard(), terms.grade());
        terms.fees().forEach(fee -> fees[fee.building().ordinal()] = fee.amount());
    }

    /** How a grade is chosen: by its standard and its name. */
    static String value(String standard, String name) {
        return standard + SEPARATOR + name;
    }

    String standard() {
        return grade == null || grade.isBlank() ? null : grade.substring(0, grade.indexOf(SEPARATOR));
    }

    String gradeName() {
        return grade == null || grade.isBlank() ? null : grade.substring(grade.indexOf(SEPARATOR) + 1);
    }

    List<FeeDraft> feeDrafts() {
        return Arrays.stream(BuildingType.values())
                .filter(building -> fees[building.ordinal()] != null)
                .map(building -> new FeeDraft(building, fees[building.ordinal()]))
                .toList();
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    public void setHoldsFrom(LocalDate holdsFrom) {
        this.holdsFrom = holdsFrom;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public BigDecimal[] getFees() {
        return fees;
    }

    public BuildingType[] getBuildings() {
        return BuildingType.values();
    }
}
