package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ziyang.estates.base.Page;
import ziyang.estates.fund.FundAccount;
import ziyang.estates.fund.VoucherExporter;
import ziyang.estates.fund.VoucherKind;
import ziyang.estates.fund.VoucherRegister;
import ziyang.estates.fund.VoucherView;

/** Vouchers of all budgets: what every figure leads back to. Amounts are yuan, written as strings with two decimals. */
@Path("/funds/vouchers")
@Produces(MediaType.APPLICATION_JSON)
public class VouchersApi {

    /** Which vouchers. */
    public static class Filter {

        @QueryParam("programme")
        private String programme;

        /** Of the budget, not of the booking. */
        @QueryParam("year")
        private Integer year;

        /** Of the city or of an area: budgets of that region itself. */
        @QueryParam("region")
        private String region;

        @QueryParam("budget")
        private Long budget;

        @QueryParam("kind")
        private String kind;

        /** Those that have moved it. */
        @QueryParam("account")
        private String account;

        /** First day of booking. */
        @QueryParam("from")
        private String from;

        /** Last day of booking. */
        @QueryParam("to")
        private String to;

        /** Part of the number, of the paper or of the text. */
        @QueryParam("text")
        private String text;

        VoucherRegister.Filter filter() {
            return new VoucherRegister.Filter(
                    programme,
                    year,
                    region,
                    budget,
                    Choice.of("kind", VoucherKind.class, kind),
                    Choice.of("account", FundAccount.class, account),
                    Choice.day("from", from),
                    Choice.day("to", to),
                    text);
        }
    }

    @Inject
    private VoucherRegister register;

    @Inject
    private VoucherExporter exporter;

    @GET
    public Page<VoucherView.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return register.list(filter.filter(), paging.request());
    }

    /** What the whole list adds up to, by kind; with an account also its debit, credit and balance. */
    @GET
    @Path("/totals")
    public VoucherView.Totals totals(@BeanParam Filter filter) {
        return register.totals(filter.filter());
    }

    /** The list as a sheet. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@BeanParam Filter filter) {
        VoucherRegister.Filter wanted = filter.filter();
        return Download.ledger("vouchers", out -> exporter.write(wanted, out));
    }

    /** One with its entries, the balances before and after it, and what is wrong with it. */
    @GET
    @Path("/{id}")
    public VoucherView get(@PathParam("id") long id) {
        return register.get(id);
    }
}
