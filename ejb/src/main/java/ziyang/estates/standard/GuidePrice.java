package ziyang.estates.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.Persistent;

/** The benchmark (基准价) of one grade and one type of building, in yuan per square metre and month. */
@Entity
@Table(name = "guide_price")
public class GuidePrice extends Persistent {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    @ManyToOne(optional = false)
    private PriceTable table;

    @ManyToOne(optional = false)
    private ServiceGrade grade;

    @Enumerated(EnumType.STRING)
    private BuildingType building;

    @Column(name = "yuan")
    private BigDecimal amount;

    protected GuidePrice() {}

    GuidePrice(PriceTable table, ServiceGrade grade, BuildingType building, BigDecimal amount) {
        this.table = table;
        this.grade = grade;
        this.building = building;
        this.amount = amount;
    }

    public PriceTable getTable() {
        return table;
    }

    public ServiceGrade getGrade() {
        return grade;
    }

    public BuildingType getBuilding() {
        return building;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** The most that may be agreed, exactly: up to six decimals, never rounded. */
    public BigDecimal ceiling() {
        return by(WHOLE.add(table.getFloatUp()));
    }

    /** The least that may be agreed, exactly. */
    public BigDecimal floor() {
        return by(WHOLE.subtract(table.getFloatDown()));
    }

    /** @param agreed yuan per square metre and month; both limits are within */
    public PriceAnswer.Verdict judge(BigDecimal agreed) {
        return PriceAnswer.Verdict.of(agreed, floor(), ceiling());
    }

    private BigDecimal by(BigDecimal percent) {
        BigDecimal exact = amount.multiply(percent).movePointLeft(2).stripTrailingZeros();
        return exact.scale() < 2 ? exact.setScale(2) : exact;
    }

    @Override
    public String called() {
        return table.called() + " " + grade.getName();
    }
}
