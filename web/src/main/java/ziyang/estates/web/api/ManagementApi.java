package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.management.ManagementRegister;
import ziyang.estates.management.ManagementService;
import ziyang.estates.management.ManagementView;
import ziyang.estates.management.ModeDraft;

/** How one estate should be managed by the plan's table, and how it is. */
@Path("/estates/{code}/management")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ManagementApi {

    /** What is decided; the version is the one that was read, 0 before the first decision. */
    public record Decide(
            @Schema(required = true) int version,
            @NotNull @Valid ModeDraft decision) {}

    /** The last day on which what is decided still holds. */
    public record End(
            @Schema(required = true) int version,
            @NotNull LocalDate lastDay,
            @NotBlank String reason) {}

    @Inject
    private ManagementRegister register;

    @Inject
    private ManagementService service;

    @GET
    public ManagementView get(@PathParam("code") String code) {
        return register.get(code);
    }

    @POST
    public ManagementView decide(@PathParam("code") String code, @NotNull @Valid Decide decide) {
        service.decide(code, decide.version(), decide.decision());
        return register.get(code);
    }

    @POST
    @Path("/end")
    public ManagementView end(@PathParam("code") String code, @NotNull @Valid End end) {
        service.end(code, end.version(), end.lastDay(), end.reason());
        return register.get(code);
    }
}
