package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.Page;
import ziyang.estates.indicator.Board;
import ziyang.estates.indicator.Forecast;
import ziyang.estates.indicator.Indicator;
import ziyang.estates.indicator.IndicatorExporter;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.indicator.TargetService;

/** Indicators: figures with target and formula, the records behind them, and their course. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsApi {

    /** The parts of a split: one for every region below that has records. */
    public record Split(@NotNull @Valid List<TargetService.Share> shares) {}

    @Inject
    private IndicatorService indicators;

    @Inject
    private TargetService targets;

    @Inject
    private IndicatorExporter exporter;

    /** The figures of a region and of those it manages, on a day; today unless given. */
    @GET
    public Board board(@QueryParam("region") String region, @QueryParam("on") String on) {
        return indicators.board(region, Choice.day("on", on));
    }

    /** The figures as a sheet, each with its target and its formula. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@QueryParam("region") String region, @QueryParam("on") String on) {
        LocalDate day = Choice.day("on", on);
        return Download.ledger("indicators", out -> exporter.board(region, day, out));
    }

    /** The records behind a figure: NUMERATOR, DENOMINATOR or the GAP between them. */
    @GET
    @Path("/{code}/records")
    public Page<Indicator.Piece> records(
            @PathParam("code") String code,
            @QueryParam("part") @DefaultValue("DENOMINATOR") String part,
            @QueryParam("region") String region,
            @QueryParam("on") String on,
            @BeanParam Paging paging) {
        Indicator.Part wanted = Choice.of("part", Indicator.Part.class, part);
        return indicators.records(code, wanted, region, Choice.day("on", on), paging.request());
    }

    /** The records behind a figure as a sheet. */
    @GET
    @Path("/{code}/records/ledger")
    @Produces(Download.SHEET)
    public Response recordsLedger(
            @PathParam("code") String code,
            @QueryParam("part") @DefaultValue("DENOMINATOR") String part,
            @QueryParam("region") String region,
            @QueryParam("on") String on) {
        Indicator.Part wanted = Choice.of("part", Indicator.Part.class, part);
        LocalDate day = Choice.day("on", on);
        return Download.ledger("indicator-records", out -> exporter.records(code, wanted, region, day, out));
    }

    /** The figure at the end of each of the last months, 1 to 36, and today. */
    @GET
    @Path("/{code}/trend")
    public List<IndicatorService.Point> trend(
            @PathParam("code") String code,
            @QueryParam("region") String region,
            @QueryParam("months") @DefaultValue("12") int months) {
        return indicators.trend(code, region, months);
    }

    /** Where the figure will stand at the end of the year at the pace of the last six months; 204 when nothing can be said. */
    @GET
    @Path("/{code}/forecast")
    public Forecast forecast(@PathParam("code") String code, @QueryParam("region") String region) {
        return indicators.forecast(code, region);
    }

    /** How a region's target of a year is split to the regions below it. */
    @GET
    @Path("/{code}/targets")
    public TargetService.Sheet targets(
            @PathParam("code") String code, @QueryParam("year") int year, @QueryParam("region") String region) {
        return targets.sheet(code, year, region);
    }

    /** Splits it; refused when the parts do not add up to the whole. */
    @PUT
    @Path("/{code}/targets")
    @Consumes(MediaType.APPLICATION_JSON)
    public TargetService.Sheet split(
            @PathParam("code") String code,
            @QueryParam("year") int year,
            @QueryParam("region") String region,
            @NotNull @Valid Split split) {
        targets.split(code, year, region, split.shares());
        return targets.sheet(code, year, region);
    }
}
