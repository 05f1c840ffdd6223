package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ziyang.estates.account.MailChoice;
import ziyang.estates.account.MailPreference;
import ziyang.estates.base.Page;
import ziyang.estates.notice.NoticeService;
import ziyang.estates.notice.Outbox;

/** What the account has been told, and which mail it wants. */
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationsApi {

    /** How many were marked. */
    public record Marked(int notifications) {}

    /**
     * Which mail the account wants.
     *
     * @param configured whether the portal has a mail server; without one nothing is sent. Left out of a request
     */
    public record MailWanted(String email, @NotNull MailChoice choice, Boolean configured) {}

    @Inject
    private NoticeService notices;

    @Inject
    private MailPreference preference;

    @Inject
    private Outbox outbox;

    /** Unread ones first. */
    @GET
    public Page<NoticeService.Row> list(
            @QueryParam("kind") String kind, @QueryParam("unread") boolean unread, @BeanParam Paging paging) {
        return notices.list(new NoticeService.Filter(kind, unread), paging.request());
    }

    /** Marks one as read. */
    @POST
    @Path("/{id}/reading")
    public NoticeService.Row read(@PathParam("id") long id) {
        return notices.read(id);
    }

    /** Marks all as read. */
    @POST
    @Path("/all-read")
    public Marked readAll() {
        return new Marked(notices.readAll());
    }

    @GET
    @Path("/mail")
    public MailWanted mail() {
        MailPreference.Chosen own = preference.own();
        return new MailWanted(own.email(), own.choice(), outbox.configured());
    }

    @PUT
    @Path("/mail")
    public MailWanted choose(@NotNull @Valid MailWanted wanted) {
        preference.choose(wanted.email(), wanted.choice());
        return mail();
    }
}
