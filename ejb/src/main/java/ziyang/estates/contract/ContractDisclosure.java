package ziyang.estates.contract;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** What was disclosed to the owners on a day. */
@Entity
@Table(name = "contract_disclosure")
public class ContractDisclosure extends Persistent {

    @ManyToOne(optional = false)
    private ServiceContract contract;

    private LocalDate disclosedOn;

    @Convert(converter = DisclosedItems.class)
    private Set<DisclosureItem> disclosedItems;

    private String place;
    private String recordedBy;
    private Instant recordedAt;

    protected ContractDisclosure() {}

    ContractDisclosure(ServiceContract contract, DisclosureDraft draft) {
        this.contract = contract;
        this.disclosedOn = draft.disclosedOn();
        this.disclosedItems = EnumSet.copyOf(draft.items());
        this.place = draft.place().strip();
    }

    void by(Identity who, Instant at) {
        recordedBy = who.displayName();
        recordedAt = at;
    }

    /** Whether everything was disclosed that the law names. */
    public boolean complete() {
        return disclosedItems.containsAll(EnumSet.allOf(DisclosureItem.class));
    }

    public ServiceContract getContract() {
        return contract;
    }

    public LocalDate getDisclosedOn() {
        return disclosedOn;
    }

    public Set<DisclosureItem> getItems() {
        return EnumSet.copyOf(disclosedItems);
    }

    public String getPlace() {
        return place;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    @Override
    public String called() {
        return contract.called() + " " + disclosedOn;
    }
}
