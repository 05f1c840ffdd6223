package ziyang.estates.web.estate;

import java.math.BigDecimal;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.Income;
import ziyang.estates.estate.Infrastructure;
import ziyang.estates.estate.Will;

/** The facts of an estate in a form. */
public class EstateForm {

    private String name;
    private String community;
    private String address;
    private Integer builtYear;
    private EstateKind kind = EstateKind.COMMERCIAL;
    private Integer households;
    private BigDecimal area;
    private Integer buildings;
    private Integer lifts;
    private boolean inScope = true;
    private String scopeReason;
    private Infrastructure infrastructure;
    private Income income;
    private Boolean scattered;
    private Will will;

    void fill(EstateDraft draft) {
        name = draft.name();
        community = draft.community();
        address = draft.address();
        builtYear = draft.builtYear();
        kind = draft.kind();
        households = draft.households();
        area = draft.area();
        buildings = draft.buildings();
        lifts = draft.lifts();
        inScope = draft.inScope();
        scopeReason = draft.scopeReason();
        infrastructure = draft.infrastructure();
        income = draft.income();
        scattered = draft.scattered();
        will = draft.will();
    }

    EstateDraft draft() {
        return new EstateDraft(
                name,
                community,
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

    public void setName(String name) {
        this.name = name;
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(String community) {
        this.community = community;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Integer getBuiltYear() {
        return builtYear;
    }

    public void setBuiltYear(Integer builtYear) {
        this.builtYear = builtYear;
    }

    public EstateKind getKind() {
        return kind;
    }

    public void setKind(EstateKind kind) {
        this.kind = kind;
    }

    public Integer getHouseholds() {
        return households;
    }

    public void setHouseholds(Integer households) {
        this.households = households;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public Integer getBuildings() {
        return buildings;
    }

    public void setBuildings(Integer buildings) {
        this.buildings = buildings;
    }

    public Integer getLifts() {
        return lifts;
    }

    public void setLifts(Integer lifts) {
        this.lifts = lifts;
    }

    public boolean isInScope() {
        return inScope;
    }

    public void setInScope(boolean inScope) {
        this.inScope = inScope;
    }

    public String getScopeReason() {
        return scopeReason;
    }

    public void setScopeReason(String scopeReason) {
        this.scopeReason = scopeReason;
    }

    public Infrastructure getInfrastructure() {
        return infrastructure;
    }

    public void setInfrastructure(Infrastructure infrastructure) {
        this.infrastructure = infrastructure;
    }

    public Income getIncome() {
        return income;
    }

    public void setIncome(Income income) {
        this.income = income;
    }

    public Boolean getScattered() {
        return scattered;
    }

    public void setScattered(Boolean scattered) {
        this.scattered = scattered;
    }

    public Will getWill() {
        return will;
    }

    public void setWill(Will will) {
        this.will = will;
    }
}
