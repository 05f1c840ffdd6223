package ziyang.estates.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** One movement of what somebody has paid; written once and never changed, rule C4. */
@Entity
@Table(name = "contribution_entry")
public class ContributionEntry extends Persistent {

    @ManyToOne(optional = false)
    private Contribution contribution;

    private int seq;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private LocalDate bookedOn;
    private BigDecimal amount;
    private String household;
    private String paper;
    private String text;
    private String madeBy;
    private Instant madeAt;

    protected ContributionEntry() {}

    ContributionEntry(Contribution contribution, int seq, EntryDraft draft, BigDecimal amount) {
        this.contribution = contribution;
        this.seq = seq;
        this.kind = draft.kind();
        this.bookedOn = draft.day();
        this.amount = amount;
        this.household = draft.household() == null || draft.household().isBlank()
                ? null
                : draft.household().strip();
        this.paper = draft.paper().strip();
        this.text = draft.text().strip();
    }

    /**
     * Whether it is the same movement again.
     *
     * @throws BusinessError {@code contribution.paper} for another one with its paper
     */
    void mustSay(EntryDraft draft) {
        boolean same = amount.compareTo(draft.amount()) == 0
                && bookedOn.equals(draft.day())
                && draft.household().strip().equals(household);
        if (!same) {
            throw BusinessError.field("paper", "contribution.paper", paper, seq);
        }
    }

    ContributionEntry by(String madeBy, Instant madeAt) {
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        return this;
    }

    public int getSeq() {
        return seq;
    }

    public EntryKind getKind() {
        return kind;
    }

    public LocalDate getBookedOn() {
        return bookedOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** Number of the dwelling whose owner paid; null for what a developer pays and what is used. */
    public String getHousehold() {
        return household;
    }

    public String getPaper() {
        return paper;
    }

    public String getText() {
        return text;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
