package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ziyang.estates.meeting.TemplateService;

/** Meetings that serve one's own unit as patterns; a meeting like one of them is made by its {@code copy}. */
@Path("/meeting-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingTemplatesApi {

    /** A meeting as a pattern under a name. */
    public record Draft(
            long meeting, @NotBlank @Size(max = 60) String name) {}

    @Inject
    private TemplateService templates;

    @GET
    public List<TemplateService.Row> list() {
        return templates.list();
    }

    @POST
    public List<TemplateService.Row> keep(@NotNull @Valid Draft draft) {
        templates.keep(draft.meeting(), draft.name());
        return templates.list();
    }

    @DELETE
    @Path("/{id}")
    public List<TemplateService.Row> drop(@PathParam("id") long id) {
        templates.drop(id);
        return templates.list();
    }
}
