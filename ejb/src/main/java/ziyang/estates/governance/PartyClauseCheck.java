package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;

/** That somebody has looked whether a document of an estate holds the party clause; the latest look counts. */
@Entity
@Table(name = "party_clause_check")
public class PartyClauseCheck extends Persistent {

    @ManyToOne(optional = false)
    private Estate estate;

    @Enumerated(EnumType.STRING)
    private ClauseDocument document;

    private boolean contained;
    private String checker;
    private LocalDate checkedOn;
    private String note;
    private boolean demonstration;

    protected PartyClauseCheck() {}

    PartyClauseCheck(Estate estate, ClauseDraft draft) {
        this.estate = estate;
        this.document = draft.document();
        this.contained = draft.contained();
        this.checker = draft.checker().strip();
        this.checkedOn = draft.checkedOn();
        this.note = draft.note() == null || draft.note().isBlank()
                ? null
                : draft.note().strip();
    }

    void moveTo(Estate into) {
        estate = into;
    }

    PartyClauseCheck markDemonstration() {
        demonstration = true;
        return this;
    }

    public Estate getEstate() {
        return estate;
    }

    public ClauseDocument getDocument() {
        return document;
    }

    public boolean isContained() {
        return contained;
    }

    public String getChecker() {
        return checker;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public String getNote() {
        return note;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
