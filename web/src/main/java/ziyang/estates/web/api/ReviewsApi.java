package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.standard.EditionReviewService;
import ziyang.estates.standard.ReviewDraft;
import ziyang.estates.standard.ReviewView;

/** Reviews (复审) of published standards. */
@Path("/standards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsApi {

    /** A review; the version is that of the edition. */
    public record Reviewed(
            @Schema(required = true) int version,
            @NotNull @Valid ReviewDraft review) {}

    @Inject
    private EditionReviewService reviews;

    /** The latest first, and when the next is due. */
    @GET
    @Path("/editions/{id}/reviews")
    public ReviewView list(@PathParam("id") long edition) {
        return reviews.list(edition);
    }

    @POST
    @Path("/editions/{id}/reviews")
    public ReviewView review(@PathParam("id") long edition, @NotNull @Valid Reviewed reviewed) {
        reviews.review(edition, reviewed.version(), reviewed.review());
        return reviews.list(edition);
    }
}
