package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.governance.PartyDraft;
import ziyang.estates.governance.PartyExporter;
import ziyang.estates.governance.PartyKind;
import ziyang.estates.governance.PartyLevel;
import ziyang.estates.governance.PartyRegister;
import ziyang.estates.governance.PartyService;
import ziyang.estates.governance.PartyView;

/** Party organisations of streets, communities and estates, and which estates they cover. */
@Path("/party-organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartyOrganisationsApi {

    /** A change; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull @Valid PartyDraft facts) {}

    /** An estate that is covered from a day on. */
    public record Coverage(
            @Schema(required = true) int version,
            @NotBlank String estate,
            @NotNull LocalDate from) {}

    /** The last day of something. */
    public record End(
            @Schema(required = true) int version, @NotNull LocalDate day) {}

    /** Which organisations. */
    public static class Filter {

        @QueryParam("text")
        private String text;

        @QueryParam("region")
        private String region;

        @QueryParam("level")
        private String level;

        @QueryParam("kind")
        private String kind;

        @QueryParam("active")
        private Boolean active;

        PartyRegister.Filter filter() {
            return new PartyRegister.Filter(
                    text,
                    region,
                    Choice.of("level", PartyLevel.class, level),
                    Choice.of("kind", PartyKind.class, kind),
                    active);
        }
    }

    @Inject
    private PartyRegister register;

    @Inject
    private PartyService parties;

    @Inject
    private PartyExporter exporter;

    @GET
    public Page<PartyView.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return register.list(filter.filter(), paging.request());
    }

    /** The list as a sheet, with the columns of the paper ledger. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@BeanParam Filter filter) {
        PartyRegister.Filter wanted = filter.filter();
        return Download.ledger("party-organisations", out -> exporter.write(wanted, out));
    }

    @GET
    @Path("/{id}")
    public PartyView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    public Response establish(@NotNull @Valid PartyDraft draft) {
        long id = parties.establish(draft);
        return Response.created(URI.create("party-organisations/" + id))
                .entity(register.get(id))
                .build();
    }

    @PUT
    @Path("/{id}")
    public PartyView change(@PathParam("id") long id, @NotNull @Valid Change change) {
        parties.change(id, change.version(), change.facts());
        return register.get(id);
    }

    @POST
    @Path("/{id}/coverages")
    public PartyView cover(@PathParam("id") long id, @NotNull @Valid Coverage coverage) {
        parties.cover(id, coverage.version(), coverage.estate(), coverage.from());
        return register.get(id);
    }

    /** Ends the coverage of an estate with the day. */
    @POST
    @Path("/{id}/coverages/{estate}/end")
    public PartyView uncover(@PathParam("id") long id, @PathParam("estate") String estate, @NotNull @Valid End end) {
        parties.uncover(id, end.version(), estate, end.day());
        return register.get(id);
    }

    @POST
    @Path("/{id}/dissolution")
    public PartyView dissolve(@PathParam("id") long id, @NotNull @Valid End end) {
        parties.dissolve(id, end.version(), end.day());
        return register.get(id);
    }
}
