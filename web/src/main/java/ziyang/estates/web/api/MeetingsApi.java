package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ziyang.estates.action.ActionDraft;
import ziyang.estates.action.ActionService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.meeting.AgendaService;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.Invitation;
import ziyang.estates.meeting.MeetingDraft;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingService;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.meeting.RoomService;
import ziyang.estates.meeting.TemplateService;

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

    /** Matters from the tray for the agenda, by their {@code ref}. */
    public record Selection(
            @Schema(required = true) int version, @NotEmpty List<String> refs) {}

    /** All items of the agenda in a new order. */
    public record Order(
            @Schema(required = true) int version, @NotNull List<Long> items) {}

    /** The time set aside for an item, 1 to 240 minutes; a standing item comes again in every copy of the meeting. */
    public record Plan(@Schema(required = true) int version, int minutes, boolean standing) {}

    /** What was said about an item in short, and what the writer began from. */
    public record Gist(
            @Size(max = 4000) String base, @Size(max = 4000) String gist) {}

    /** Whether an item is put off to another meeting. */
    public record Deferral(boolean deferred) {}

    /** An outcome put better. */
    public record Wording(@NotBlank @Size(max = 2000) String text) {}

    /** The code on the room's screen, and who has come when it is not the account's own person. */
    public record SignIn(
            @NotBlank String code, @Size(max = 60) String name) {}

    /** When the copy of a meeting is to be held. */
    public record Copy(@NotNull LocalDateTime startsAt) {}

    /** A unit's reply to the notice; who comes, or why nobody does. */
    public record Reply(@NotNull Invitation.Reply reply, String attendee, String reason) {}

    /** Whether an invited unit has come. */
    public record Attendance(@NotBlank String unit, boolean present) {}

    @Inject
    private MeetingRegister register;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agenda;

    @Inject
    private RoomService room;

    @Inject
    private TemplateService templates;

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
        agenda.propose(id, item.version(), item.title(), item.text());
        return register.get(id);
    }

    @DELETE
    @Path("/{id}/agenda/{itemId}")
    public MeetingView withdraw(
            @PathParam("id") long id,
            @PathParam("itemId") long itemId,
            @Parameter(required = true) @QueryParam("version") int version) {
        agenda.withdraw(id, version, itemId);
        return register.get(id);
    }

    /** Puts matters from the tray on the agenda. */
    @POST
    @Path("/{id}/agenda/selection")
    public MeetingView select(@PathParam("id") long id, @NotNull @Valid Selection selection) {
        agenda.select(id, selection.version(), selection.refs());
        return register.get(id);
    }

    @PUT
    @Path("/{id}/agenda/order")
    public MeetingView arrange(@PathParam("id") long id, @NotNull @Valid Order order) {
        agenda.arrange(id, order.version(), order.items());
        return register.get(id);
    }

    @PUT
    @Path("/{id}/agenda/{itemId}/plan")
    public MeetingView plan(@PathParam("id") long id, @PathParam("itemId") long itemId, @NotNull @Valid Plan plan) {
        agenda.plan(id, plan.version(), itemId, plan.minutes(), plan.standing());
        return register.get(id);
    }

    /** Prepares a meeting like this one. */
    @POST
    @Path("/{id}/copy")
    public Response copy(@PathParam("id") long id, @NotNull @Valid Copy copy) {
        long copied = templates.copy(id, copy.startsAt());
        return Response.created(URI.create("meetings/" + copied))
                .entity(register.get(copied))
                .build();
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
        meetings.reply(id, reply.reply(), reply.attendee(), reply.reason());
        return register.get(id);
    }

    @POST
    @Path("/{id}/attendance")
    public MeetingView mark(@PathParam("id") long id, @NotNull @Valid Attendance attendance) {
        room.mark(id, attendance.unit(), attendance.present());
        return register.get(id);
    }

    /** Signs in for one's own unit. */
    @POST
    @Path("/{id}/sign-in")
    public MeetingView signIn(@PathParam("id") long id, @NotNull @Valid SignIn signIn) {
        room.signIn(id, signIn.code(), signIn.name());
        return register.get(id);
    }

    /** Turns to an item, so that the room's screen shows it. */
    @PUT
    @Path("/{id}/agenda/{itemId}/turn")
    public MeetingView turn(@PathParam("id") long id, @PathParam("itemId") long itemId) {
        room.turn(id, itemId);
        return register.get(id);
    }

    /** Writes down what was said; what another clerk wrote meanwhile stays beside it. */
    @PUT
    @Path("/{id}/agenda/{itemId}/gist")
    public MeetingView record(@PathParam("id") long id, @PathParam("itemId") long itemId, @NotNull @Valid Gist gist) {
        room.record(id, itemId, gist.base(), gist.gist());
        return register.get(id);
    }

    @PUT
    @Path("/{id}/agenda/{itemId}/deferral")
    public MeetingView defer(
            @PathParam("id") long id, @PathParam("itemId") long itemId, @NotNull @Valid Deferral deferral) {
        room.defer(id, itemId, deferral.deferred());
        return register.get(id);
    }

    @PUT
    @Path("/{id}/decisions/{decisionId}")
    public MeetingView reword(
            @PathParam("id") long id, @PathParam("decisionId") long decisionId, @NotNull @Valid Wording wording) {
        room.reword(id, decisionId, wording.text());
        return register.get(id);
    }

    @DELETE
    @Path("/{id}/decisions/{decisionId}")
    public MeetingView strike(@PathParam("id") long id, @PathParam("decisionId") long decisionId) {
        room.strike(id, decisionId);
        return register.get(id);
    }

    @POST
    @Path("/{id}/agenda/{itemId}/decisions")
    public MeetingView decide(
            @PathParam("id") long id, @PathParam("itemId") long itemId, @NotNull @Valid Outcome outcome) {
        room.decide(id, itemId, outcome.kind(), outcome.text());
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
