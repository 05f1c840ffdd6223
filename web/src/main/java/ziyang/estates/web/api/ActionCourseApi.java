package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionService;
import ziyang.estates.action.ActionView;
import ziyang.estates.action.BlockerService;
import ziyang.estates.action.ContestService;
import ziyang.estates.action.HandlerService;

/** What happens to an action beside its straight way: contests, parts of helping units, blockers, handlers, opening again. */
@Path("/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionCourseApi {

    /** The unit whose action it is. */
    public record Contested(
            @Schema(required = true) int version,
            @NotBlank String unit,
            @NotBlank @Size(max = 1000) String text) {}

    /** The judge's decision; no unit means the one that the contest named. */
    public record Decided(
            @Schema(required = true) int version,
            @NotNull Boolean upheld,
            String unit,
            @NotBlank @Size(max = 1000) String text) {}

    /** What it is stuck at; the unit whose help it takes may be missing. */
    public record Stuck(
            @Schema(required = true) int version,
            @NotBlank @Size(max = 1000) String text,
            String unit) {}

    /** Why it is opened again, and until when. */
    public record Reopened(
            @Schema(required = true) int version,
            @NotBlank @Size(max = 1000) String text,
            @NotNull LocalDate deadline) {}

    /** Who handles it from now on; without a user name the account that asks. */
    public record Handled(
            @Schema(required = true) int version,
            String username,
            @Size(max = 500) String text) {}

    @Inject
    private ActionRegister register;

    @Inject
    private ActionService actions;

    @Inject
    private ContestService contests;

    @Inject
    private BlockerService blockers;

    @Inject
    private HandlerService handlers;

    @Inject
    private FormParts forms;

    @POST
    @Path("/{id}/contest")
    public ActionView contest(@PathParam("id") long id, @NotNull @Valid Contested contest) {
        contests.contest(id, contest.version(), contest.unit(), contest.text());
        return register.get(id);
    }

    @POST
    @Path("/{id}/contest-decision")
    public ActionView decide(@PathParam("id") long id, @NotNull @Valid Decided decision) {
        if (decision.upheld()) {
            contests.uphold(id, decision.version(), decision.unit(), decision.text());
        } else {
            contests.refuse(id, decision.version(), decision.text());
        }
        return register.get(id);
    }

    /** A helping unit's report on its own part. */
    @POST
    @Path("/{id}/parts/{unit}/reports")
    public ActionView report(
            @PathParam("id") long id, @PathParam("unit") String unit, @NotNull @Valid ActionsApi.Report report) {
        actions.reportPart(id, report.version(), unit, report.words(), List.of());
        return register.get(id);
    }

    @POST
    @Path("/{id}/parts/{unit}/reports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = SchemaType.OBJECT, implementation = ReportForm.class)))
    public ActionView reportWithFiles(@PathParam("id") long id, @PathParam("unit") String unit, List<EntityPart> parts)
            throws IOException {
        FormParts.Form form = forms.read(parts);
        ActionsApi.Report report = ActionsApi.report(form);
        actions.reportPart(id, report.version(), unit, report.words(), form.files());
        return register.get(id);
    }

    @POST
    @Path("/{id}/blockers")
    public ActionView raise(@PathParam("id") long id, @NotNull @Valid Stuck stuck) {
        blockers.raise(id, stuck.version(), stuck.text(), stuck.unit());
        return register.get(id);
    }

    @POST
    @Path("/{id}/blockers/{blocker}/lifting")
    public ActionView lift(
            @PathParam("id") long id, @PathParam("blocker") long blocker, @NotNull @Valid ActionsApi.Worded step) {
        blockers.lift(id, step.version(), blocker, step.text());
        return register.get(id);
    }

    @POST
    @Path("/{id}/reopening")
    public ActionView reopen(@PathParam("id") long id, @NotNull @Valid Reopened step) {
        actions.reopen(id, step.version(), step.text(), step.deadline());
        return register.get(id);
    }

    @POST
    @Path("/{id}/handler")
    public ActionView handle(@PathParam("id") long id, @NotNull @Valid Handled step) {
        if (step.username() == null || step.username().isBlank()) {
            handlers.take(id, step.version());
        } else {
            handlers.handOver(id, step.version(), step.username(), step.text());
        }
        return register.get(id);
    }
}
