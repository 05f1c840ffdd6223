package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ziyang.estates.base.Page;
import ziyang.estates.inbox.InboxService;
import ziyang.estates.inbox.Task;

/** The account's open to-dos. */
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxApi {

    @Inject
    private InboxService inbox;

    @GET
    public Page<Task> list() {
        List<Task> tasks = inbox.tasks();
        return new Page<>(tasks, tasks.size());
    }
}
