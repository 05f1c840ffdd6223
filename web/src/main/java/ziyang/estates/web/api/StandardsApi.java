package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.Publication;
import ziyang.estates.standard.StandardDraft;
import ziyang.estates.standard.StandardKind;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardService;
import ziyang.estates.standard.StandardView;

/** Standards (标准规范) for the offices: begun, led to publication, renewed, repealed; with what is not published yet. */
@Path("/standards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandardsApi {

    /** A step without words; the version is that of the edition that was read. */
    public record Step(@Schema(required = true) int version) {}

    /** A step with its reason. */
    public record Reasoned(
            @Schema(required = true) int version, @NotBlank String reason) {}

    /** What an edition is called and what it changes. */
    public record Words(
            @Schema(required = true) int version, @NotBlank String title, String changeNote) {}

    /** Comments until the end of a day. */
    public record Consultation(
            @Schema(required = true) int version, @NotNull LocalDate until) {}

    /** How it is published. */
    public record Publishing(
            @Schema(required = true) int version,
            @NotNull @Valid Publication publication) {}

    /** From which day it holds no more, by which paper. */
    public record Repeal(
            @Schema(required = true) int version,
            @NotNull LocalDate from,
            @NotBlank String paper) {}

    @Inject
    private StandardRegister register;

    @Inject
    private StandardService standards;

    /** As they stand on a day; without one, today. */
    @GET
    public Page<StandardView.Head> list(
            @QueryParam("text") String text, @QueryParam("kind") String kind, @QueryParam("on") String on) {
        StandardRegister.Filter filter = new StandardRegister.Filter(text, Choice.of("kind", StandardKind.class, kind));
        List<StandardView.Head> all = register.list(filter, Choice.day("on", on));
        return new Page<>(all, all.size());
    }

    @POST
    public Response begin(@NotNull @Valid StandardDraft draft) {
        return created(standards.begin(draft));
    }

    private Response created(long edition) {
        return Response.created(URI.create("standards/editions/" + edition))
                .entity(register.edition(edition))
                .build();
    }

    @GET
    @Path("/{code}")
    public StandardView get(@PathParam("code") String code) {
        return register.get(code);
    }

    /** Drafts the next edition with the clauses of the latest. */
    @POST
    @Path("/{code}/editions")
    public Response renew(@PathParam("code") String code) {
        return created(standards.renew(code));
    }

    @GET
    @Path("/editions/{id}")
    public EditionView edition(@PathParam("id") long id) {
        return register.edition(id);
    }

    @PUT
    @Path("/editions/{id}")
    public EditionView write(@PathParam("id") long id, @NotNull @Valid Words words) {
        standards.write(id, words.version(), words.title(), words.changeNote());
        return register.edition(id);
    }

    @POST
    @Path("/editions/{id}/consultation")
    public EditionView consult(@PathParam("id") long id, @NotNull @Valid Consultation consultation) {
        standards.consult(id, consultation.version(), consultation.until());
        return register.edition(id);
    }

    @POST
    @Path("/editions/{id}/examination")
    public EditionView examine(@PathParam("id") long id, @NotNull Step step) {
        standards.examine(id, step.version());
        return register.edition(id);
    }

    @POST
    @Path("/editions/{id}/return")
    public EditionView giveBack(@PathParam("id") long id, @NotNull @Valid Reasoned step) {
        standards.giveBack(id, step.version(), step.reason());
        return register.edition(id);
    }

    @POST
    @Path("/editions/{id}/approval")
    public EditionView approve(@PathParam("id") long id, @NotNull Step step) {
        standards.approve(id, step.version());
        return register.edition(id);
    }

    @POST
    @Path("/editions/{id}/publication")
    public EditionView publish(@PathParam("id") long id, @NotNull @Valid Publishing publishing) {
        standards.publish(id, publishing.version(), publishing.publication());
        return register.edition(id);
    }

    @POST
    @Path("/editions/{id}/repeal")
    public EditionView repeal(@PathParam("id") long id, @NotNull @Valid Repeal repeal) {
        standards.repeal(id, repeal.version(), repeal.from(), repeal.paper());
        return register.edition(id);
    }
}
