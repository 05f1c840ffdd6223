package ziyang.estates.web.firm;

import java.time.LocalDate;
import ziyang.estates.firm.FirmDraft;
import ziyang.estates.firm.PartyForm;

/** What is known of a firm, in a form. */
public class FirmForm {

    private String name;
    private String legalRepresentative;
    private String phone;
    private String address;
    private String region;
    private LocalDate activeFrom;
    private LocalDate activeUntil;
    private PartyForm partyForm;
    private String partyHost;
    private LocalDate partySince;
    private Boolean eligible;
    private String eligibleReason;

    void fill(FirmDraft draft) {
        name = draft.name();
        legalRepresentative = draft.legalRepresentative();
        phone = draft.phone();
        address = draft.address();
        region = draft.region();
        activeFrom = draft.activeFrom();
        activeUntil = draft.activeUntil();
        partyForm = draft.partyForm();
        partyHost = draft.partyHost();
        partySince = draft.partySince();
        eligible = draft.eligible();
        eligibleReason = draft.eligibleReason();
    }

    FirmDraft draft() {
        return new FirmDraft(
                name,
                legalRepresentative,
                phone,
                address,
                region,
                activeFrom,
                activeUntil,
                partyForm,
                partyHost,
                partySince,
                eligible,
                eligibleReason);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }

    public LocalDate getActiveUntil() {
        return activeUntil;
    }

    public void setActiveUntil(LocalDate activeUntil) {
        this.activeUntil = activeUntil;
    }

    public PartyForm getPartyForm() {
        return partyForm;
    }

    public void setPartyForm(PartyForm partyForm) {
        this.partyForm = partyForm;
    }

    public String getPartyHost() {
        return partyHost;
    }

    public void setPartyHost(String partyHost) {
        this.partyHost = partyHost;
    }

    public LocalDate getPartySince() {
        return partySince;
    }

    public void setPartySince(LocalDate partySince) {
        this.partySince = partySince;
    }

    public Boolean getEligible() {
        return eligible;
    }

    public void setEligible(Boolean eligible) {
        this.eligible = eligible;
    }

    public String getEligibleReason() {
        return eligibleReason;
    }

    public void setEligibleReason(String eligibleReason) {
        this.eligibleReason = eligibleReason;
    }
}
