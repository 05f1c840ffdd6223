package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ziyang.estates.base.Page;
import ziyang.estates.region.RegionService;
import ziyang.estates.region.RegionTree;
import ziyang.estates.web.region.RegionLedger;

/** Regions and who manages them. */
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
public class RegionsApi {

    @Inject
    private RegionService regions;

    /** All regions with their manager on a day, today unless {@code on} is given. */
    @GET
    public Page<RegionTree.Node> list(@QueryParam("on") String on) {
        List<RegionTree.Node> nodes = regions.list(Choice.day("on", on));
        return new Page<>(nodes, nodes.size());
    }

    /** The list as a sheet. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@QueryParam("on") String on) {
        List<RegionTree.Node> nodes = regions.list(Choice.day("on", on));
        return Download.ledger("regions", out -> RegionLedger.write(nodes, out));
    }

    @GET
    @Path("/{code}/management")
    public List<RegionService.Relation> management(@PathParam("code") String code) {
        return regions.relations(code);
    }
}
