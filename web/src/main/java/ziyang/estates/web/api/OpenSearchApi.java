package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import ziyang.estates.base.Page;
import ziyang.estates.standard.PublicSearch;

/** Full-text search in published standards for everybody, without a token. */
@Path("/open/search")
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
public class OpenSearchApi {

    @Inject
    private PublicSearch search;

    /** Clauses that contain all the words of {@code q}, of what holds on the day; with {@code past}, of everything published by then. */
    @GET
    public Page<PublicSearch.Hit> find(
            @QueryParam("q") String words,
            @QueryParam("on") String on,
            @QueryParam("past") @DefaultValue("false") boolean past,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        PublicSearch.Sought sought = new PublicSearch.Sought(words, Choice.day("on", on), past);
        return search.find(sought, new Page.Request(page * size, size, null, true));
    }
}
