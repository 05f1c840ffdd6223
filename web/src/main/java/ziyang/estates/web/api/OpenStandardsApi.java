package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import ziyang.estates.base.Page;
import ziyang.estates.standard.CommentRow;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.PublicConsultations;
import ziyang.estates.standard.PublicStandards;
import ziyang.estates.standard.StandardView;

/** Published standards for everybody, without a token: what holds today, and what held on any day. */
@Path("/open/standards")
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
public class OpenStandardsApi {

    @Inject
    private PublicStandards standards;

    @Inject
    private PublicConsultations consultations;

    /** What was published by a day, as it stood on that day; without one, today. */
    @GET
    public Page<StandardView.Head> list(@QueryParam("on") String on) {
        List<StandardView.Head> all = standards.list(Choice.day("on", on));
        return new Page<>(all, all.size());
    }

    /** One; {@code head.holds} is the edition that held on the day. */
    @GET
    @Path("/{code}")
    public StandardView get(@PathParam("code") String code, @QueryParam("on") String on) {
        return standards.get(code, Choice.day("on", on));
    }

    @GET
    @Path("/{code}/editions/{seq}")
    public EditionView edition(@PathParam("code") String code, @PathParam("seq") int seq, @QueryParam("on") String on) {
        return standards.edition(code, seq, Choice.day("on", on));
    }

    /** What was said while the public was asked about an edition, and what became of it. */
    @GET
    @Path("/{code}/editions/{seq}/comments")
    public List<CommentRow> comments(@PathParam("code") String code, @PathParam("seq") int seq) {
        return consultations.outcome(code, seq);
    }

    /** Two editions, clause by clause and word by word. */
    @GET
    @Path("/{code}/comparison")
    public PublicStandards.Compared compare(
            @PathParam("code") String code, @QueryParam("before") int before, @QueryParam("after") int after) {
        return standards.compare(code, before, after);
    }
}
