package ziyang.estates.fund;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** What money is for, and the paper that says so (资金项目). */
@Entity
@Table(name = "fund_programme")
public class Programme extends Persistent {

    private String code;
    private String sign;
    private String name;
    private String basis;
    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean demonstration;

    @Enumerated(EnumType.STRING)
    private FundKind kind;

    protected Programme() {}

    /**
     * @param sign the character that its vouchers are numbered under (字)
     * @param basis title, number and date of the paper it rests on
     */
    Programme(String code, String sign, FundKind kind, String name, String basis) {
        this.code = code;
        this.sign = sign;
        this.kind = kind;
        this.name = name;
        this.basis = basis;
    }

    /** @param to null while it has no end */
    Programme holds(LocalDate from, LocalDate to, boolean demonstration) {
        this.validFrom = from;
        this.validTo = to;
        this.demonstration = demonstration;
        return this;
    }

    boolean holdsIn(int year) {
        return validFrom.getYear() <= year && (validTo == null || validTo.getYear() >= year);
    }

    public String getCode() {
        return code;
    }

    public String getSign() {
        return sign;
    }

    public FundKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getBasis() {
        return basis;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return name;
    }
}
