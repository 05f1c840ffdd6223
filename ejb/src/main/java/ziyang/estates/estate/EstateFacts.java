package ziyang.estates.estate;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;

/** What is known of an estate, and from which day on it is so. */
@MappedSuperclass
public abstract class EstateFacts extends Persistent {

    private String name;

    @ManyToOne(optional = false)
    private Region community;

    private String address;
    private Integer builtYear;

    @Enumerated(EnumType.STRING)
    private EstateKind kind;

    private int households;
    private BigDecimal area;
    private int buildings;
    private int lifts;
    private boolean inScope;
    private String scopeReason;

    @Enumerated(EnumType.STRING)
    private Infrastructure infrastructure;

    @Enumerated(EnumType.STRING)
    private Income income;

    private Boolean scattered;

    @Enumerated(EnumType.STRING)
    private Will will;

    private LocalDate holdsFrom;

    /**
     * Takes over what somebody has entered.
     *
     * @throws BusinessError {@code estate.built} for a year that has not begun, {@code estate.scope.reason} when it is out of scope
     *     without a reason, {@code estate.community} when the region is no community
     */
    void take(EstateDraft draft, Region community, LocalDate today) {
        if (community.getLevel() != Region.Level.COMMUNITY) {
            throw BusinessError.field("community", "estate.community", community.getName());
        }
        if (draft.builtYear() != null && draft.builtYear() > today.getYear()) {
            throw BusinessError.field("builtYear", "estate.built", draft.builtYear());
        }
        boolean silent = draft.scopeReason() == null || draft.scopeReason().isBlank();
        if (!draft.inScope() && silent) {
            throw BusinessError.field("scopeReason", "estate.scope.reason");
        }
        this.name = draft.name().strip();
        this.community = community;
        this.address = draft.address().strip();
        this.builtYear = draft.builtYear();
        this.kind = draft.kind();
        this.households = draft.households();
        this.area = draft.area().setScale(2);
        this.buildings = draft.buildings();
        this.lifts = draft.lifts();
        this.inScope = draft.inScope();
        this.scopeReason = silent ? null : draft.scopeReason().strip();
        this.infrastructure = draft.infrastructure();
        this.income = draft.income();
        this.scattered = draft.scattered();
        this.will = draft.will();
    }

    void take(EstateFacts other) {
        this.name = other.name;
        this.community = other.community;
        this.address = other.address;
        this.builtYear = other.builtYear;
        this.kind = other.kind;
        this.households = other.households;
        this.area = other.area;
        this.buildings = other.buildings;
        this.lifts = other.lifts;
        this.inScope = other.inScope;
        this.scopeReason = other.scopeReason;
        this.infrastructure = other.infrastructure;
        this.income = other.income;
        this.scattered = other.scattered;
        this.will = other.will;
        this.holdsFrom = other.holdsFrom;
    }

    void holdFrom(LocalDate day) {
        this.holdsFrom = Objects.requireNonNull(day);
    }

    /** The facts in the form in which they are entered. */
    EstateDraft draft() {
        return new EstateDraft(
                name,
                community.getCode(),
                address,
                builtYear,
                kind,
                households,
                area,
                buildings,
                lifts,
                inScope,
                scopeReason,
                infrastructure,
                income,
                scattered,
                will);
    }

    public String getName() {
        return name;
    }

    public Region getCommunity() {
        return community;
    }

    public String getAddress() {
        return address;
    }

    public Integer getBuiltYear() {
        return builtYear;
    }

    public EstateKind getKind() {
        return kind;
    }

    public int getHouseholds() {
        return households;
    }

    /** Square metres, two places. */
    public BigDecimal getArea() {
        return area;
    }

    public int getBuildings() {
        return buildings;
    }

    public int getLifts() {
        return lifts;
    }

    public boolean isInScope() {
        return inScope;
    }

    public String getScopeReason() {
        return scopeReason;
    }

    public Infrastructure getInfrastructure() {
        return infrastructure;
    }

    public Income getIncome() {
        return income;
    }

    public Boolean getScattered() {
        return scattered;
    }

    public Will getWill() {
        return will;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    @Override
    public String called() {
        return name;
    }
}
