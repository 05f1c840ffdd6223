package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import ziyang.estates.standard.PublicPrices;
import ziyang.estates.standard.ScaleView;

/** Guide prices (政府指导价) and service grades for everybody, without a token. */
@Path("/open/guide-prices")
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
public class OpenGuidePricesApi extends GuidePrices {

    @Inject
    private PublicPrices prices;

    /** The grades of a published edition, each with what is checked. */
    @GET
    @Path("/grades/{code}/{seq}")
    public ScaleView grades(@PathParam("code") String code, @PathParam("seq") int seq) {
        return prices.scale(code, seq);
    }
}
