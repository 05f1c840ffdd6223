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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.governance.TripartiteDraft;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.governance.TripartiteService;
import ziyang.estates.governance.TripartiteView;

/** The meetings of the three parties of estates: who took part, what was agreed, and that it has been done. */
@Path("/tripartite-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TripartiteMeetingsApi {

    /** A meeting of an estate's parties. */
    public record Recording(
            @NotBlank String estate, @NotNull @Valid TripartiteDraft meeting) {}

    /** The record as it should have been; the version is the one that was read. */
    public record Correction(
            @Schema(required = true) int version,
            @NotBlank String reason,
            @NotNull @Valid TripartiteDraft meeting) {}

    /** The day on which something agreed was done, and how. */
    public record Completion(
            @Schema(required = true) int version,
            @NotNull LocalDate day,
            @NotBlank String note) {}

    @Inject
    private TripartiteRegister register;

    @Inject
    private TripartiteService service;

    @GET
    public Page<TripartiteView.Row> list(
            @QueryParam("text") String text,
            @QueryParam("region") String region,
            @QueryParam("estate") String estate,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("open") Boolean open,
            @BeanParam Paging paging) {
        var filter = new TripartiteRegister.Filter(
                text, region, estate, Choice.day("from", from), Choice.day("to", to), open);
        return register.list(filter, paging.request());
    }

    /** How many estates have met in the last twelve months. */
    @GET
    @Path("/held")
    public TripartiteRegister.Held held(@QueryParam("region") String region) {
        return register.held(region);
    }

    @GET
    @Path("/{id}")
    public TripartiteView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    public Response record(@NotNull @Valid Recording recording) {
        long id = service.record(recording.estate(), recording.meeting());
        return Response.created(URI.create("tripartite-meetings/" + id))
                .entity(register.get(id))
                .build();
    }

    @PUT
    @Path("/{id}")
    public TripartiteView correct(@PathParam("id") long id, @NotNull @Valid Correction correction) {
        service.correct(id, correction.version(), correction.meeting(), correction.reason());
        return register.get(id);
    }

    @POST
    @Path("/{id}/matters/{matterId}/completion")
    public TripartiteView complete(
            @PathParam("id") long id, @PathParam("matterId") long matterId, @NotNull @Valid Completion completion) {
        service.complete(id, completion.version(), matterId, completion.day(), completion.note());
        return register.get(id);
    }
}
