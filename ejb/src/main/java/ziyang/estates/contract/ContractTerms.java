package ziyang.estates.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.ServiceGrade;

/** The grade and the fees that were agreed, from a day until others are: the contract itself, and each 补充协议. */
@Entity
@Table(name = "contract_terms")
public class ContractTerms extends Persistent {

    @ManyToOne(optional = false)
    private ServiceContract contract;

    private int seq;
    private String paper;
    private LocalDate signedOn;
    private LocalDate holdsFrom;

    @ManyToOne
    private ServiceGrade grade;

    @OneToOne
    private Attachment scan;

    @OneToMany(mappedBy = "terms", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("building")
    private List<ContractFee> fees = new ArrayList<>();

    protected ContractTerms() {}

    /** @param paper null for the contract itself */
    ContractTerms(ServiceContract contract, int seq, String paper) {
        this.contract = contract;
        this.seq = seq;
        this.paper = paper;
    }

    /**
     * @param grade null where none was agreed
     * @throws BusinessError {@code contract.fee.twice}
     */
    void agree(LocalDate signed, LocalDate from, ServiceGrade grade, List<FeeDraft> drafts) {
        Set<BuildingType> priced = EnumSet.noneOf(BuildingType.class);
        for (FeeDraft draft : drafts) {
            if (!priced.add(draft.building())) {
                throw BusinessError.field("fees", "contract.fee.twice", draft.building());
            }
        }
        signedOn = signed;
        holdsFrom = from;
        this.grade = grade;
        fees.removeIf(fee -> !priced.contains(fee.getBuilding()));
        drafts.forEach(this::price);
    }

    /** A fee that stays keeps its row: no other may have its building before it is gone. */
    private void price(FeeDraft draft) {
        fees.stream()
                .filter(fee -> fee.getBuilding() == draft.building())
                .findFirst()
                .ifPresentOrElse(
                        fee -> fee.become(draft.amount()),
                        () -> fees.add(new ContractFee(this, draft.building(), draft.amount())));
    }

    void prove(Attachment paper) {
        scan = paper;
    }

    public ServiceContract getContract() {
        return contract;
    }

    public int getSeq() {
        return seq;
    }

    /** Name or number of the 补充协议; null for the contract itself. */
    public String getPaper() {
        return paper;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    public ServiceGrade getGrade() {
        return grade;
    }

    public Attachment getScan() {
        return scan;
    }

    public List<ContractFee> getFees() {
        return List.copyOf(fees);
    }

    @Override
    public String called() {
        return paper == null ? contract.called() : contract.called() + " " + paper;
    }
}
