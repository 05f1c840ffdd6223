package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ziyang.estates.action.ActionDeadlines;

/** The deadlines of open actions by day. */
@Path("/action-deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesApi {

    @Inject
    private ActionDeadlines deadlines;

    /** The days of a period, this month if left out, on which open actions are due. */
    @GET
    public List<ActionDeadlines.Day> list(@QueryParam("period") String period, @QueryParam("region") String region) {
        return deadlines.deadlines(Choice.period(period), region);
    }

    /** The open actions that are due on a day. */
    @GET
    @Path("/{day}")
    public List<ActionDeadlines.Due> on(@PathParam("day") String day, @QueryParam("region") String region) {
        return deadlines.on(Choice.day("day", day), region);
    }
}
