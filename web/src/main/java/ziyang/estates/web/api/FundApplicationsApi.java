package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.application.ApplicationDraft;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationService;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ReviewService;
import ziyang.estates.application.Verdict;
import ziyang.estates.base.Page;

/** Applications for public money: written, checked, announced. What follows is in {@link FundPaymentsApi}. */
@Path("/funds/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundApplicationsApi {

    /** Another wording; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull @Valid ApplicationDraft application) {}

    /** A step that needs no words. */
    public record Step(@Schema(required = true) int version) {}

    /** A step with its reason. */
    public record Reasoned(
            @Schema(required = true) int version, @NotBlank String reason) {}

    /** What a step grants. */
    public record Granted(
            @Schema(required = true) int version,
            @NotNull @Valid Verdict verdict) {}

    /** What somebody says against it. */
    public record Against(@NotBlank String by, @NotBlank String text) {}

    /** What becomes of an objection. */
    public record Answer(
            @Schema(required = true) int version,
            boolean upheld,
            @NotBlank String answer) {}

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationService applications;

    @Inject
    private ReviewService reviews;

    @GET
    public Page<ApplicationView.Row> list(@BeanParam ApplicationConditions conditions, @BeanParam Paging paging) {
        return register.list(conditions.filter(), paging.request());
    }

    /** How many wait at which state, and since when the oldest. */
    @GET
    @Path("/pipeline")
    public List<ApplicationRegister.Waiting> pipeline(@BeanParam ApplicationConditions conditions) {
        return register.pipeline(conditions.filter());
    }

    @GET
    @Path("/{id}")
    public ApplicationView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    @MoneyRequest
    public Response draft(@NotNull @Valid ApplicationDraft draft) {
        long id = applications.draft(draft);
        return Response.created(URI.create("funds/applications/" + id))
                .entity(register.get(id))
                .build();
    }

    @PUT
    @Path("/{id}")
    public ApplicationView change(@PathParam("id") long id, @NotNull @Valid Change change) {
        applications.change(id, change.version(), change.application());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/submission")
    public ApplicationView apply(@PathParam("id") long id, @NotNull Step step) {
        applications.apply(id, step.version());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/withdrawal")
    public ApplicationView withdraw(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        applications.withdraw(id, step.version(), step.reason());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/review")
    public ApplicationView review(@PathParam("id") long id, @NotNull @Valid Granted granted) {
        reviews.review(id, granted.version(), granted.verdict());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/examination")
    public ApplicationView examine(@PathParam("id") long id, @NotNull @Valid Granted granted) {
        reviews.examine(id, granted.version(), granted.verdict());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/publicity")
    public ApplicationView publicise(@PathParam("id") long id, @NotNull Step step) {
        reviews.publicise(id, step.version());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/objections")
    public ApplicationView object(@PathParam("id") long id, @NotNull @Valid Against against) {
        reviews.object(id, against.by(), against.text());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/objections/{objection}/answer")
    public ApplicationView answer(
            @PathParam("id") long id, @PathParam("objection") long objection, @NotNull @Valid Answer answer) {
        reviews.answer(id, answer.version(), objection, answer.upheld(), answer.answer());
        return register.get(id);
    }

    @POST
    @MoneyRequest
    @Path("/{id}/return")
    public ApplicationView giveBack(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        reviews.giveBack(id, step.version(), step.reason());
        return register.get(id);
    }
}
