package ziyang.estates.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.contract.ContractView;

/** One contract: what was agreed, what is due, and what the checks say. */
@Named
@RequestScoped
public class ContractDetail {

    @Inject
    private ContractRegister register;

    private String code;
    private int seen;
    private ContractView one;

    @PostConstruct
    void open() {
        code = Faces.getRequestParameter("code");
        read();
    }

    private void read() {
        one = register.get(code == null ? "" : code);
        seen = one.version();
    }

    /** The page anew after a step, or the same one with what was refused. */
    String again(boolean done) {
        if (done) {
            return "/contract/contract?faces-redirect=true&code=" + code;
        }
        int carried = seen;
        read();
        seen = carried;
        return null;
    }

    /** What is agreed for today, or was agreed last. */
    public ContractView.Terms getPresent() {
        List<ContractView.Terms> terms = one.terms();
        return terms.stream()
                .filter(each -> !each.holdsFrom().isAfter(one.asAt()))
                .reduce((first, second) -> second)
                .orElse(terms.get(0));
    }

    public ContractView getOne() {
        return one;
    }

    public String getCode() {
        return code;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
