package ziyang.estates.fund;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.Money;

/** One side of a voucher (分录): an amount on the debit or on the credit of an account. */
@Entity
@Cacheable(false)
@Table(name = "fund_entry")
public class LedgerEntry {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(Money.SCALE);

    @Id
    @SequenceGenerator(name = "fund_entry", sequenceName = "fund_entry_seq", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fund_entry")
    private Long id;

    @ManyToOne(optional = false)
    private Voucher voucher;

    @ManyToOne(optional = false)
    private Budget budget;

    @Enumerated(EnumType.STRING)
    private FundAccount account;

    private BigDecimal debit;
    private BigDecimal credit;

    protected LedgerEntry() {}

    private LedgerEntry(Voucher voucher, FundAccount account, BigDecimal debit, BigDecimal credit) {
        this.voucher = voucher;
        this.budget = voucher.getBudget();
        this.account = account;
        this.debit = debit;
        this.credit = credit;
    }

    static LedgerEntry debit(Voucher voucher, FundAccount account, BigDecimal amount) {
        return new LedgerEntry(voucher, account, amount, NOTHING);
    }

    static LedgerEntry credit(Voucher voucher, FundAccount account, BigDecimal amount) {
        return new LedgerEntry(voucher, account, NOTHING, amount);
    }

    public FundAccount getAccount() {
        return account;
    }

    public BigDecimal getDebit() {
        return debit;
    }

    public BigDecimal getCredit() {
        return credit;
    }
}
