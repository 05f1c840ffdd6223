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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import ziyang.estates.action.ActionFigure;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionService;
import ziyang.estates.action.ActionState;
import ziyang.estates.action.ActionView;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.Page;
import ziyang.estates.inbox.Light;

/** Actions: accept, report, extend, return, verify, close. */
@Path("/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionsApi {

    /** Which actions. */
    public static class Filter {

        @QueryParam("text")
        private String text;

        @QueryParam("region")
        private String region;

        @QueryParam("unit")
        private String unit;

        @QueryParam("state")
        private String state;

        @QueryParam("light")
        private String light;

        @QueryParam("period")
        private String period;

        /** Only those that are not closed yet. */
        @QueryParam("open")
        private boolean open;

        /** Only those that the unit leads; helping does not count. */
        @QueryParam("led")
        private boolean led;

        /** Only those that the account itself handles. */
        @QueryParam("mine")
        private boolean mine;

        /** Only those that this figure of the scorecard counts. */
        @QueryParam("figure")
        private String figure;

        ActionRegister.Filter filter() {
            return new ActionRegister.Filter(
                    text,
                    region,
                    unit,
                    Choice.of("state", ActionState.class, state),
                    Choice.of("light", Light.class, light),
                    Choice.period(period),
                    new ActionRegister.Only(open, led, mine, Choice.of("figure", ActionFigure.class, figure)));
        }
    }

    /** A step without words; the version is the one that was read. */
    public record Step(@Schema(required = true) int version) {}

    /** A step with words: why it is returned, what verification found. */
    public record Worded(
            @Schema(required = true) int version,
            @NotBlank @Size(max = 1000) String text) {}

    /** What verification found; the place where it was looked at is needed when it is verified on the spot. */
    public record Finding(
            @Schema(required = true) int version,
            @NotBlank @Size(max = 1000) String text,
            @Size(max = 200) String place) {}

    /** A report; done means finished, waiting for verification. */
    public record Report(@Schema(required = true) int version, String text, int percent, boolean done, String reason) {

        ActionService.Report words() {
            return new ActionService.Report(text, percent, done, reason);
        }
    }

    /** An extension asked for. */
    public record Extension(
            @Schema(required = true) int version, @NotNull LocalDate until, String reason) {}

    /** The convener's answer to it. */
    public record Answer(
            @Schema(required = true) int version,
            @NotNull Boolean granted,
            @NotBlank @Size(max = 1000) String text) {}

    @Inject
    private ActionRegister register;

    @Inject
    private ActionService actions;

    @Inject
    private FormParts forms;

    @GET
    public Page<ActionView.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return register.list(filter.filter(), paging.request());
    }

    @GET
    @Path("/{id}")
    public ActionView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    @Path("/{id}/acceptance")
    public ActionView accept(@PathParam("id") long id, @NotNull Step step) {
        actions.accept(id, step.version());
        return register.get(id);
    }

    @POST
    @Path("/{id}/reports")
    public ActionView report(@PathParam("id") long id, @NotNull @Valid Report report) {
        actions.report(id, report.version(), report.words(), List.of());
        return register.get(id);
    }

    /** A report with files: form fields {@code version}, {@code text}, {@code percent}, {@code done} and any number of files. */
    @POST
    @Path("/{id}/reports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = SchemaType.OBJECT, implementation = ReportForm.class)))
    public ActionView reportWithFiles(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        FormParts.Form form = forms.read(parts);
        Report report = report(form);
        actions.report(id, report.version(), report.words(), form.files());
        return register.get(id);
    }

    @POST
    @Path("/{id}/extensions")
    public ActionView askExtension(@PathParam("id") long id, @NotNull @Valid Extension extension) {
        actions.askExtension(id, extension.version(), extension.until(), extension.reason());
        return register.get(id);
    }

    @POST
    @Path("/{id}/extension-decision")
    public ActionView decideExtension(@PathParam("id") long id, @NotNull @Valid Answer answer) {
        actions.decideExtension(id, answer.version(), answer.granted(), answer.text());
        return register.get(id);
    }

    @POST
    @Path("/{id}/return")
    public ActionView giveBack(@PathParam("id") long id, @NotNull @Valid Worded step) {
        actions.giveBack(id, step.version(), step.text());
        return register.get(id);
    }

    @POST
    @Path("/{id}/verification")
    public ActionView verify(@PathParam("id") long id, @NotNull @Valid Finding step) {
        actions.verify(id, step.version(), new ActionService.Finding(step.text(), step.place()), List.of());
        return register.get(id);
    }

    /** A verification with files, as an action that is verified on the spot needs: fields {@code version}, {@code text}, {@code place}. */
    @POST
    @Path("/{id}/verification")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = SchemaType.OBJECT, implementation = FindingForm.class)))
    public ActionView verifyWithFiles(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        FormParts.Form form = forms.read(parts);
        ActionService.Finding finding = new ActionService.Finding(form.text("text"), form.text("place"));
        actions.verify(id, form.number("version"), finding, form.files());
        return register.get(id);
    }

    @POST
    @Path("/{id}/closure")
    public ActionView close(@PathParam("id") long id, @NotNull Step step) {
        actions.close(id, step.version());
        return register.get(id);
    }

    @GET
    @Path("/{id}/attachments/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    public Response attachment(@PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        Attachment file = register.attachment(id, attachmentId);
        return Download.of(file.getName(), file.getMediaType(), file.getContent());
    }

    static Report report(FormParts.Form form) {
        return new Report(
                form.number("version"),
                form.text("text"),
                form.number("percent"),
                Boolean.parseBoolean(form.text("done")),
                form.text("reason"));
    }
}
