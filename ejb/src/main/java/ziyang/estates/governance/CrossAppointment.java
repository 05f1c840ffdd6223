package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** That somebody of a party organisation or a community serves in a committee, by which legal procedure, and when. */
@Entity
@Table(name = "cross_appointment")
public class CrossAppointment extends Persistent {

    @ManyToOne(optional = false)
    private Committee committee;

    @ManyToOne
    private PartyOrganisation organisation;

    @Enumerated(EnumType.STRING)
    private CrossKind kind;

    private String person;
    private String partyOffice;
    private String committeeOffice;
    private String evidence;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String endReason;
    private boolean demonstration;

    protected CrossAppointment() {}

    /** @throws BusinessError {@code cross.organisation}, {@code cross.filed}, {@code cross.before}, {@code cross.order} */
    CrossAppointment(Committee committee, PartyOrganisation organisation, CrossDraft draft) {
        if (draft.kind() == CrossKind.PARTY_MEMBER && organisation == null) {
            throw BusinessError.field("organisation", "cross.organisation");
        }
        if (committee.getTermStart() == null) {
            throw BusinessError.illegalStep("cross.filed", committee.getStage());
        }
        if (draft.from().isBefore(committee.getTermStart())) {
            throw BusinessError.field("from", "cross.before", committee.getTermStart());
        }
        if (draft.to() != null && draft.to().isBefore(draft.from())) {
            throw BusinessError.field("to", "cross.order", draft.from());
        }
        this.committee = committee;
        this.organisation = organisation;
        this.kind = draft.kind();
        this.person = draft.person().strip();
        this.partyOffice = draft.partyOffice().strip();
        this.committeeOffice = draft.committeeOffice().strip();
        this.evidence = draft.evidence().strip();
        this.fromDay = draft.from();
        this.toDay = draft.to();
        this.demonstration = committee.isDemonstration();
    }

    /**
     * Ends it earlier than was entered, once and for a reason; it stays in the history.
     *
     * @throws BusinessError {@code cross.ended} when it has ended already, {@code cross.order} before its beginning
     */
    void end(LocalDate last, String reason) {
        if (endReason != null || toDay != null && !last.isBefore(toDay)) {
            throw BusinessError.illegalStep("cross.ended", person, toDay);
        }
        if (last.isBefore(fromDay)) {
            throw BusinessError.field("day", "cross.order", fromDay);
        }
        toDay = last;
        endReason = reason.strip();
    }

    public Committee getCommittee() {
        return committee;
    }

    public PartyOrganisation getOrganisation() {
        return organisation;
    }

    public CrossKind getKind() {
        return kind;
    }

    public String getPerson() {
        return person;
    }

    public String getPartyOffice() {
        return partyOffice;
    }

    public String getCommitteeOffice() {
        return committeeOffice;
    }

    public String getEvidence() {
        return evidence;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public String getEndReason() {
        return endReason;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return person;
    }
}
