package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** A limit that law or policy may change, with the days on which it holds (both inclusive) and where it is written. */
@Entity
@Table(name = "governance_rule")
public class GovernanceRule extends Persistent {

    @Enumerated(EnumType.STRING)
    private GovernanceLimit code;

    @Enumerated(EnumType.STRING)
    private CommitteeKind kind;

    private int amount;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected GovernanceRule() {}

    /** @param kind null for committees of every kind */
    GovernanceRule(GovernanceLimit code, CommitteeKind kind, int amount, LocalDate validFrom, LocalDate validTo) {
        this.code = code;
        this.kind = kind;
        this.amount = amount;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.source = "";
    }

    boolean holds(GovernanceLimit limit, CommitteeKind of, LocalDate day) {
        return code == limit
                && (kind == null || kind == of)
                && !validFrom.isAfter(day)
                && (validTo == null || !validTo.isBefore(day));
    }

    public GovernanceLimit getCode() {
        return code;
    }

    public CommitteeKind getKind() {
        return kind;
    }

    public int getAmount() {
        return amount;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getSource() {
        return source;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
