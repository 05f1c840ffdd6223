package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ziyang.estates.base.Page;
import ziyang.estates.schedule.DailyRuns;

/** What the portal does by itself every day. */
@Path("/daily-runs")
@Produces(MediaType.APPLICATION_JSON)
public class DailyRunsApi {

    @Inject
    private DailyRuns runs;

    @GET
    public Page<DailyRuns.Row> list(@BeanParam Paging paging) {
        return runs.list(paging.request());
    }
}
