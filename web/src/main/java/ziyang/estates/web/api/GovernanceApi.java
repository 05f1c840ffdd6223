package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.governance.Completeness;
import ziyang.estates.governance.EnvironmentDraft;
import ziyang.estates.governance.EnvironmentService;
import ziyang.estates.governance.GovernanceExporter;
import ziyang.estates.governance.GovernanceRegister;
import ziyang.estates.governance.RuleBook;
import ziyang.estates.governance.RuleRegister;
import ziyang.estates.governance.Standing;

/** How estates stand with their parties on a day, and the 环境和物业管理委员会 of the communities. */
@Path("/governance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GovernanceApi {

    /** What is entered; version 0 where nothing was entered before. */
    public record Entry(
            @Schema(required = true) int version,
            @NotNull @Valid EnvironmentDraft committee) {}

    @Inject
    private GovernanceRegister register;

    @Inject
    private RuleRegister rules;

    @Inject
    private EnvironmentService environment;

    @Inject
    private GovernanceExporter exporter;

    /** The estates of a region on a day, today unless another is named. */
    @GET
    @Path("/standings")
    public Page<Standing> standings(
            @QueryParam("text") String text,
            @QueryParam("region") String region,
            @QueryParam("state") String state,
            @QueryParam("inScope") Boolean inScope,
            @QueryParam("on") String on,
            @BeanParam Paging paging) {
        return register.list(filter(text, region, state, inScope, on), paging.request());
    }

    /** How many estates stand so; one that lacks several parties counts in each. */
    @GET
    @Path("/standing-totals")
    public GovernanceRegister.Totals totals(
            @QueryParam("text") String text,
            @QueryParam("region") String region,
            @QueryParam("inScope") Boolean inScope,
            @QueryParam("on") String on) {
        return register.totals(filter(text, region, null, inScope, on));
    }

    private static GovernanceRegister.Filter filter(
            String text, String region, String state, Boolean inScope, String on) {
        Completeness wanted = Choice.of("state", Completeness.class, state);
        return new GovernanceRegister.Filter(text, region, wanted, inScope, Choice.day("on", on));
    }

    /** The voting rules and limits with all their editions, and which hold on a day. */
    @GET
    @Path("/rules")
    public RuleBook rules(@QueryParam("on") String on) {
        return rules.book(Choice.day("on", on));
    }

    /** The list as a sheet, with the columns of the paper ledger. */
    @GET
    @Path("/standings/ledger")
    @Produces(Download.SHEET)
    public Response standingsLedger(
            @QueryParam("text") String text,
            @QueryParam("region") String region,
            @QueryParam("state") String state,
            @QueryParam("inScope") Boolean inScope,
            @QueryParam("on") String on) {
        var filter = filter(text, region, state, inScope, on);
        return Download.ledger("standings", out -> exporter.standings(filter, out));
    }

    @GET
    @Path("/standings/{estate}")
    public Standing standing(@PathParam("estate") String estate, @QueryParam("on") String on) {
        return register.standing(estate, Choice.day("on", on));
    }

    @GET
    @Path("/environment-committees")
    public List<EnvironmentService.Row> environment(@QueryParam("region") String region) {
        return environment.list(region);
    }

    /** The list as a sheet, with the columns of the paper ledger. */
    @GET
    @Path("/environment-committees/ledger")
    @Produces(Download.SHEET)
    public Response environmentLedger(@QueryParam("region") String region) {
        return Download.ledger("environment-committees", out -> exporter.environment(region, out));
    }

    @PUT
    @Path("/environment-committees/{community}")
    public Response enter(@PathParam("community") String community, @NotNull @Valid Entry entry) {
        environment.enter(community, entry.version(), entry.committee());
        return Response.noContent().build();
    }
}
