package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.base.Period;
import ziyang.estates.meeting.MeetingRegister;

/** The figures behind the dashboard. */
@Path("/dashboard")
@Produces(MediaType.APPLICATION_JSON)
public class DashboardApi {

    @Inject
    private ActionRegister actions;

    @Inject
    private MeetingRegister meetings;

    @Inject
    private Clock clock;

    @GET
    @Path("/overdue-actions")
    public List<ActionRegister.Overdue> overdue() {
        return actions.overdueByUnit();
    }

    /** Meetings held by street in a period, this quarter unless given. */
    @GET
    @Path("/meetings-held")
    public List<MeetingRegister.Held> held(@QueryParam("period") String period, @QueryParam("region") String region) {
        Period wanted = Choice.period(period);
        return meetings.heldByStreet(wanted == null ? Period.quarterOf(LocalDate.now(clock)) : wanted, region);
    }
}
