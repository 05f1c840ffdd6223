package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import ziyang.estates.base.Page;
import ziyang.estates.standard.CommentDraft;
import ziyang.estates.standard.PublicConsultations;
import ziyang.estates.web.open.Throttle;

/** What the public is asked about, for everybody, without a token. */
@Path("/open/consultations")
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpenConsultationsApi {

    @Inject
    private PublicConsultations consultations;

    @Inject
    private Throttle throttle;

    @GET
    public Page<PublicConsultations.Asked> list() {
        List<PublicConsultations.Asked> all = consultations.list();
        return new Page<>(all, all.size());
    }

    /** The text that is asked about. */
    @GET
    @Path("/{id}")
    public PublicConsultations.Text text(@PathParam("id") long id) {
        return consultations.text(id);
    }

    /** Leaves a comment; the answer is found by the receipt. */
    @POST
    @Path("/{id}/comments")
    public Response say(
            @PathParam("id") long id, @NotNull @Valid CommentDraft draft, @Context HttpServletRequest request) {
        throttle.count(request.getRemoteAddr());
        PublicConsultations.Outcome outcome = consultations.say(id, draft);
        return Response.created(URI.create("open/consultations/receipts/" + outcome.receipt()))
                .entity(outcome)
                .build();
    }

    @GET
    @Path("/receipts/{receipt}")
    public PublicConsultations.Outcome answer(@PathParam("receipt") String receipt) {
        return consultations.answer(receipt);
    }
}
