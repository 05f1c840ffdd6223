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
import ziyang.estates.unit.UnitService;
import ziyang.estates.web.unit.UnitLedger;

/** Units and their other spellings. */
@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitsApi {

    @Inject
    private UnitService units;

    @GET
    public Page<UnitService.Row> list(@QueryParam("text") String text) {
        List<UnitService.Row> rows = units.list(text);
        return new Page<>(rows, rows.size());
    }

    /** The list as a sheet. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@QueryParam("text") String text) {
        List<UnitService.Row> rows = units.list(text);
        return Download.ledger("units", out -> UnitLedger.write(rows, out));
    }

    @GET
    @Path("/{code}/aliases")
    public List<String> aliases(@PathParam("code") String code) {
        return units.aliases(code);
    }
}
