package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.minutes.Countersign;
import ziyang.estates.minutes.MinutesDraft;
import ziyang.estates.minutes.MinutesRegister;
import ziyang.estates.minutes.MinutesService;
import ziyang.estates.minutes.MinutesView;
import ziyang.estates.reports.meeting.MinutesDesk;

/** Minutes of a meeting: draft, countersign, issue, distribute, correct. */
@Path("/meetings/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MinutesApi {

    /** The words of a draft; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull @Valid MinutesDraft minutes) {}

    /** A step that needs no words. */
    public record Step(@Schema(required = true) int version) {}

    /** A step with its reason. */
    public record Reasoned(
            @Schema(required = true) int version, @NotBlank String reason) {}

    /** What the account's own unit says: AGREED, or OBJECTED with words. */
    public record Said(@NotNull Countersign.Verdict verdict, String text) {}

    /** What becomes of a unit's objection. */
    public record Resolution(
            @Schema(required = true) int version,
            @NotBlank String unit,
            @NotBlank String text) {}

    /** The issue, by whom it is signed. */
    public record Issue(
            @Schema(required = true) int version, @NotBlank String signer) {}

    @Inject
    private MinutesRegister register;

    @Inject
    private MinutesService minutes;

    @Inject
    private MinutesDesk desk;

    /** The latest edition that the account may read. */
    @GET
    public MinutesView current(@PathParam("id") long id) {
        return register.get(id, null);
    }

    @POST
    public Response draft(@PathParam("id") long id) {
        minutes.draft(id);
        return created(id);
    }

    @GET
    @Path("/{edition}")
    public MinutesView edition(@PathParam("id") long id, @PathParam("edition") int edition) {
        return register.get(id, edition);
    }

    @PUT
    @Path("/{edition}")
    public MinutesView edit(
            @PathParam("id") long id, @PathParam("edition") int edition, @NotNull @Valid Change change) {
        minutes.edit(id, edition, change.version(), change.minutes());
        return register.get(id, edition);
    }

    /** Sends the draft to the units that attended, to be countersigned. */
    @POST
    @Path("/countersigning")
    public MinutesView send(@PathParam("id") long id, @NotNull Step step) {
        minutes.send(id, step.version());
        return register.get(id, null);
    }

    /** The account's own unit agrees or objects. */
    @POST
    @Path("/countersign")
    public MinutesView countersign(@PathParam("id") long id, @NotNull @Valid Said said) {
        minutes.countersign(id, said.verdict(), said.text());
        return register.get(id, null);
    }

    @POST
    @Path("/resolution")
    public MinutesView answer(@PathParam("id") long id, @NotNull @Valid Resolution resolution) {
        minutes.answer(id, resolution.version(), resolution.unit(), resolution.text());
        return register.get(id, null);
    }

    /** Takes the draft back from countersigning. */
    @POST
    @Path("/withdrawal")
    public MinutesView takeBack(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        minutes.takeBack(id, step.version(), step.reason());
        return register.get(id, null);
    }

    @POST
    @Path("/issue")
    public MinutesView issue(@PathParam("id") long id, @NotNull @Valid Issue issue) {
        desk.issue(id, issue.version(), issue.signer());
        return register.get(id, null);
    }

    /** The account's own unit confirms that it has received the issued minutes. */
    @POST
    @Path("/receipt")
    public MinutesView receive(@PathParam("id") long id) {
        minutes.receive(id);
        return register.get(id, null);
    }

    /** Opens the edition that corrects the issued one. */
    @POST
    @Path("/correction")
    public Response correct(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        minutes.correct(id, step.version(), step.reason());
        return created(id);
    }

    /**
     * The minutes as a document.
     *
     * @param edition the latest that the account may read if left out
     */
    @GET
    @Operation(summary = "会议纪要文件", description = "format 为 pdf 或 docx。已印发的 pdf 为签发时存档的原文件，逐字节不变；未印发的标注“征求意见稿”。")
    @Path("/document")
    @Produces({Download.PDF, Download.TEXT})
    public Response document(
            @PathParam("id") long id,
            @QueryParam("edition") Integer edition,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        return MeetingPapersApi.answer(desk.document(id, edition, MeetingPapersApi.format(format)));
    }

    private Response created(long id) {
        return Response.created(URI.create("meetings/" + id + "/minutes"))
                .entity(register.get(id, null))
                .build();
    }
}
