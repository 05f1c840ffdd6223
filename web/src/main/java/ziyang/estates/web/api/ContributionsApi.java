package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.contribution.ContributionDraft;
import ziyang.estates.contribution.ContributionRegister;
import ziyang.estates.contribution.ContributionService;
import ziyang.estates.contribution.ContributionView;
import ziyang.estates.contribution.EntryDraft;
import ziyang.estates.fund.FundKind;

/** What developers and owners owe, pay, and what becomes of it. */
@Path("/funds/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContributionsApi {

    /** A movement; the version is the one that was read. */
    public record Booking(
            @Schema(required = true) int version,
            @NotNull @Valid EntryDraft entry) {}

    @Inject
    private ContributionRegister register;

    @Inject
    private ContributionService contributions;

    /**
     * The list.
     *
     * @param open true for those of which something is not paid
     */
    @GET
    public Page<ContributionView.Row> list(
            @QueryParam("text") String text,
            @QueryParam("kind") String kind,
            @QueryParam("open") Boolean open,
            @QueryParam("region") String region,
            @BeanParam Paging paging) {
        return register.list(
                new ContributionRegister.Filter(text, Choice.of("kind", FundKind.class, kind), open, region),
                paging.request());
    }

    @GET
    @Path("/{id}")
    public ContributionView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    @MoneyRequest
    public Response open(@NotNull @Valid ContributionDraft draft) {
        long id = contributions.open(draft);
        return Response.created(URI.create("funds/contributions/" + id))
                .entity(register.get(id))
                .build();
    }

    @POST
    @MoneyRequest
    @Path("/{id}/entries")
    public ContributionView book(@PathParam("id") long id, @NotNull @Valid Booking booking) {
        contributions.book(id, booking.version(), booking.entry());
        return register.get(id);
    }
}
