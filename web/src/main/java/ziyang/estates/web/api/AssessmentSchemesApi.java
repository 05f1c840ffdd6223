package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.assessment.SchemeDraft;
import ziyang.estates.assessment.SchemeService;
import ziyang.estates.assessment.SchemeView;
import ziyang.estates.assessment.ScoreSource;

/** The editions of the detailed rules (考核细则). */
@Path("/assessments/schemes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentSchemesApi {

    /** A draft written anew; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull @Valid SchemeDraft scheme) {}

    /** From which year the next edition is to hold. */
    public record Renewal(
            @Schema(required = true) @Min(2020) @Max(2099) int year) {}

    @Inject
    private SchemeService schemes;

    @GET
    public List<SchemeView.Head> list() {
        return schemes.list();
    }

    /** What automatic items may name. */
    @GET
    @Path("/sources")
    public List<ScoreSource.Offer> sources() {
        return schemes.offers();
    }

    @POST
    public Response draft(@NotNull @Valid SchemeDraft draft) {
        return created(schemes.draft(draft));
    }

    private Response created(long id) {
        return Response.created(URI.create("assessments/schemes/" + id))
                .entity(schemes.get(id))
                .build();
    }

    @GET
    @Path("/{id}")
    public SchemeView get(@PathParam("id") long id) {
        return schemes.get(id);
    }

    /** The edition as it is sent to change it. */
    @GET
    @Path("/{id}/draft")
    public SchemeDraft words(@PathParam("id") long id) {
        return schemes.words(id);
    }

    @PUT
    @Path("/{id}")
    public SchemeView change(@PathParam("id") long id, @NotNull @Valid Change change) {
        schemes.change(id, change.version(), change.scheme());
        return schemes.get(id);
    }

    /** Drafts the next edition with the items of this one. */
    @POST
    @Path("/{id}/renewal")
    public Response renew(@PathParam("id") long id, @NotNull @Valid Renewal renewal) {
        return created(schemes.renew(id, renewal.year()));
    }

    @POST
    @Path("/{id}/issue")
    public SchemeView issue(@PathParam("id") long id, @NotNull AssessmentsApi.Step step) {
        schemes.issue(id, step.version());
        return schemes.get(id);
    }
}
