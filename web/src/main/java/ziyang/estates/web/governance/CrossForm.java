package ziyang.estates.web.governance;

import java.time.LocalDate;
import ziyang.estates.governance.CrossDraft;
import ziyang.estates.governance.CrossKind;

/** A cross-appointment in a form. */
public class CrossForm {

    private CrossKind kind = CrossKind.PARTY_MEMBER;
    private Long organisation;
    private String person;
    private String partyOffice;
    private String committeeOffice;
    private String evidence;
    private LocalDate from;
    private LocalDate to;

    CrossDraft draft() {
        return new CrossDraft(kind, organisation, person, partyOffice, committeeOffice, evidence, from, to);
    }

    public CrossKind getKind() {
        return kind;
    }

    public void setKind(CrossKind kind) {
        this.kind = kind;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPartyOffice() {
        return partyOffice;
    }

    public void setPartyOffice(String partyOffice) {
        this.partyOffice = partyOffice;
    }

    public String getCommitteeOffice() {
        return committeeOffice;
    }

    public void setCommitteeOffice(String committeeOffice) {
        this.committeeOffice = committeeOffice;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
