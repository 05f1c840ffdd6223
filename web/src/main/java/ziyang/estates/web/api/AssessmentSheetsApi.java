package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.ObjectionService;
import ziyang.estates.assessment.SheetService;
import ziyang.estates.assessment.SheetView;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.assessment.AssessmentPapers;

/** The sheet of a street in an assessment: scored by itself, judged, objected to. */
@Path("/assessments/{id}/sheets/{street}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentSheetsApi {

    @Inject
    private AssessmentRegister register;

    @Inject
    private SheetService sheets;

    @Inject
    private ObjectionService objections;

    @Inject
    private FormParts forms;

    @Inject
    private AssessmentPapers papers;

    @GET
    public SheetView get(@PathParam("id") long id, @PathParam("street") String street) {
        return register.sheet(id, street);
    }

    @GET
    @Operation(summary = "考核评分表文件", description = "各项满分、自评分、得分、理由和取数（分子、分母、取数日）。format 为 pdf、docx 或 xlsx。")
    @Path("/paper")
    @Produces(MediaType.WILDCARD)
    public Response paper(
            @PathParam("id") long id,
            @PathParam("street") String street,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        return MeetingPapersApi.answer(papers.sheet(id, street, MeetingPapersApi.format(format)));
    }

    @POST
    @Path("/scores")
    public SheetView score(
            @PathParam("id") long id, @PathParam("street") String street, @NotNull @Valid SheetService.Mark mark) {
        sheets.score(id, street, mark, List.of());
        return register.sheet(id, street);
    }

    /** A self score with files that prove it. */
    @POST
    @Path("/scores")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = SchemaType.OBJECT, implementation = MarkForm.class)))
    public SheetView scoreWithFiles(
            @PathParam("id") long id, @PathParam("street") String street, List<EntityPart> parts) throws IOException {
        FormParts.Form form = forms.read(parts);
        sheets.score(
                id,
                street,
                new SheetService.Mark(form.text("item"), form.number("version"), points(form), form.text("text")),
                form.files());
        return register.sheet(id, street);
    }

    private static BigDecimal points(FormParts.Form form) {
        String text = form.text("points");
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException wrong) {
            throw BusinessError.field("points", "number", Choice.label("points"), text);
        }
    }

    @POST
    @Path("/submission")
    public SheetView submit(
            @PathParam("id") long id, @PathParam("street") String street, @NotNull AssessmentsApi.Step step) {
        sheets.submit(id, street, step.version());
        return register.sheet(id, street);
    }

    @POST
    @Path("/return")
    public SheetView giveBack(
            @PathParam("id") long id,
            @PathParam("street") String street,
            @NotNull @Valid AssessmentsApi.Reasoned step) {
        sheets.giveBack(id, street, step.version(), step.reason());
        return register.sheet(id, street);
    }

    @POST
    @Path("/judgements")
    public SheetView judge(
            @PathParam("id") long id, @PathParam("street") String street, @NotNull @Valid SheetService.Mark mark) {
        sheets.judge(id, street, mark);
        return register.sheet(id, street);
    }

    /** An objection of the street itself. */
    @POST
    @Path("/objections")
    public SheetView object(
            @PathParam("id") long id,
            @PathParam("street") String street,
            @NotNull @Valid ObjectionService.Words words) {
        objections.raise(id, street, words);
        return register.sheet(id, street);
    }

    /** An objection of somebody outside the portal. */
    @POST
    @Path("/recorded-objections")
    public SheetView record(
            @PathParam("id") long id,
            @PathParam("street") String street,
            @NotNull @Valid ObjectionService.Words words) {
        objections.record(id, street, words);
        return register.sheet(id, street);
    }

    @GET
    @Path("/attachments/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    public Response evidence(
            @PathParam("id") long id,
            @PathParam("street") String street,
            @PathParam("attachmentId") long attachmentId) {
        Attachment file = register.evidence(id, street, attachmentId);
        return Download.of(file.getName(), file.getMediaType(), file.getContent());
    }
}
