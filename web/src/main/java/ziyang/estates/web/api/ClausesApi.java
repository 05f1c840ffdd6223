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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @Inject
    private ClauseService clauses;

    @POST
    @Path("/editions/{id}/clauses")
    public Response add(@PathParam("id") long edition, @NotNull @Valid NewClause added) {
        long id = clauses.add(edition, added.place(), added.clause());
        return Response.created(URI.create("standards/clauses/" + id))
                .entity(new Written(id, 1))
                .build();
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
