package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** A vote of the owners' assembly (业主大会表决) as it was counted; whether it carried is computed by the rule of its day. */
@Entity
@Table(name = "assembly_vote")
public class AssemblyVote extends Persistent {

    @ManyToOne(optional = false)
    private Committee committee;

    @Enumerated(EnumType.STRING)
    private VoteMatter matter;

    private String subject;
    private LocalDate heldOn;
    private int owners;
    private BigDecimal area;
    private int forOwners;
    private BigDecimal forArea;
    private int againstOwners;
    private BigDecimal againstArea;
    private int abstainedOwners;
    private BigDecimal abstainedArea;
    private boolean demonstration;

    protected AssemblyVote() {}

    AssemblyVote(Committee committee, VoteDraft draft) {
        VoteCount count = draft.count();
        count.mustAddUp();
        this.committee = committee;
        this.matter = draft.matter();
        this.subject = draft.subject().strip();
        this.heldOn = draft.heldOn();
        this.owners = count.owners();
        this.area = count.area().setScale(2);
        this.forOwners = count.forOwners();
        this.forArea = count.forArea().setScale(2);
        this.againstOwners = count.againstOwners();
        this.againstArea = count.againstArea().setScale(2);
        this.abstainedOwners = count.abstainedOwners();
        this.abstainedArea = count.abstainedArea().setScale(2);
        this.demonstration = committee.isDemonstration();
    }

    VoteCount count() {
        return new VoteCount(
                owners, area, forOwners, forArea, againstOwners, againstArea, abstainedOwners, abstainedArea);
    }

    public Committee getCommittee() {
        return committee;
    }

    public VoteMatter getMatter() {
        return matter;
    }

    public String getSubject() {
        return subject;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return subject;
    }
}
