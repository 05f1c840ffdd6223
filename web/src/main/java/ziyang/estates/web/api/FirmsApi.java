package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.firm.FirmDraft;
import ziyang.estates.firm.FirmExporter;
import ziyang.estates.firm.FirmRegister;
import ziyang.estates.firm.FirmService;
import ziyang.estates.firm.FirmView;
import ziyang.estates.firm.PartyForm;

/** The register of firms. */
@Path("/firms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmsApi {

    /** A new firm under its social credit code. */
    public record Entry(
            @NotBlank String creditCode, @NotNull @Valid FirmDraft facts) {}

    /** What is known now; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull @Valid FirmDraft facts) {}

    /** Which firms. */
    public static class Filter {

        @QueryParam("text")
        private String text;

        @QueryParam("region")
        private String region;

        @QueryParam("partyForm")
        private String partyForm;

        @QueryParam("organised")
        private Boolean organised;

        @QueryParam("eligible")
        private Boolean eligible;

        FirmRegister.Filter filter() {
            PartyForm form = Choice.of("partyForm", PartyForm.class, partyForm);
            return new FirmRegister.Filter(text, region, form, organised, eligible);
        }
    }

    @Inject
    private FirmRegister register;

    @Inject
    private FirmService firms;

    @Inject
    private FirmExporter exporter;

    @GET
    public Page<FirmView.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return register.list(filter.filter(), paging.request());
    }

    /** The list as a sheet, with the columns of the paper ledger. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@BeanParam Filter filter) {
        FirmRegister.Filter wanted = filter.filter();
        return Download.ledger("firms", out -> exporter.write(wanted, out));
    }

    @GET
    @Path("/{code}")
    public FirmView get(@PathParam("code") String code) {
        return register.get(code);
    }

    @POST
    public Response register(@NotNull @Valid Entry entry) {
        String code = firms.register(entry.creditCode(), entry.facts());
        return Response.created(URI.create("firms/" + code))
                .entity(register.get(code))
                .build();
    }

    @PUT
    @Path("/{code}")
    public FirmView change(@PathParam("code") String code, @NotNull @Valid Change change) {
        firms.change(code, change.version(), change.facts());
        return register.get(code);
    }
}
