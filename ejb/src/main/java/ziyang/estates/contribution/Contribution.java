package ziyang.estates.contribution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Money;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;
import ziyang.estates.fund.FundKind;

/** What a developer or the owners of an estate owe, and what became of what they paid. */
@Entity
public class Contribution extends Persistent {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(Money.SCALE);

    @Enumerated(EnumType.STRING)
    private FundKind kind;

    @ManyToOne(optional = false)
    private Estate estate;

    private String payer;
    private String basis;
    private int households;
    private BigDecimal computed;
    private BigDecimal due;
    private String reason;
    private LocalDate dueOn;
    private BigDecimal paid = NOTHING;
    private BigDecimal used = NOTHING;
    private BigDecimal refunded = NOTHING;
    private boolean demonstration;

    @OneToMany(mappedBy = "contribution", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ContributionEntry> entries = new ArrayList<>();

    protected Contribution() {}

    /**
     * @param computed what the policy gives, in yuan
     * @throws BusinessError {@code contribution.difference} for another sum without a reason
     */
    Contribution(Estate estate, ContributionDraft draft, BigDecimal computed) {
        this.estate = estate;
        this.kind = draft.kind();
        this.payer = draft.payer().strip();
        this.basis = draft.basis().strip();
        this.households = Math.max(1, estate.getHouseholds());
        this.computed = computed;
        this.due = draft.due() == null ? computed : Money.positive("due", draft.due());
        this.reason = draft.reason() == null || draft.reason().isBlank()
                ? null
                : draft.reason().strip();
        if (due.compareTo(computed) != 0 && reason == null) {
            throw BusinessError.field("reason", "contribution.difference", computed, due);
        }
        this.dueOn = draft.dueOn();
    }

    /** Rules C2 and C3. */
    ContributionEntry book(EntryDraft draft, LocalDate today) {
        if (draft.day().isAfter(today)) {
            throw BusinessError.field("day", "contribution.future");
        }
        BigDecimal amount = Money.positive("amount", draft.amount());
        ContributionEntry entry = new ContributionEntry(this, entries.size() + 1, draft, amount);
        mustBeNew(entry);
        switch (draft.kind()) {
            case PAID -> pay(entry);
            case USED -> used = used.add(heldAtLeast(amount));
            case REFUNDED -> refunded = refunded.add(heldAtLeast(amount));
        }
        entries.add(entry);
        return entry;
    }

    private void pay(ContributionEntry entry) {
        BigDecimal left = due.subtract(paid);
        if (entry.getAmount().compareTo(left) > 0) {
            throw BusinessError.field("amount", "contribution.paid.more", left);
        }
        if (kind == FundKind.START_UP) {
            mustBeItsShare(entry);
        }
        paid = paid.add(entry.getAmount());
    }

    private void mustBeItsShare(ContributionEntry entry) {
        if (entry.getHousehold() == null) {
            throw BusinessError.field("household", "contribution.household");
        }
        BigDecimal share = share();
        mustBeYuan(entry.getAmount(), share);
        BigDecimal before = entries.stream()
                .filter(one ->
                        one.getKind() == EntryKind.PAID && entry.getHousehold().equals(one.getHousehold()))
                .map(ContributionEntry::getAmount)
                .reduce(NOTHING, BigDecimal::add);
        if (before.add(entry.getAmount()).compareTo(share) > 0) {
            throw BusinessError.field("amount", "contribution.share", entry.getHousehold(), share.subtract(before));
        }
    }

    /** Who writes ten thousands of yuan for yuan pays a ten-thousandth of the share. */
    private static void mustBeYuan(BigDecimal amount, BigDecimal share) {
        BigDecimal off = amount.multiply(TEN_THOUSAND).subtract(share).abs();
        if (off.compareTo(share.movePointLeft(2)) <= 0) {
            throw BusinessError.field("amount", "contribution.ten-thousand", amount, share);
        }
    }

    private void mustBeNew(ContributionEntry entry) {
        entries.stream()
                .filter(one ->
                        one.getKind() == entry.getKind() && one.getPaper().equals(entry.getPaper()))
                .findFirst()
                .ifPresent(one -> {
                    throw BusinessError.field("paper", "contribution.paper", one.getPaper(), one.getSeq());
                });
    }

    private BigDecimal heldAtLeast(BigDecimal amount) {
        if (amount.compareTo(getHeld()) > 0) {
            throw BusinessError.field("amount", "contribution.held", getHeld());
        }
        return amount;
    }

    /** Of each household, rounded up to whole fen. */
    BigDecimal share() {
        return due.divide(BigDecimal.valueOf(households), Money.SCALE, RoundingMode.UP);
    }

    boolean complete() {
        return paid.compareTo(due) == 0;
    }

    /** Paid, and neither used nor refunded. */
    public BigDecimal getHeld() {
        return paid.subtract(used).subtract(refunded);
    }

    public FundKind getKind() {
        return kind;
    }

    public Estate getEstate() {
        return estate;
    }

    public String getPayer() {
        return payer;
    }

    public String getBasis() {
        return basis;
    }

    public BigDecimal getComputed() {
        return computed;
    }

    public BigDecimal getDue() {
        return due;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public BigDecimal getPaid() {
        return paid;
    }

    public BigDecimal getUsed() {
        return used;
    }

    public BigDecimal getRefunded() {
        return refunded;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<ContributionEntry> getEntries() {
        return entries;
    }

    @Override
    public String called() {
        return estate.getName();
    }
}
