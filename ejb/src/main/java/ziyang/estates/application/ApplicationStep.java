package ziyang.estates.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** One step of an application: who, when, which sum by which facts, why. Only ever added. */
@Entity
@Table(name = "fund_application_step")
public class ApplicationStep extends Persistent {

    @ManyToOne(optional = false)
    private FundApplication application;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Instant madeAt;
    private long accountId;
    private String displayName;
    private String unitName;

    @Embedded
    private Snapshot snapshot;

    private BigDecimal amount;
    private String voucher;
    private String text;

    protected ApplicationStep() {}

    ApplicationStep(FundApplication application, StepKind kind, Identity who, Instant at) {
        this.application = application;
        this.kind = kind;
        this.accountId = who.accountId();
        this.displayName = who.displayName();
        this.unitName = who.unitName();
        this.madeAt = at;
    }

    ApplicationStep sum(Snapshot snapshot, BigDecimal amount) {
        this.snapshot = snapshot;
        this.amount = amount;
        return this;
    }

    ApplicationStep said(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
        return this;
    }

    ApplicationStep booked(String voucher) {
        this.voucher = voucher;
        return this;
    }

    public StepKind getKind() {
        return kind;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    long getAccountId() {
        return accountId;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getUnitName() {
        return unitName;
    }

    /** Null for steps that compute nothing. */
    public Snapshot getSnapshot() {
        return snapshot;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** Number of what was booked; null for steps that book nothing. */
    public String getVoucher() {
        return voucher;
    }

    public String getText() {
        return text;
    }
}
