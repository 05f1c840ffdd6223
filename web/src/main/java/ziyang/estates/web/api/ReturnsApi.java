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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.indicator.IndicatorExporter;
import ziyang.estates.indicator.ReturnService;
import ziyang.estates.indicator.ReturnState;

/** The areas' figures of each period: taken, reported, reviewed, published, locked. */
@Path("/indicator-returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnsApi {

    /** Which figures to take. */
    public record Taking(@NotBlank String period, @NotBlank String region) {}

    /** To report it; the version is the one that was read. */
    public record Submission(@Schema(required = true) int version) {}

    /** The next state; a reason to send it back and to lock it. */
    public record Step(
            @Schema(required = true) int version, @NotNull ReturnState state, String reason) {}

    @Inject
    private ReturnService returns;

    @Inject
    private IndicatorExporter exporter;

    @GET
    public Page<ReturnService.Row> list(@BeanParam Paging paging) {
        return returns.list(paging.request());
    }

    /** The list as a sheet. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger() {
        return Download.ledger("indicator-returns", exporter::returns);
    }

    @GET
    @Path("/{id}")
    public ReturnService.Sheet get(@PathParam("id") long id) {
        return returns.get(id);
    }

    @POST
    public Response take(@NotNull @Valid Taking taking) {
        long id = returns.take(taking.period(), taking.region());
        return Response.created(URI.create("indicator-returns/" + id))
                .entity(returns.get(id))
                .build();
    }

    @POST
    @Path("/{id}/submission")
    public ReturnService.Sheet submit(@PathParam("id") long id, @NotNull Submission submission) {
        returns.submit(id, submission.version());
        return returns.get(id);
    }

    @POST
    @Path("/{id}/state")
    public ReturnService.Sheet move(@PathParam("id") long id, @NotNull @Valid Step step) {
        returns.move(id, step.version(), step.state(), step.reason());
        return returns.get(id);
    }
}
