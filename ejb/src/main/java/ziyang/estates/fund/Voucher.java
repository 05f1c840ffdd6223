package ziyang.estates.fund;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.permission.Identity;

/**
 * One booking in the ledger of a budget (记账凭证). It is written once and never changed or taken away; what was wrong is booked back.
 * Each carries the hash of the one before it, so that no booking can be changed, left out or put in between without a trace. It is its
 * own trail: the audit writes nothing beside it.
 */
@Entity
@Cacheable(false)
@Table(name = "fund_voucher")
public class Voucher {

    @Id
    @SequenceGenerator(name = "fund_voucher", sequenceName = "fund_voucher_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fund_voucher")
    private Long id;

    @ManyToOne(optional = false)
    private Budget budget;

    private int seq;
    private String number;

    @Enumerated(EnumType.STRING)
    private VoucherKind kind;

    private LocalDate bookedOn;
    private BigDecimal amount;
    private String paper;
    private String text;
    private String username;
    private String displayName;
    private String unitName;
    private Instant madeAt;

    @Embedded
    private Balance balance;

    private String previous;
    private String hash;

    @OneToMany(mappedBy = "voucher", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LedgerEntry> entries = new ArrayList<>();

    protected Voucher() {}

    /** Follows the last voucher of the budget; null for the first. */
    Voucher(Budget budget, Voucher last, Booking booking) {
        this.budget = budget;
        this.seq = last == null ? 1 : last.seq + 1;
        this.number = number(budget, seq);
        this.kind = booking.kind();
        this.amount = booking.amount();
        this.paper = booking.paper();
        this.text = booking.text();
        this.balance = (last == null ? Balance.nothing() : last.balance).after(kind, amount);
        this.previous = last == null ? VoucherHash.NONE : last.hash;
        entries.add(LedgerEntry.debit(this, kind.debit(), amount));
        entries.add(LedgerEntry.credit(this, kind.credit(), amount));
    }

    /** Of the programme's sign, the region, the year and the place in the ledger: 补512002〔2021〕7号. */
    private static String number(Budget budget, int seq) {
        return budget.getProgramme().getSign() + budget.getRegion().getCode() + "〔" + budget.getBudgetYear() + "〕" + seq
                + "号";
    }

    /** Closes it with its hash. */
    Voucher sealed(Identity who, LocalDate day, Instant at) {
        this.username = who.username();
        this.displayName = who.displayName();
        this.unitName = who.unitName();
        this.bookedOn = day;
        this.madeAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.hash = VoucherHash.of(this);
        return this;
    }

    public Long getId() {
        return id;
    }

    public Budget getBudget() {
        return budget;
    }

    /** Its place in the ledger of its budget, from 1. */
    public int getSeq() {
        return seq;
    }

    public String getNumber() {
        return number;
    }

    public VoucherKind getKind() {
        return kind;
    }

    public LocalDate getBookedOn() {
        return bookedOn;
    }

    /** Yuan with two decimals, more than zero. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Number of the paper it rests on; null when the portal's own step is its reason. */
    public String getPaper() {
        return paper;
    }

    public String getText() {
        return text;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getUnitName() {
        return unitName;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** After this voucher. */
    public Balance getBalance() {
        return balance;
    }

    public String getPrevious() {
        return previous;
    }

    public String getHash() {
        return hash;
    }

    public List<LedgerEntry> getEntries() {
        return entries;
    }
}
