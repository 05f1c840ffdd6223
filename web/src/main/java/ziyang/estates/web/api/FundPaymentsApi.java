package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.application.ApplicationDraft;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApprovalService;
import ziyang.estates.application.DisbursementService;
import ziyang.estates.application.Receipt;
import ziyang.estates.application.Scores;

/** Granted money: approved, reduced, paid, confirmed, demanded back, evaluated. */
@Path("/funds/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundPaymentsApi {

    /** A sum and why. */
    public record Sum(
            @Schema(required = true) int version,

            @NotNull @Schema(description = "核减时为核减后的审定金额，追缴时为追缴金额，单位元")
            BigDecimal amount,

            @NotBlank String reason) {}

    /** A part that is paid, by which voucher of the treasury. */
    public record Part(
            @Schema(required = true) int version,
            @NotNull BigDecimal amount,
            @NotBlank String paper) {}

    /** The paper that proves it. */
    public record Proof(
            @Schema(required = true) int version, @NotBlank String paper) {}

    /** Another account. */
    public record NewPayee(
            @Schema(required = true) int version,
            @NotNull @Valid ApplicationDraft.Account payee,
            @NotBlank String reason) {}

    /** What the money has achieved. */
    public record Judgement(
            @Schema(required = true) int version,
            @NotNull @Valid Scores scores,
            @NotBlank String text) {}

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApprovalService approvals;

    @Inject
    private DisbursementService disbursements;

    @POST
    @MoneyRequest
    @Path("/{id}/approval")
    public ApplicationView approve(@PathParam("id") long id, @NotNull @Valid FundApplicationsApi.Granted granted) {
        approvals.approve(id, granted.version(), granted.verdict());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/reduction")
    public ApplicationView reduce(@PathParam("id") long id, @NotNull @Valid Sum sum) {
        approvals.reduce(id, sum.version(), sum.amount(), sum.reason());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/payments")
    public Receipt pay(@PathParam("id") long id, @NotNull @Valid Part part) {
        return disbursements.pay(id, part.version(), part.amount(), part.paper());
    }

    @POST
    @MoneyRequest
    @Path("/{id}/payments/{seq}/confirmation")
    public ApplicationView confirm(
            @PathParam("id") long id, @PathParam("seq") int seq, @NotNull FundApplicationsApi.Step step) {
        disbursements.confirm(id, step.version(), seq);
        return register.get(id);
    }

    /** The bank sent it back; it can be paid again. */
    @POST
    @MoneyRequest
    @Path("/{id}/payments/{seq}/return")
    public ApplicationView bounce(@PathParam("id") long id, @PathParam("seq") int seq, @NotNull @Valid Proof proof) {
        disbursements.bounce(id, proof.version(), seq, proof.paper());
        return register.get(id);
    }

    /** After the bank sent money back. */
    @POST
    @MoneyRequest
    @Path("/{id}/payee")
    public ApplicationView correctPayee(@PathParam("id") long id, @NotNull @Valid NewPayee payee) {
        disbursements.correctPayee(id, payee.version(), payee.payee(), payee.reason());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/demands")
    public ApplicationView demand(@PathParam("id") long id, @NotNull @Valid Sum sum) {
        approvals.demand(id, sum.version(), sum.amount(), sum.reason());
        return register.get(id);
    }

    /** What was demanded has come back. */
    @POST
    @MoneyRequest
    @Path("/{id}/demands/{seq}/receipt")
    public ApplicationView recover(@PathParam("id") long id, @PathParam("seq") int seq, @NotNull @Valid Proof proof) {
        disbursements.recover(id, proof.version(), seq, proof.paper());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/evaluation")
    public ApplicationView evaluate(@PathParam("id") long id, @NotNull @Valid Judgement judgement) {
        disbursements.evaluate(id, judgement.version(), judgement.scores(), judgement.text());
        return register.get(id);
    }
}
