package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.meeting.RhythmService;

/** How often the streets have to meet, and whether they do. */
@Path("/meeting-rhythm")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingRhythmApi {

    /** A rule from the first day of a month on; every 1, 2, 3, 4, 6 or 12 months. */
    public record Rule(
            @NotBlank String region,
            int everyMonths,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 200) String source) {}

    @Inject
    private RhythmService rhythm;

    @Inject
    private Clock clock;

    /** The streets with the windows of a year, by default the present one. */
    @GET
    public List<RhythmService.Street> standing(@QueryParam("year") Integer year, @QueryParam("region") String region) {
        return rhythm.standing(year == null ? LocalDate.now(clock).getYear() : year, region);
    }

    @GET
    @Path("/rules")
    public List<RhythmService.Rule> rules() {
        return rhythm.rules();
    }

    @POST
    @Path("/rules")
    public List<RhythmService.Rule> set(@NotNull @Valid Rule rule) {
        rhythm.set(rule.region(), rule.everyMonths(), rule.from(), rule.source());
        return rhythm.rules();
    }
}
