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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.base.Texts;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateExporter;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.estate.EstateService;
import ziyang.estates.estate.EstateView;

/** The register of estates. */
@Path("/estates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EstatesApi {

    /** A new estate; without a code it gets the portal's next one, without a day the usual one. */
    public record Entry(
            String code, LocalDate from, @NotNull @Valid EstateDraft facts) {}

    /** Facts that hold from a day on; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull LocalDate from,
            @NotBlank String reason,
            @NotNull @Valid EstateDraft facts) {}

    /** The code of the estate that this one turned out to be. */
    public record Merge(
            @Schema(required = true) int version, @NotBlank String into) {}

    /** One thing on the timeline; the page is that of the record behind it. */
    public record Moment(LocalDate day, String topic, String text, String page) {}

    /** Which estates. */
    public static class Filter {

        @QueryParam("text")
        private String text;

        @QueryParam("region")
        private String region;

        @QueryParam("kind")
        private String kind;

        @QueryParam("inScope")
        private Boolean inScope;

        @QueryParam("builtBefore")
        private Integer builtBefore;

        EstateRegister.Filter filter() {
            return new EstateRegister.Filter(
                    text, region, Choice.of("kind", EstateKind.class, kind), inScope, builtBefore);
        }
    }

    @Inject
    private EstateRegister register;

    @Inject
    private EstateService estates;

    @Inject
    private EstateExporter exporter;

    @GET
    public Page<EstateView.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return register.list(filter.filter(), paging.request());
    }

    /** The list as a sheet, with the columns of the paper ledger. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@BeanParam Filter filter) {
        EstateRegister.Filter wanted = filter.filter();
        return Download.ledger("estates", out -> exporter.write(wanted, out));
    }

    @GET
    @Path("/{code}")
    public EstateView get(@PathParam("code") String code) {
        return register.get(code);
    }

    /** The facts as they stood on a day. */
    @GET
    @Path("/{code}/facts")
    public EstateDraft facts(@PathParam("code") String code, @QueryParam("on") String on) {
        LocalDate day = Choice.day("on", on);
        return day == null ? register.get(code).facts() : register.asOf(code, day);
    }

    /** Everything that hangs on the estate, in sentences, the latest first. */
    @GET
    @Path("/{code}/timeline")
    public List<Moment> timeline(@PathParam("code") String code) {
        Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
        return register.timeline(code).stream()
                .map(event -> new Moment(
                        event.day(),
                        event.topic(),
                        texts.format(event.text(), event.words().toArray()),
                        event.page()))
                .toList();
    }

    @POST
    public Response register(@NotNull @Valid Entry entry) {
        String code = estates.register(entry.code(), entry.facts(), entry.from());
        return Response.created(URI.create("estates/" + code))
                .entity(register.get(code))
                .build();
    }

    @PUT
    @Path("/{code}")
    public EstateView change(@PathParam("code") String code, @NotNull @Valid Change change) {
        estates.change(code, change.version(), change.facts(), change.from(), change.reason());
        return register.get(code);
    }

    @POST
    @Path("/{code}/merge")
    public EstateView merge(@PathParam("code") String code, @NotNull @Valid Merge merge) {
        estates.merge(code, merge.version(), merge.into());
        return register.get(code);
    }
}
