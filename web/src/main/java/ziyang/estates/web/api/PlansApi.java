package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.plan.MeasureView;
import ziyang.estates.plan.PlanService;
import ziyang.estates.plan.PlanView;
import ziyang.estates.plan.ProgressService;
import ziyang.estates.plan.ProgressState;

/** Plans with their measures, duties, targets and deliverables, and the quarterly progress of the duties. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansApi {

    /** A draft; the version is the one that was read, null to begin. */
    public record Draft(Integer version, String text, Integer percent, String remark) {}

    /** A step; the text only to give back. */
    public record Step(@Schema(required = true) int version, String text) {}

    @Inject
    private PlanService plans;

    @Inject
    private ProgressService progress;

    /** All plans, each with measures, targets, bases and deliverables. */
    @GET
    public Page<PlanView> list() {
        List<PlanView> all =
                plans.list().stream().map(row -> plans.get(row.code())).toList();
        return new Page<>(all, all.size());
    }

    /** Loads a further plan from its data file; all flaws are listed at once. */
    @POST
    public Response load(@NotNull String file) {
        String code = plans.load(file);
        return Response.created(URI.create("plans/" + code))
                .entity(plans.get(code))
                .build();
    }

    @GET
    @Path("/{plan}")
    public PlanView get(@PathParam("plan") String plan) {
        return plans.get(plan);
    }

    @GET
    @Path("/{plan}/measures/{measure}")
    public MeasureView measure(@PathParam("plan") String plan, @PathParam("measure") String measure) {
        return plans.measure(plan, measure);
    }

    /** Progress reports in the account's scope; every parameter may be left out. */
    @GET
    @Path("/{plan}/progress")
    public Page<ProgressService.Row> progress(
            @PathParam("plan") String plan,
            @QueryParam("measure") String measure,
            @QueryParam("period") String period,
            @QueryParam("state") String state) {
        List<ProgressService.Row> rows =
                progress.list(plan, measure, period, Choice.of("state", ProgressState.class, state));
        return new Page<>(rows, rows.size());
    }

    /** Begins or changes the draft of a duty's quarter. */
    @PUT
    @Path("/duties/{duty}/progress/{period}")
    public ProgressService.Detail write(
            @PathParam("duty") long duty, @PathParam("period") String period, @NotNull @Valid Draft draft) {
        long id = progress.write(
                duty,
                period,
                draft.version(),
                new ProgressService.Draft(draft.text(), draft.percent(), draft.remark()));
        return progress.get(id);
    }

    @GET
    @Path("/progress/{id}")
    public ProgressService.Detail detail(@PathParam("id") long id) {
        return progress.get(id);
    }

    @POST
    @Path("/progress/{id}/submission")
    public ProgressService.Detail submit(@PathParam("id") long id, @NotNull Step step) {
        progress.submit(id, step.version());
        return progress.get(id);
    }

    @POST
    @Path("/progress/{id}/confirmation")
    public ProgressService.Detail confirm(@PathParam("id") long id, @NotNull Step step) {
        progress.confirm(id, step.version());
        return progress.get(id);
    }

    @POST
    @Path("/progress/{id}/return")
    public ProgressService.Detail giveBack(@PathParam("id") long id, @NotNull Step step) {
        progress.giveBack(id, step.version(), step.text());
        return progress.get(id);
    }
}
