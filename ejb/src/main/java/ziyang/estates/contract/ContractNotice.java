package ziyang.estates.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** A notice in writing that one side has given. */
@Entity
@Table(name = "contract_notice")
public class ContractNotice extends Persistent {

    @ManyToOne(optional = false)
    private ServiceContract contract;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private LocalDate givenOn;
    private LocalDate leavesOn;
    private String paper;
    private String recordedBy;
    private Instant recordedAt;

    protected ContractNotice() {}

    ContractNotice(ServiceContract contract, NoticeDraft draft) {
        this.contract = contract;
        this.kind = draft.kind();
        this.givenOn = draft.givenOn();
        this.leavesOn = draft.leavesOn();
        this.paper = draft.paper().strip();
    }

    void by(Identity who, Instant at) {
        recordedBy = who.displayName();
        recordedAt = at;
    }

    public ServiceContract getContract() {
        return contract;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    /** Last day of service that the notice names. */
    public LocalDate getLeavesOn() {
        return leavesOn;
    }

    public String getPaper() {
        return paper;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    @Override
    public String called() {
        return contract.called() + " " + givenOn;
    }
}
