package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import ziyang.estates.action.UrgeRegister;
import ziyang.estates.action.UrgeService;
import ziyang.estates.action.UrgeState;
import ziyang.estates.action.UrgeView;
import ziyang.estates.base.Page;
import ziyang.estates.reports.meeting.UrgeDesk;

/** Urge letters: draft, change, send, answer. */
@Path("/urge-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UrgeLettersApi {

    /** The unit that is urged for everything overdue. */
    public record Draft(@NotBlank String unit) {}

    /** What the convener decides about a draft. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull LocalDate demandUntil,
            @NotBlank @Size(max = 60) String signer) {}

    @Inject
    private UrgeRegister register;

    @Inject
    private UrgeService letters;

    @Inject
    private UrgeDesk papers;

    @GET
    public Page<UrgeRegister.Row> list(
            @QueryParam("state") String state, @QueryParam("unit") String unit, @BeanParam Paging paging) {
        return register.list(
                new UrgeRegister.Filter(Choice.of("state", UrgeState.class, state), unit), paging.request());
    }

    @GET
    @Path("/{id}")
    public UrgeView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    public Response draft(@NotNull @Valid Draft draft) {
        long id = letters.draft(draft.unit());
        return Response.created(URI.create("urge-letters/" + id))
                .entity(register.get(id))
                .build();
    }

    @PUT
    @Path("/{id}")
    public UrgeView change(@PathParam("id") long id, @NotNull @Valid Change change) {
        letters.change(id, change.version(), change.demandUntil(), change.signer());
        return register.get(id);
    }

    /** The letter on paper, as pdf or docx. */
    @GET
    @Path("/{id}/document")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("id") long id, @QueryParam("format") @DefaultValue("pdf") String format) {
        return MeetingPapersApi.answer(papers.document(id, MeetingPapersApi.format(format)));
    }

    @POST
    @Path("/{id}/sending")
    public UrgeView send(@PathParam("id") long id, @NotNull ActionsApi.Step step) {
        letters.send(id, step.version());
        return register.get(id);
    }

    @POST
    @Path("/{id}/answer")
    public UrgeView answer(@PathParam("id") long id, @NotNull @Valid Answer answer) {
        letters.answer(id, answer.version(), answer.text());
        return register.get(id);
    }

    /** What the unit says. */
    public record Answer(
            @Schema(required = true) int version,
            @NotBlank @Size(max = 2000) String text) {}

    @DELETE
    @Path("/{id}")
    public Response discard(@PathParam("id") long id, @QueryParam("version") int version) {
        letters.discard(id, version);
        return Response.noContent().build();
    }
}
