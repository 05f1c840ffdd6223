package ziyang.estates.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.fund.FundAccount;
import ziyang.estates.fund.VoucherKind;
import ziyang.estates.fund.VoucherRegister;
import ziyang.estates.fund.VoucherView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The vouchers of all budgets, and what the list adds up to. */
@Named
@RequestScoped
public class VouchersView {

    @Inject
    private VoucherRegister register;

    @Inject
    private Funds funds;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private VoucherRegister.Filter filter;
    private VoucherView.Totals totals;
    private Rows<VoucherView.Row> rows;

    @PostConstruct
    void open() {
        String kind = asked.kept("kind", Faces.getRequestParameter("kind"), Asked.of(VoucherKind.values()));
        String account = asked.kept("account", Faces.getRequestParameter("account"), Asked.of(FundAccount.values()));
        filter = new VoucherRegister.Filter(
                funds.programme(Faces.getRequestParameter("programme")),
                funds.year(Faces.getRequestParameter("year")),
                asked.region("region", Faces.getRequestParameter("region")),
                null,
                kind == null ? null : VoucherKind.valueOf(kind),
                account == null ? null : FundAccount.valueOf(account),
                asked.day("from", Faces.getRequestParameter("from")),
                asked.day("to", Faces.getRequestParameter("to")),
                Faces.getRequestParameter("text"));
        totals = register.totals(filter);
        rows = new Rows<>(page -> register.list(filter, page.knowing(totals.getCount())));
    }

    public List<SelectItem> getKinds() {
        return choices.of(VoucherKind.values());
    }

    public List<SelectItem> getAccounts() {
        return choices.of(FundAccount.values());
    }

    public VoucherRegister.Filter getFilter() {
        return filter;
    }

    public VoucherView.Totals getTotals() {
        return totals;
    }

    public Rows<VoucherView.Row> getRows() {
        return rows;
    }
}
