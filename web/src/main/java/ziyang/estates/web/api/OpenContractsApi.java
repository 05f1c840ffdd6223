package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import ziyang.estates.base.Page;
import ziyang.estates.contract.PublicContractView;
import ziyang.estates.contract.PublicContracts;

/** What everybody reads of filed contracts, without a token. */
@Path("/open/contracts")
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
public class OpenContractsApi {

    @Inject
    private PublicContracts contracts;

    /** By the name of the estate; the text is part of it, or of the firm's. */
    @GET
    public Page<PublicContractView.Row> list(@QueryParam("text") String text, @BeanParam Paging paging) {
        return contracts.list(text, paging.request());
    }

    @GET
    @Path("/{code}")
    public PublicContractView get(@PathParam("code") String code) {
        return contracts.get(code);
    }
}
