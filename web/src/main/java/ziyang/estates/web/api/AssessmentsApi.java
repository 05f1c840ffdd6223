package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.AssessmentService;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.assessment.ObjectionService;
import ziyang.estates.assessment.Scenario;
import ziyang.estates.assessment.ScenarioService;
import ziyang.estates.assessment.SheetView;
import ziyang.estates.base.Page;
import ziyang.estates.reports.assessment.AssessmentPapers;

/** Assessments (考核): started, reviewed, announced, made final; and what a scheme would give. */
@Path("/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentsApi {

    /** A step without words; the version is the one that was read. */
    public record Step(@Schema(required = true) int version) {}

    /** A step with its reason. */
    public record Reasoned(
            @Schema(required = true) int version,
            @NotBlank @Size(max = 500) String reason) {}

    @Inject
    private AssessmentRegister register;

    @Inject
    private AssessmentService assessments;

    @Inject
    private ObjectionService objections;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private AssessmentPapers papers;

    @GET
    public Page<AssessmentView.Head> list(@BeanParam Paging paging) {
        return register.list(paging.request());
    }

    @POST
    public Response start(@NotNull @Valid AssessmentService.Start start) {
        return created(assessments.start(start));
    }

    private Response created(long id) {
        return Response.created(URI.create("assessments/" + id))
                .entity(register.get(id))
                .build();
    }

    @GET
    @Path("/{id}")
    public AssessmentView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    @Path("/{id}/review")
    public AssessmentView review(@PathParam("id") long id, @NotNull Step step) {
        assessments.review(id, step.version());
        return register.get(id);
    }

    @POST
    @Path("/{id}/announcement")
    public AssessmentView announce(@PathParam("id") long id, @NotNull Step step) {
        assessments.announce(id, step.version());
        return register.get(id);
    }

    @GET
    @Operation(summary = "考核结果公示（定稿后为通报）文件", description = "含得分、名次、公示起止日期和异议受理，不含个人信息。format 为 pdf 或 docx。")
    @Path("/{id}/announcement")
    @Produces(MediaType.WILDCARD)
    public Response announcement(@PathParam("id") long id, @QueryParam("format") @DefaultValue("pdf") String format) {
        return MeetingPapersApi.answer(papers.announcement(id, MeetingPapersApi.format(format)));
    }

    @POST
    @Path("/{id}/withdrawal")
    public AssessmentView takeBack(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        assessments.takeBack(id, step.version(), step.reason());
        return register.get(id);
    }

    @POST
    @Path("/{id}/completion")
    public AssessmentView finish(@PathParam("id") long id, @NotNull Step step) {
        assessments.finish(id, step.version());
        return register.get(id);
    }

    /** The next version of a final assessment. */
    @POST
    @Path("/{id}/correction")
    public Response correct(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        return created(assessments.correct(id, step.version(), step.reason()));
    }

    /** Frozen figures that are not reproduced from the records of their day; empty when all are. */
    @GET
    @Path("/{id}/drift")
    public List<AssessmentRegister.Drift> drift(@PathParam("id") long id) {
        return register.drift(id);
    }

    @GET
    @Path("/{id}/objections")
    public List<SheetView.Objection> objections(@PathParam("id") long id) {
        return register.objections(id);
    }

    @POST
    @Path("/{id}/objections/{objection}/answer")
    public List<SheetView.Objection> answer(
            @PathParam("id") long id,
            @PathParam("objection") long objection,
            @NotNull @Valid ObjectionService.Answer answer) {
        objections.answer(id, objection, answer);
        return register.objections(id);
    }

    /** What an edition of the scheme would give; nothing is stored. */
    @GET
    @Path("/scenario")
    public Scenario scenario(
            @QueryParam("scheme") long scheme, @QueryParam("year") int year, @QueryParam("on") String on) {
        return scenarios.of(scheme, year, Choice.day("on", on));
    }
}
