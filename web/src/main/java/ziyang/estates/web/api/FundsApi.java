package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import ziyang.estates.application.PaymentFile;
import ziyang.estates.application.YearEndService;
import ziyang.estates.base.Page;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.BudgetService;
import ziyang.estates.fund.BudgetView;
import ziyang.estates.fund.Execution;
import ziyang.estates.fund.ExecutionRegister;
import ziyang.estates.fund.TrialBalance;
import ziyang.estates.fund.VoucherRegister;
import ziyang.estates.fund.VoucherView;

/** Programmes, yearly budgets and their ledgers. Amounts are yuan, written as strings with two decimals. */
@Path("/funds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundsApi {

    /** A budget that is opened, with nothing in it. */
    public record Opening(
            @NotBlank String programme, int year, @NotBlank String region) {}

    /** A sum and the paper that it rests on. */
    public record Papered(
            @NotNull BigDecimal amount,
            @NotBlank String paper,
            @NotBlank String text) {}

    /** A sum and why. */
    public record Plain(
            @NotNull BigDecimal amount, @NotBlank String text) {}

    /** The paper by which the rest goes to the year after. */
    public record Carrying(@NotBlank String paper) {}

    /** Why the year ends. */
    public record Closing(@NotBlank String text) {}

    @Inject
    private YearEndService yearEnd;

    @Inject
    private BudgetRegister register;

    @Inject
    private VoucherRegister vouchers;

    @Inject
    private BudgetService budgets;

    @Inject
    private TrialBalance ledger;

    @Inject
    private PaymentFile file;

    @Inject
    private ExecutionRegister execution;

    @GET
    @Path("/programmes")
    public List<BudgetRegister.Item> programmes() {
        return register.programmes();
    }

    @GET
    @Path("/budgets")
    public Page<BudgetView.Row> list(
            @QueryParam("programme") String programme,
            @QueryParam("year") Integer year,
            @QueryParam("region") String region,
            @BeanParam Paging paging) {
        return register.list(new BudgetRegister.Filter(programme, year, region), paging.request());
    }

    @GET
    @Path("/budgets/{id}")
    public BudgetView get(@PathParam("id") long id) {
        return register.get(id);
    }

    /**
     * Its vouchers, the latest first.
     *
     * @param text part of the number, of the paper or of the text
     */
    @GET
    @Path("/budgets/{id}/vouchers")
    public Page<VoucherView.Row> vouchers(
            @PathParam("id") long id, @QueryParam("text") String text, @BeanParam Paging paging) {
        return vouchers.list(VoucherRegister.Filter.of(id, text), paging.request());
    }

    @POST
    @MoneyRequest
    @Path("/budgets")
    public Response open(@NotNull @Valid Opening opening) {
        long id = budgets.open(opening.programme(), opening.year(), opening.region());
        return Response.created(URI.create("funds/budgets/" + id))
                .entity(register.get(id))
                .build();
    }

    @POST
    @MoneyRequest
    @Path("/budgets/{id}/appropriations")
    public BudgetView appropriate(@PathParam("id") long id, @NotNull @Valid Papered booking) {
        budgets.appropriate(id, booking.amount(), booking.paper(), booking.text());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/budgets/{id}/reductions")
    public BudgetView reduce(@PathParam("id") long id, @NotNull @Valid Papered booking) {
        budgets.reduce(id, booking.amount(), booking.paper(), booking.text());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/budgets/{id}/freezes")
    public BudgetView freeze(@PathParam("id") long id, @NotNull @Valid Plain booking) {
        budgets.freeze(id, booking.amount(), booking.text());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/budgets/{id}/thaws")
    public BudgetView thaw(@PathParam("id") long id, @NotNull @Valid Plain booking) {
        budgets.thaw(id, booking.amount(), booking.text());
        return register.get(id);
    }

    /** Carries what is available over to the year after. */
    @POST
    @MoneyRequest
    @Path("/budgets/{id}/carry-over")
    public BudgetView carryOver(@PathParam("id") long id, @NotNull @Valid Carrying carrying) {
        budgets.carryOver(id, carrying.paper());
        return register.get(id);
    }

    /** Carries what is promised and not paid over to the year after. */
    @POST
    @MoneyRequest
    @Path("/budgets/{id}/commitments/carry-over")
    public BudgetView defer(@PathParam("id") long id, @NotNull @Valid Carrying carrying) {
        yearEnd.defer(id, carrying.paper());
        return register.get(id);
    }

    /** Ends the year. */
    @POST
    @MoneyRequest
    @Path("/budgets/{id}/closure")
    public BudgetView close(@PathParam("id") long id, @NotNull @Valid Closing closing) {
        budgets.close(id, closing.text());
        return register.get(id);
    }

    /**
     * Budget execution by programme, area and month.
     *
     * @param year this one when it is left out
     * @param day as of its end; today when it is left out
     */
    @GET
    @Path("/execution")
    public Execution execution(
            @QueryParam("programme") String programme,
            @QueryParam("year") Integer year,
            @QueryParam("region") String region,
            @QueryParam("day") String day) {
        return execution.of(new BudgetRegister.Filter(programme, year, region), Choice.day("day", day));
    }

    /**
     * The trial balance.
     *
     * @param day as of its end; today when it is left out
     */
    @GET
    @Path("/ledger")
    public TrialBalance.Sheet ledger(
            @QueryParam("programme") String programme,
            @QueryParam("year") Integer year,
            @QueryParam("region") String region,
            @QueryParam("day") String day) {
        return ledger.of(new BudgetRegister.Filter(programme, year, region), Choice.day("day", day));
    }

    /** Computes the hash of every voucher again; what does not fit is listed. */
    @GET
    @Path("/ledger/proof")
    public TrialBalance.Proof proof(
            @QueryParam("programme") String programme,
            @QueryParam("year") Integer year,
            @QueryParam("region") String region) {
        return ledger.prove(new BudgetRegister.Filter(programme, year, region));
    }

    /** What has to be paid now, with the accounts in the open: for the finance bureau only. */
    @GET
    @Path("/payment-list")
    public List<PaymentFile.Line> payments() {
        return file.open();
    }
}
