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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.responsibility.AnswerRole;
import ziyang.estates.responsibility.Responsibilities;
import ziyang.estates.responsibility.ResponsibilityDraft;
import ziyang.estates.responsibility.ResponsibilityExporter;
import ziyang.estates.responsibility.ResponsibilityService;
import ziyang.estates.responsibility.ResponsibilityView.Gap;
import ziyang.estates.responsibility.ResponsibilityView.Line;
import ziyang.estates.responsibility.ResponsibilityView.Matter;
import ziyang.estates.responsibility.ResponsibilityView.Row;

/** Who answers for what. */
@Path("/responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResponsibilitiesApi {

    /** The last day of a row. */
    public record End(
            @Schema(required = true) int version, @NotNull LocalDate lastDay) {}

    /** Which rows. */
    public static class Filter {

        @QueryParam("matter")
        private String matter;

        @QueryParam("region")
        private String region;

        @QueryParam("role")
        private String role;

        @QueryParam("unit")
        private String unit;

        @QueryParam("on")
        private String on;

        Responsibilities.Filter filter() {
            AnswerRole wanted = Choice.of("role", AnswerRole.class, role);
            return new Responsibilities.Filter(matter, region, wanted, unit, Choice.day("on", on));
        }
    }

    @Inject
    private Responsibilities responsibilities;

    @Inject
    private ResponsibilityService service;

    @Inject
    private ResponsibilityExporter exporter;

    @GET
    public Page<Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return responsibilities.list(filter.filter(), paging.request());
    }

    /** The list as a sheet, with the columns of the paper ledger. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@BeanParam Filter filter) {
        Responsibilities.Filter wanted = filter.filter();
        return Download.ledger("responsibilities", out -> exporter.write(wanted, out));
    }

    /** The kinds of matters. */
    @GET
    @Path("/matters")
    public List<Matter> matters() {
        return responsibilities.matters();
    }

    /** Who answers for one matter at a place, by role, today unless {@code on} is given. */
    @GET
    @Path("/answer")
    public Line answer(
            @QueryParam("matter") String matter, @QueryParam("region") String region, @QueryParam("on") String on) {
        return responsibilities.answer(matter, region, Choice.day("on", on));
    }

    /** Matters and streets where nobody has a role that somebody must have. */
    @GET
    @Path("/gaps")
    public Page<Gap> gaps(@QueryParam("region") String region, @QueryParam("on") String on) {
        List<Gap> gaps = responsibilities.gaps(region, Choice.day("on", on));
        return new Page<>(gaps, gaps.size());
    }

    @GET
    @Path("/{id}")
    public Row get(@PathParam("id") long id) {
        return responsibilities.get(id);
    }

    @POST
    public Response assign(@NotNull @Valid ResponsibilityDraft draft) {
        long id = service.assign(draft);
        return Response.created(URI.create("responsibilities/" + id))
                .entity(responsibilities.get(id))
                .build();
    }

    @POST
    @Path("/{id}/end")
    public Row end(@PathParam("id") long id, @NotNull @Valid End end) {
        service.end(id, end.version(), end.lastDay());
        return responsibilities.get(id);
    }
}
