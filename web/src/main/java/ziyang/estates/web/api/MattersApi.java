package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.meeting.AgendaIntake;
import ziyang.estates.meeting.Matter;
import ziyang.estates.meeting.MatterDraft;
import ziyang.estates.meeting.MatterRegister;
import ziyang.estates.meeting.MatterService;
import ziyang.estates.meeting.MatterState;
import ziyang.estates.meeting.MatterView;

/** Matters that wait for a joint meeting: raise, escalate, hand back, and the history of each. */
@Path("/matters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MattersApi {

    /** A change of a matter that waits; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull @Valid MatterDraft matter) {}

    /** A step with its reason. */
    public record Reasoned(
            @Schema(required = true) int version,
            @NotBlank @Size(max = 500) String reason) {}

    @Inject
    private MatterRegister register;

    @Inject
    private MatterService matters;

    @Inject
    private AgendaIntake intake;

    @GET
    public Page<MatterView.Row> list(
            @QueryParam("text") String text,
            @QueryParam("region") String region,
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("estate") String estate,
            @BeanParam Paging paging) {
        var filter = new MatterRegister.Filter(
                text,
                region,
                Choice.of("state", MatterState.class, state),
                Choice.of("kind", Matter.Kind.class, kind),
                estate);
        return register.list(filter, paging.request());
    }

    /** Everything that waits for a meeting of one's own region, also what other registers report. */
    @GET
    @Path("/tray")
    public List<AgendaIntake.Waiting> tray() {
        return intake.tray();
    }

    /** One matter from complaint to closure. */
    @GET
    @Path("/{id}")
    public MatterView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    public Response raise(@NotNull @Valid MatterDraft draft) {
        long id = matters.raise(draft);
        return Response.created(URI.create("matters/" + id))
                .entity(register.get(id))
                .build();
    }

    @PUT
    @Path("/{id}")
    public MatterView change(@PathParam("id") long id, @NotNull @Valid Change change) {
        matters.change(id, change.version(), change.matter());
        return register.get(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    public MatterView withdraw(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        matters.withdraw(id, step.version(), step.reason());
        return register.get(id);
    }

    /** Hands it to the area above, or from an area to the city (提级). */
    @POST
    @Path("/{id}/escalation")
    public MatterView escalate(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        matters.escalate(id, step.version(), step.reason());
        return register.get(id);
    }

    /** Hands it back to where it came from (退回). */
    @POST
    @Path("/{id}/hand-back")
    public MatterView handBack(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        matters.handBack(id, step.version(), step.reason());
        return register.get(id);
    }

    /** Settled once, it has come up again. */
    @POST
    @Path("/{id}/renewal")
    public MatterView raiseAgain(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        matters.raiseAgain(id, step.version(), step.reason());
        return register.get(id);
    }
}
