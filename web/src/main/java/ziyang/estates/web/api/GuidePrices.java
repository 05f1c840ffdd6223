package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.PriceAnswer;
import ziyang.estates.standard.PriceKind;
import ziyang.estates.standard.PriceQuestion;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.PublicPrices;

/** Guide prices of a day; under two addresses, the offices' and everybody's. */
abstract class GuidePrices {

    @Inject
    private PublicPrices prices;

    /** The tables that hold on a day; without one, today. */
    @GET
    public List<PriceTableView> list(@QueryParam("on") String on) {
        return prices.list(Choice.day("on", on));
    }

    /** The price on a day for one kind of service, type of building and grade, in yuan per square metre and month. */
    @GET
    @Path("/price")
    public PriceAnswer price(
            @QueryParam("on") String on,
            @QueryParam("kind") String kind,
            @QueryParam("building") String building,
            @QueryParam("grade") String grade,
            @QueryParam("region") String region) {
        PriceKind asked = Choice.of("kind", PriceKind.class, kind);
        BuildingType type = Choice.of("building", BuildingType.class, building);
        if (asked == null) {
            throw BusinessError.field("kind", "price.ask");
        }
        if (type == null) {
            throw BusinessError.field("building", "price.ask");
        }
        if (grade == null || grade.isBlank()) {
            throw BusinessError.field("grade", "price.ask");
        }
        return prices.price(new PriceQuestion(Choice.day("on", on), asked, type, grade, region));
    }
}
