package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.standard.ClauseDocument;
import ziyang.estates.standard.ClauseDraft;
import ziyang.estates.standard.ClauseService;

/** The clauses (条款) of an edition while it is drafted. */
@Path("/standards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClausesApi {

    /**
     * A clause to be added.
     *
     * @param place before the clause that stands there now, from 1; without it, at the end
     */
    public record NewClause(Integer place, @NotNull @Valid ClauseDraft clause) {}

    /** A clause anew; the version is the clause's own. */
    public record Rewritten(
            @Schema(required = true) int version,
            @NotNull @Valid ClauseDraft clause) {}

    /** Where a clause goes: before the one that stands there now, from 1. */
    public record Moved(
            @Schema(required = true) int version,
            @Schema(required = true) int place) {}

    /** The version that was read. */
    public record Gone(@Schema(required = true) int version) {}

    /** What a clause is now. */
    public record Written(long id, int version) {}

    /** How many clauses were read, and pictures that could not be taken. */
    public record TakenIn(int clauses, int pictures) {}

    @Inject
    private ClauseService clauses;

    @Inject
    private AttachmentService attachments;

    @Inject
    private FormParts forms;

    @POST
    @Path("/editions/{id}/clauses")
    public Response add(@PathParam("id") long edition, @NotNull @Valid NewClause added) {
        long id = clauses.add(edition, added.place(), added.clause());
        return Response.created(URI.create("standards/clauses/" + id))
                .entity(new Written(id, 1))
                .build();
    }

    /** Adds the clauses of a DOCX at the end, all or none. */
    @POST
    @Path("/editions/{id}/document")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = SchemaType.OBJECT, implementation = SheetForm.class)))
    public TakenIn take(@PathParam("id") long edition, List<EntityPart> parts) throws IOException {
        FormParts.Form form = forms.read(parts);
        if (form.files().isEmpty()) {
            throw BusinessError.field("file", "request.value", Choice.label("file"));
        }
        attachments.mustFit(form.files().get(0));
        ClauseDocument.Taken taken = ClauseDocument.read(form.files().get(0).content());
        clauses.addAll(edition, taken.clauses());
        return new TakenIn(taken.clauses().size(), taken.pictures());
    }

    @PUT
    @Path("/clauses/{id}")
    public Written write(@PathParam("id") long id, @NotNull @Valid Rewritten rewritten) {
        return new Written(id, clauses.write(id, rewritten.version(), rewritten.clause()));
    }

    @POST
    @Path("/clauses/{id}/place")
    public void move(@PathParam("id") long id, @NotNull @Valid Moved moved) {
        clauses.move(id, moved.version(), moved.place());
    }

    @POST
    @Path("/clauses/{id}/removal")
    public void remove(@PathParam("id") long id, @NotNull Gone gone) {
        clauses.remove(id, gone.version());
    }
}
