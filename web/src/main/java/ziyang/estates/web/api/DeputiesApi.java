package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ziyang.estates.account.DeputyService;

/** Who stands in for whom. */
@Path("/deputies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeputiesApi {

    /**
     * A deputy for the account that asks.
     *
     * @param deputy user name of a colleague of the same unit
     */
    public record Naming(
            @NotBlank String deputy,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotBlank String reason) {}

    /** The user names of who leaves and who takes over. */
    public record HandOver(
            @NotBlank String from,
            @NotBlank String to,
            @NotBlank String reason) {}

    /** The record that was made. */
    public record Made(long id) {}

    @Inject
    private DeputyService deputies;

    /** One's own deputies, and those for whom one stands in. */
    @GET
    public List<DeputyService.Row> list() {
        return deputies.own();
    }

    @POST
    public Made name(@NotNull @Valid Naming naming) {
        return new Made(deputies.name(naming.deputy(), naming.startsOn(), naming.endsOn(), naming.reason()));
    }

    /** Hands the whole tray of somebody who leaves over; the system administrator does it. */
    @POST
    @Path("/hand-overs")
    public Made handOver(@NotNull @Valid HandOver handOver) {
        return new Made(deputies.handOver(handOver.from(), handOver.to(), handOver.reason()));
    }

    /** Ends what one has named oneself. */
    @DELETE
    @Path("/{id}")
    public void end(@PathParam("id") long id, @Parameter(required = true) @QueryParam("version") int version) {
        deputies.end(id, version);
    }
}
