package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ziyang.estates.base.Page;
import ziyang.estates.management.DecisionTable;
import ziyang.estates.management.ManagementMode;
import ziyang.estates.management.ManagementRegister;
import ziyang.estates.management.ManagementView;
import ziyang.estates.management.ModeExporter;

/** The list of estates with their recommended and their decided mode. */
@Path("/managements")
@Produces(MediaType.APPLICATION_JSON)
public class ManagementsApi {

    /** Which estates. */
    public static class Filter {

        @QueryParam("text")
        private String text;

        @QueryParam("region")
        private String region;

        @QueryParam("mode")
        private String mode;

        @QueryParam("decided")
        private Boolean decided;

        @QueryParam("firm")
        private String firm;

        ManagementRegister.Filter filter() {
            ManagementMode wanted = Choice.of("mode", ManagementMode.class, mode);
            return new ManagementRegister.Filter(text, region, wanted, decided, firm);
        }
    }

    @Inject
    private ManagementRegister register;

    @Inject
    private ModeExporter exporter;

    @GET
    public Page<ManagementView.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return register.list(filter.filter(), paging.request());
    }

    /** The list as a sheet, with the columns of the paper ledger. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@BeanParam Filter filter) {
        ManagementRegister.Filter wanted = filter.filter();
        return Download.ledger("managements", out -> exporter.write(wanted, out));
    }

    /** The plan's table of modes as it holds on a day. */
    @GET
    @Path("/table")
    public DecisionTable table(@QueryParam("on") String on) {
        return register.table(Choice.day("on", on));
    }
}
