package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ziyang.estates.base.Page;
import ziyang.estates.notice.MailState;
import ziyang.estates.notice.Outbox;

/** The mail that waits, was sent or was given up. */
@Path("/mails")
@Produces(MediaType.APPLICATION_JSON)
public class MailsApi {

    @Inject
    private Outbox outbox;

    @GET
    public Page<Outbox.Row> list(@QueryParam("state") String state, @BeanParam Paging paging) {
        return outbox.list(Choice.of("state", MailState.class, state), paging.request());
    }

    /** Has a mail tried again at once. */
    @POST
    @Path("/{id}/attempt")
    public void again(@PathParam("id") long id) {
        outbox.again(id);
    }
}
