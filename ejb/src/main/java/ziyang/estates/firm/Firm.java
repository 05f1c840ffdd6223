package ziyang.estates.firm;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;

/** 物业服务企业. */
@Entity
public class Firm extends Persistent {

    private String creditCode;
    private String name;

    @ElementCollection
    @CollectionTable(name = "firm_former_name", joinColumns = @JoinColumn(name = "firm_id"))
    @Column(name = "name")
    private Set<String> formerNames = new TreeSet<>();

    private String legalRepresentative;
    private String phone;
    private String address;

    @ManyToOne(optional = false)
    private Region region;

    private LocalDate activeFrom;
    private LocalDate activeUntil;

    @Enumerated(EnumType.STRING)
    private PartyForm partyForm;

    private String partyHost;
    private LocalDate partySince;
    private Boolean eligible;
    private String eligibleReason;
    private boolean demonstration;

    protected Firm() {}

    public Firm(CreditCode code, FirmDraft draft, Region region) {
        creditCode = code.text();
        take(draft, region);
    }

    /** @throws BusinessError as {@link #check} */
    void change(FirmDraft draft, Region region) {
        String called = name;
        take(draft, region);
        if (!called.equals(name)) {
            formerNames.add(called);
            formerNames.remove(name);
        }
    }

    private void take(FirmDraft draft, Region region) {
        check(draft);
        this.name = draft.name().strip();
        this.legalRepresentative = draft.legalRepresentative().strip();
        this.phone = stripped(draft.phone());
        this.address = draft.address().strip();
        this.region = region;
        this.activeFrom = draft.activeFrom();
        this.activeUntil = draft.activeUntil();
        this.partyForm = draft.partyForm();
        this.partyHost = stripped(draft.partyHost());
        this.partySince = draft.partySince();
        this.eligible = draft.eligible();
        this.eligibleReason = stripped(draft.eligibleReason());
    }

    /**
     * What the parts of a draft must say together.
     *
     * @throws BusinessError {@code firm.active} when it ends before it begins, {@code firm.party.host}, {@code firm.party.since},
     *     {@code firm.party.none}, {@code firm.eligible.reason}
     */
    static void check(FirmDraft draft) {
        if (draft.activeUntil() != null && draft.activeUntil().isBefore(draft.activeFrom())) {
            throw BusinessError.field("activeUntil", "firm.active", draft.activeFrom());
        }
        checkParty(draft);
        if (Boolean.FALSE.equals(draft.eligible()) && stripped(draft.eligibleReason()) == null) {
            throw BusinessError.field("eligibleReason", "firm.eligible.reason");
        }
    }

    private static void checkParty(FirmDraft draft) {
        boolean hosted = stripped(draft.partyHost()) != null;
        if (draft.partyForm() == null) {
            if (hosted || draft.partySince() != null) {
                throw BusinessError.field("partyForm", "firm.party.none");
            }
            return;
        }
        if (draft.partyForm().hosted() && !hosted) {
            throw BusinessError.field("partyHost", "firm.party.host", draft.partyForm());
        }
        if (draft.partySince() == null) {
            throw BusinessError.field("partySince", "firm.party.since");
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The firm in the form in which it is entered. */
    FirmDraft draft() {
        return new FirmDraft(
                name,
                legalRepresentative,
                phone,
                address,
                region.getCode(),
                activeFrom,
                activeUntil,
                partyForm,
                partyHost,
                partySince,
                eligible,
                eligibleReason);
    }

    /** Whether it works in the city on the day. */
    public boolean activeOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeUntil == null || !day.isAfter(activeUntil));
    }

    Firm markDemonstration() {
        demonstration = true;
        return this;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getName() {
        return name;
    }

    public Set<String> getFormerNames() {
        return formerNames;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public String getPhone() {
        return phone;
    }

    public String getAddress() {
        return address;
    }

    public Region getRegion() {
        return region;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public LocalDate getActiveUntil() {
        return activeUntil;
    }

    public PartyForm getPartyForm() {
        return partyForm;
    }

    public String getPartyHost() {
        return partyHost;
    }

    public LocalDate getPartySince() {
        return partySince;
    }

    public Boolean getEligible() {
        return eligible;
    }

    public String getEligibleReason() {
        return eligibleReason;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return name;
    }
}
