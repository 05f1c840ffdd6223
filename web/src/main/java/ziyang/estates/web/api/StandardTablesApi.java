package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.standard.GradeService;
import ziyang.estates.standard.PriceDuty;
import ziyang.estates.standard.PriceService;
import ziyang.estates.standard.PriceTableDraft;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.ScaleDraft;
import ziyang.estates.standard.ScaleView;

/** The grades (服务等级) and the tables of guide prices (政府指导价) of an edition, for the offices. */
@Path("/standards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandardTablesApi {

    /** All grades of an edition; the version is that of the edition. */
    public record Scale(
            @Schema(required = true) int version,
            @NotNull @Valid ScaleDraft scale) {}

    /** All tables of a notice; the version is that of the edition. */
    public record Prices(
            @Schema(required = true) int version, @NotNull List<@NotNull @Valid PriceTableDraft> tables) {}

    /**
     * How long a table holds now; the version is the table's own.
     *
     * @param until without it, for no end
     */
    public record Extension(
            @Schema(required = true) int version,
            LocalDate until,
            @NotBlank String paper) {}

    @Inject
    private GradeService grades;

    @Inject
    private PriceService prices;

    @GET
    @Path("/editions/{id}/grades")
    public ScaleView grades(@PathParam("id") long edition) {
        return grades.scale(edition);
    }

    @PUT
    @Path("/editions/{id}/grades")
    public ScaleView write(@PathParam("id") long edition, @NotNull @Valid Scale scale) {
        grades.write(edition, scale.version(), scale.scale());
        return grades.scale(edition);
    }

    @GET
    @Path("/editions/{id}/prices")
    public List<PriceTableView> prices(@PathParam("id") long edition) {
        return prices.list(edition);
    }

    @PUT
    @Path("/editions/{id}/prices")
    public List<PriceTableView> price(@PathParam("id") long edition, @NotNull @Valid Prices written) {
        prices.write(edition, written.version(), written.tables());
        return prices.list(edition);
    }

    @POST
    @Path("/prices/{table}/extension")
    public PriceTableView extend(@PathParam("table") long table, @NotNull @Valid Extension extension) {
        return prices.extend(table, extension.version(), extension.until(), extension.paper());
    }

    /** The duty to publish guide prices regularly, with its light. */
    @GET
    @Path("/prices/duties")
    public List<PriceDuty> duties() {
        return prices.duties();
    }
}
