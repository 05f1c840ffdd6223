package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.meeting.ActionDraft;
import ziyang.estates.meeting.ActionService;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.Invitation;
import ziyang.estates.meeting.MeetingDraft;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingService;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;

/** Joint meetings: prepare, convene, hold, decide. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsApi {

    /** A change of a prepared meeting; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull @Valid MeetingDraft meeting) {}

    /** A matter for the agenda. */
    public record Item(
            @Schema(required = true) int version, @NotBlank String title, String text) {}

    /** A step in the life of a meeting; the reason only to cancel. */
    public record Step(@Schema(required = true) int version, String reason) {}

    /** An outcome that is no action: INFORMATION or AGREEMENT. */
    public record Outcome(
            @NotNull Decision.Kind kind, @NotBlank String text) {}

    /** A unit's reply to the notice. */
    public record Reply(@NotNull Invitation.Reply reply, String attendee) {}

    /** Whether an invited unit has come. */
    public record Attendance(@NotBlank String unit, boolean present) {}

    @Inject
    private MeetingRegister register;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActionService actions;

    @GET
    public Page<MeetingView.Row> list(
            @QueryParam("text") String text,
            @QueryParam("region") String region,
            @QueryParam("state") String state,
            @QueryParam("period") String period,
            @BeanParam Paging paging) {
        var filter = new MeetingRegister.Filter(
                text, region, Choice.of("state", MeetingState.class, state), Choice.period(period));
        return register.list(filter, paging.request());
    }

    @GET
    @Path("/{id}")
    public MeetingView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    public Response draft(@NotNull @Valid MeetingDraft draft) {
        long id = meetings.draft(draft);
        return Response.created(URI.create("meetings/" + id))
                .entity(register.get(id))
                .build();
    }

    @PUT
    @Path("/{id}")
    public MeetingView change(@PathParam("id") long id, @NotNull @Valid Change change) {
        meetings.change(id, change.version(), change.meeting());
        return register.get(id);
    }

    @POST
    @Path("/{id}/agenda")
    public MeetingView propose(@PathParam("id") long id, @NotNull @Valid Item item) {
        meetings.propose(id, item.version(), item.title(), item.text());
        return register.get(id);
    }

    @DELETE
    @Path("/{id}/agenda/{itemId}")
    public MeetingView withdraw(
            @PathParam("id") long id,
            @PathParam("itemId") long itemId,
            @Parameter(required = true) @QueryParam("version") int version) {
        meetings.withdraw(id, version, itemId);
        return register.get(id);
    }

    /** Sends the notice and gives the meeting its number. */
    @POST
    @Path("/{id}/notice")
    public MeetingView convene(@PathParam("id") long id, @NotNull Step step) {
        meetings.convene(id, step.version());
        return register.get(id);
    }

    @POST
    @Path("/{id}/start")
    public MeetingView start(@PathParam("id") long id, @NotNull Step step) {
        meetings.start(id, step.version());
        return register.get(id);
    }

    @POST
    @Path("/{id}/end")
    public MeetingView end(@PathParam("id") long id, @NotNull Step step) {
        meetings.end(id, step.version());
        return register.get(id);
    }

    @POST
    @Path("/{id}/cancellation")
    public MeetingView cancel(@PathParam("id") long id, @NotNull Step step) {
        meetings.cancel(id, step.version(), step.reason());
        return register.get(id);
    }

    @POST
    @Path("/{id}/reply")
    public MeetingView reply(@PathParam("id") long id, @NotNull @Valid Reply reply) {
        meetings.reply(id, reply.reply(), reply.attendee());
        return register.get(id);
    }

    @POST
    @Path("/{id}/attendance")
    public MeetingView mark(@PathParam("id") long id, @NotNull @Valid Attendance attendance) {
        meetings.mark(id, attendance.unit(), attendance.present());
        return register.get(id);
    }

    @POST
    @Path("/{id}/agenda/{itemId}/decisions")
    public MeetingView decide(
            @PathParam("id") long id, @PathParam("itemId") long itemId, @NotNull @Valid Outcome outcome) {
        meetings.decide(id, itemId, outcome.kind(), outcome.text());
        return register.get(id);
    }

    /** Turns an outcome into an action with a lead unit and a deadline. */
    @POST
    @Path("/{id}/agenda/{itemId}/actions")
    public Response assign(
            @PathParam("id") long id, @PathParam("itemId") long itemId, @NotNull @Valid ActionDraft draft) {
        boolean listed = register.get(id).agenda().stream().anyMatch(item -> item.id() == itemId);
        if (!listed) {
            throw BusinessError.missing("AgendaItem", itemId);
        }
        long action = actions.assign(itemId, draft);
        return Response.created(URI.create("actions/" + action))
                .entity(register.get(id))
                .build();
    }
}
