package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ziyang.estates.audit.AuditService;
import ziyang.estates.base.Page;

/** The audit trail, for the audit administrator. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditApi {

    /** Which rows. */
    public static class Filter {

        @QueryParam("username")
        private String username;

        @QueryParam("entity")
        private String entity;

        @QueryParam("entityId")
        private Long entityId;

        @QueryParam("from")
        private String from;

        @QueryParam("to")
        private String to;

        AuditService.Filter filter() {
            return new AuditService.Filter(username, entity, entityId, Choice.day("from", from), Choice.day("to", to));
        }
    }

    @Inject
    private AuditService audit;

    @GET
    public Page<AuditService.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return audit.list(filter.filter(), paging.request());
    }
}
