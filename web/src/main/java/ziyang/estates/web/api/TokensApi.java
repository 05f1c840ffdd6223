package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import ziyang.estates.account.SignInService;
import ziyang.estates.base.BusinessError;

/** Tokens of machine clients. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensApi {

    /**
     * Who asks.
     *
     * @param name what the token is for; may be left out
     * @param days its life, 1 to 365; 1 if left out
     */
    public record Request(
            @NotBlank String username, @NotBlank String password, String name, Integer days) {}

    @Inject
    private SignInService accounts;

    /** Issues a token for a user name and password. */
    @POST
    @SecurityRequirements
    public SignInService.Issued issue(@NotNull @Valid Request request) {
        try {
            SecurityUtils.getSubject().login(new UsernamePasswordToken(request.username(), request.password()));
        } catch (AuthenticationException refused) {
            throw new BusinessError(BusinessError.Kind.NOT_SIGNED_IN, "sign-in.refused");
        }
        if (accounts.mustChangePassword()) {
            throw BusinessError.denied("password.change");
        }
        String name = request.name() == null ? "API" : request.name();
        return accounts.issueToken(name, request.days() == null ? 1 : request.days());
    }

    @GET
    public List<SignInService.TokenRow> list() {
        return accounts.tokens();
    }

    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") long id) {
        accounts.revokeToken(id);
    }
}
