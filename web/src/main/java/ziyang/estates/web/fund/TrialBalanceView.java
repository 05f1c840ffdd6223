package ziyang.estates.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.FundAccount;
import ziyang.estates.fund.TrialBalance;
import ziyang.estates.web.layout.Asked;

/** The trial balance of any day, and the proof that no voucher was changed. */
@Named
@RequestScoped
public class TrialBalanceView {

    @Inject
    private TrialBalance ledger;

    @Inject
    private Funds funds;

    @Inject
    private Asked asked;

    private BudgetRegister.Filter filter;
    private TrialBalance.Sheet sheet;
    private TrialBalance.Proof proof;

    @PostConstruct
    void open() {
        filter = new BudgetRegister.Filter(
                funds.programme(Faces.getRequestParameter("programme")),
                funds.year(Faces.getRequestParameter("year")),
                asked.region("region", Faces.getRequestParameter("region")));
        LocalDate day = asked.day("day", Faces.getRequestParameter("day"));
        sheet = ledger.of(filter, day);
        if (Faces.getRequestParameter("prove") != null) {
            proof = ledger.prove(filter);
        }
    }

    /** The vouchers that have moved an account until the day. */
    public String vouchers(FundAccount account) {
        return funds.vouchers(filter, account, null, sheet.day());
    }

    public BudgetRegister.Filter getFilter() {
        return filter;
    }

    public TrialBalance.Sheet getSheet() {
        return sheet;
    }

    /** Null unless it was asked for. */
    public TrialBalance.Proof getProof() {
        return proof;
    }
}
