package ziyang.estates.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.contract.ContractDraft;
import ziyang.estates.contract.ContractKind;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.contract.ContractService;
import ziyang.estates.contract.ContractView;
import ziyang.estates.firm.FirmRegister;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** Entering a contract as it was signed, or writing it down better. */
@Named
@RequestScoped
public class ContractEdit {

    @Inject
    private ContractRegister register;

    @Inject
    private ContractService contracts;

    @Inject
    private FirmRegister firms;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private final TermsForm terms = new TermsForm();
    private String original;
    private int seen;
    private String estate;
    private ContractKind kind;
    private String firm;
    private String provider;
    private String ownersSide;
    private BigDecimal area;
    private Integer firmNotice;
    private Integer ownersNotice;

    /** Reads the contract that the address names, or begins a new one. */
    @PostConstruct
    void open() {
        Identity.require(Permission.CONTRACT_MANAGE);
        original = Faces.getRequestParameter("code");
        estate = Faces.getRequestParameter("estate");
        if (original != null) {
            ContractView one = register.get(original);
            seen = one.version();
            estate = one.head().estateCode();
            kind = one.head().kind();
            firm = one.firm();
            provider = one.firm() == null ? one.head().servedBy() : null;
            ownersSide = one.head().ownersSide();
            area = one.area();
            firmNotice = one.firmNotice();
            ownersNotice = one.ownersNotice();
            terms.fill(one.terms().get(0), one.head().ends());
        }
    }

    /** Saves and goes on to the contract. */
    public String save() {
        String saved = notices.attempt(this::write, "contract.saved");
        return saved == null ? null : "/contract/contract?faces-redirect=true&code=" + saved;
    }

    private String write() {
        ContractDraft draft = new ContractDraft(
                estate,
                kind,
                firm,
                provider,
                ownersSide,
                terms.getSignedOn(),
                terms.getHoldsFrom(),
                terms.getEnds(),
                area,
                firmNotice,
                ownersNotice,
                terms.standard(),
                terms.gradeName(),
                terms.feeDrafts());
        if (isFresh()) {
            return contracts.enter(draft);
        }
        contracts.change(original, seen, draft);
        return original;
    }

    public boolean isFresh() {
        return original == null;
    }

    public String getOriginal() {
        return original;
    }

    public List<SelectItem> getKinds() {
        return choices.of(ContractKind.values());
    }

    public List<SelectItem> getFirms() {
        return firms.active().stream()
                .map(one -> new SelectItem(one.creditCode(), one.name()))
                .toList();
    }

    public TermsForm getTerms() {
        return terms;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public ContractKind getKind() {
        return kind;
    }

    public void setKind(ContractKind kind) {
        this.kind = kind;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getOwnersSide() {
        return ownersSide;
    }

    public void setOwnersSide(String ownersSide) {
        this.ownersSide = ownersSide;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public Integer getFirmNotice() {
        return firmNotice;
    }

    public void setFirmNotice(Integer firmNotice) {
        this.firmNotice = firmNotice;
    }

    public Integer getOwnersNotice() {
        return ownersNotice;
    }

    public void setOwnersNotice(Integer ownersNotice) {
        this.ownersNotice = ownersNotice;
    }
}
