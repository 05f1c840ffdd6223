package ziyang.estates.standard;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;

/** A table of guide prices (政府指导价) in a notice; it holds from the day on which the notice takes effect. */
@Entity
@Table(name = "guide_price_table")
public class PriceTable extends Persistent {

    @ManyToOne(optional = false)
    private Edition edition;

    @Enumerated(EnumType.STRING)
    private PriceKind kind;

    @ManyToOne
    private Region region;

    @ManyToOne(optional = false)
    private Edition grades;

    private BigDecimal floatUp;
    private BigDecimal floatDown;
    private LocalDate validUntil;
    private String extendedBy;
    private String scope;

    @OneToMany(mappedBy = "table", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<GuidePrice> prices = new ArrayList<>();

    protected PriceTable() {}

    PriceTable(Edition edition, PriceTableDraft draft, Region region, Edition grades) {
        this.edition = edition;
        this.kind = draft.kind();
        this.region = region;
        this.grades = grades;
        this.floatUp = draft.floatUp();
        this.floatDown = draft.floatDown();
        this.validUntil = draft.until();
        this.scope = draft.scope() == null || draft.scope().isBlank()
                ? null
                : draft.scope().strip();
    }

    /** @throws BusinessError {@code price.twice} for a grade and a type of building that has a price already */
    void price(ServiceGrade grade, BuildingType building, BigDecimal yuan) {
        if (find(grade.getRank(), building).isPresent()) {
            throw BusinessError.invalid("price.twice", grade.getName(), building);
        }
        prices.add(new GuidePrice(this, grade, building, yuan));
    }

    /**
     * Rule P2: for one type of building a better grade never costs less.
     *
     * @throws BusinessError {@code price.order}
     */
    void mustRise() {
        for (GuidePrice one : prices) {
            for (GuidePrice other : prices) {
                boolean wrong = one.getBuilding() == other.getBuilding()
                        && one.getGrade().betterThan(other.getGrade())
                        && one.getAmount().compareTo(other.getAmount()) < 0;
                if (wrong) {
                    throw BusinessError.invalid(
                            "price.order",
                            one.getGrade().getName(),
                            other.getGrade().getName(),
                            one.getBuilding());
                }
            }
        }
    }

    Optional<GuidePrice> find(int rank, BuildingType building) {
        return prices.stream()
                .filter(price ->
                        price.getBuilding() == building && price.getGrade().getRank() == rank)
                .findFirst();
    }

    /**
     * 延长有效期: it holds longer than it was published for.
     *
     * @param until last day; null for no end
     * @param paper number of the paper that says so
     * @throws BusinessError {@code price.extend.shorter}
     */
    void extend(LocalDate until, String paper) {
        if (validUntil == null || until != null && !until.isAfter(validUntil)) {
            throw BusinessError.field("until", "price.extend.shorter", validUntil);
        }
        validUntil = until;
        extendedBy = paper.strip();
    }

    /** Whether it is about the same: rule P1 holds among tables of one scope. */
    boolean sameScope(PriceTable other) {
        return kind == other.kind && Objects.equals(region, other.region);
    }

    public Edition getEdition() {
        return edition;
    }

    public PriceKind getKind() {
        return kind;
    }

    /** The area for which it holds; null for the whole city, as far as no area has one of its own. */
    public Region getRegion() {
        return region;
    }

    /** The edition whose grades it prices. */
    public Edition getGrades() {
        return grades;
    }

    /** Percent above the benchmark that may be agreed. */
    public BigDecimal getFloatUp() {
        return floatUp;
    }

    /** Percent below the benchmark that may be agreed. */
    public BigDecimal getFloatDown() {
        return floatDown;
    }

    /** Last day as published or extended; null for no end. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public String getExtendedBy() {
        return extendedBy;
    }

    /** What the prices are for and what they contain, in words; null for nothing said. */
    public String getScope() {
        return scope;
    }

    public List<GuidePrice> getPrices() {
        return List.copyOf(prices);
    }

    @Override
    public String called() {
        return edition.called();
    }
}
