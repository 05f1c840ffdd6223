package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.action.ActionBoard;
import ziyang.estates.action.ActionBulk;
import ziyang.estates.action.ActionState;
import ziyang.estates.action.HandlerService;
import ziyang.estates.action.Scorecard;
import ziyang.estates.web.door.Problem;

/** Many actions at once: reports of a week by one request, a tray handed over, the board and the scorecard. */
@Path("/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionTrayApi {

    /** Reports on up to 200 actions. */
    public record Reports(
            @NotNull @Size(min = 1, max = ActionBulk.MOST) List<ActionBulk.@NotNull Line> rows) {}

    /**
     * What became of a row.
     *
     * @param code of the refusal, null when it was taken
     */
    public record Answered(
            long id,
            @Schema(required = true) boolean taken,
            Integer version,
            ActionState state,
            String code,
            String detail) {

        static Answered of(ActionBulk.Outcome outcome) {
            if (outcome.refusal() == null) {
                return new Answered(outcome.id(), true, outcome.version(), outcome.state(), null, null);
            }
            Problem problem = Problem.of(outcome.refusal(), Locale.SIMPLIFIED_CHINESE);
            return new Answered(outcome.id(), false, null, null, problem.code(), problem.detail());
        }
    }

    /** The answers in the order of the rows. */
    public record Answers(int taken, int refused, List<Answered> rows) {}

    /** To whom one's own tray goes, and why. */
    public record HandOver(
            @NotBlank String username,
            @NotBlank @Size(max = 500) String text) {}

    /** How many actions went over. */
    public record HandedOver(int actions) {}

    /** How many actions were accepted. */
    public record Accepted(int accepted) {}

    @Inject
    private ActionBulk bulk;

    /** Accepts everything that waits to be accepted by one's own unit, at most 200 at a time. */
    @POST
    @Path("/acceptance")
    public Accepted acceptAll() {
        return new Accepted(bulk.acceptAll());
    }

    @Inject
    private ActionBoard board;

    @Inject
    private Scorecard scorecard;

    @Inject
    private HandlerService handlers;

    /** Each row is taken or refused by itself; good rows stay when others are refused. */
    @POST
    @Path("/reports")
    public Answers report(@NotNull @Valid Reports reports) {
        List<Answered> rows =
                bulk.report(reports.rows()).stream().map(Answered::of).toList();
        int taken = (int) rows.stream().filter(Answered::taken).count();
        return new Answers(taken, rows.size() - taken, rows);
    }

    /** What one's own unit can report on now, with the versions that a report needs. */
    @GET
    @Path("/reportable")
    public List<ActionBulk.Open> reportable(@QueryParam("mine") boolean mine) {
        return bulk.open(mine);
    }

    @POST
    @Path("/handover")
    public HandedOver handOver(@NotNull @Valid HandOver step) {
        return new HandedOver(handlers.handOverTray(step.username(), step.text()));
    }

    @GET
    @Path("/board")
    public List<ActionBoard.Column> board(@BeanParam ActionsApi.Filter filter) {
        return board.columns(filter.filter());
    }

    /** Units with what they did in the period, by default the present year; the figures count what the list finds with {@code led}, {@code figure} and the period. */
    @GET
    @Path("/scorecard")
    public List<Scorecard.Row> scorecard(@QueryParam("period") String period, @QueryParam("region") String region) {
        return scorecard.of(Choice.period(period), region);
    }
}
