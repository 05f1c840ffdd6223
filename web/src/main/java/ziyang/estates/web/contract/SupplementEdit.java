package ziyang.estates.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.contract.ContractService;
import ziyang.estates.contract.ContractView;
import ziyang.estates.contract.SupplementDraft;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.web.door.Notices;

/** 补充协议: the form begins with what is agreed now. */
@Named
@RequestScoped
public class SupplementEdit {

    @Inject
    private ContractRegister register;

    @Inject
    private ContractService contracts;

    @Inject
    private Notices notices;

    private final TermsForm terms = new TermsForm();
    private String code;
    private int seen;
    private ContractView one;
    private String paper;

    @PostConstruct
    void open() {
        Identity.require(Permission.CONTRACT_MANAGE);
        code = Faces.getRequestParameter("code");
        one = register.get(code == null ? "" : code);
        seen = one.version();
        terms.fill(one.terms().get(one.terms().size() - 1), one.head().ends());
        terms.setSignedOn(one.asAt());
        terms.setHoldsFrom(one.asAt());
    }

    public String save() {
        SupplementDraft draft = new SupplementDraft(
                paper,
                terms.getSignedOn(),
                terms.getHoldsFrom(),
                terms.getEnds(),
                terms.standard(),
                terms.gradeName(),
                terms.feeDrafts());
        boolean done = notices.attempt(() -> contracts.supplement(code, seen, draft), "contract.supplemented");
        return done ? "/contract/contract?faces-redirect=true&code=" + code : null;
    }

    public ContractView getOne() {
        return one;
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

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
