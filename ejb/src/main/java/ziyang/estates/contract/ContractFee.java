package ziyang.estates.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.Persistent;
import ziyang.estates.standard.BuildingType;

/** What owners of one type of building pay, in yuan per square metre and month. */
@Entity
@Table(name = "contract_fee")
public class ContractFee extends Persistent {

    @ManyToOne(optional = false)
    private ContractTerms terms;

    @Enumerated(EnumType.STRING)
    private BuildingType building;

    @Column(name = "yuan")
    private BigDecimal amount;

    protected ContractFee() {}

    ContractFee(ContractTerms terms, BuildingType building, BigDecimal amount) {
        this.terms = terms;
        this.building = building;
        become(amount);
    }

    final void become(BigDecimal agreed) {
        amount = agreed.setScale(2);
    }

    public ContractTerms getTerms() {
        return terms;
    }

    public BuildingType getBuilding() {
        return building;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    @Override
    public String called() {
        return terms.called();
    }
}
