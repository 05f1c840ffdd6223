package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import ziyang.estates.standard.PriceAnswer;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.PublicPrices;
import ziyang.estates.standard.ScaleView;

/** Guide prices (政府指导价) and service grades for everybody, without a token. */
@Path("/open/guide-prices")
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
public class OpenGuidePricesApi {

    @Inject
    private GuidePrices prices;

    @Inject
    private PublicPrices published;

    /** The tables that hold on a day; without one, today. */
    @GET
    public List<PriceTableView> list(@QueryParam("on") String on) {
        return prices.list(on);
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
        return prices.price(on, kind, building, grade, region);
    }

    /** The grades of a published edition, each with what is checked. */
    @GET
    @Path("/grades/{code}/{seq}")
    public ScaleView grades(@PathParam("code") String code, @PathParam("seq") int seq) {
        return published.scale(code, seq);
    }
}
