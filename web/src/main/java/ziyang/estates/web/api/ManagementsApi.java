package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ziyang.estates.base.Page;
import ziyang.estates.management.DecisionTable;
import ziyang.estates.management.ManagementMode;
import ziyang.estates.management.ManagementRegister;
import ziyang.estates.management.ManagementView;

/** The list of estates with their recommended and their decided mode. */
@Path("/managements")
@Produces(MediaType.APPLICATION_JSON)
public class ManagementsApi {

    @Inject
    private ManagementRegister register;

    @GET
    public Page<ManagementView.Row> list(
            @QueryParam("text") String text,
            @QueryParam("region") String region,
            @QueryParam("mode") String mode,
            @QueryParam("decided") Boolean decided,
            @QueryParam("firm") String firm,
            @BeanParam Paging paging) {
        ManagementMode wanted = Choice.of("mode", ManagementMode.class, mode);
        return register.list(new ManagementRegister.Filter(text, region, wanted, decided, firm), paging.request());
    }

    /** The plan's table of modes as it holds on a day. */
    @GET
    @Path("/table")
    public DecisionTable table(@QueryParam("on") String on) {
        return register.table(Choice.day("on", on));
    }
}
