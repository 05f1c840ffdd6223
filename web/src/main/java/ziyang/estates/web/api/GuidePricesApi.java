package ziyang.estates.web.api;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Guide prices (政府指导价) for the offices. */
@Path("/guide-prices")
@Produces(MediaType.APPLICATION_JSON)
public class GuidePricesApi extends GuidePrices {}
