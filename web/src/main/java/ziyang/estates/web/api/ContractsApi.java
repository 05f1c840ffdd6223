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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.contract.Attention;
import ziyang.estates.contract.ContractCheck;
import ziyang.estates.contract.ContractDraft;
import ziyang.estates.contract.ContractExporter;
import ziyang.estates.contract.ContractKind;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.contract.ContractService;
import ziyang.estates.contract.ContractStanding;
import ziyang.estates.contract.ContractView;
import ziyang.estates.contract.DisclosureDraft;
import ziyang.estates.contract.EndDraft;
import ziyang.estates.contract.NoticeDraft;
import ziyang.estates.contract.SupplementDraft;

/** Contracts on the management of estates (物业服务合同). */
@Path("/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractsApi {

    /** The contract as it was signed; the version is the one that was read. */
    public record Change(
            @Schema(required = true) int version,
            @NotNull @Valid ContractDraft facts) {}

    /** 补充协议. */
    public record Supplement(
            @Schema(required = true) int version,
            @NotNull @Valid SupplementDraft facts) {}

    /** 备案. */
    public record Filing(
            @Schema(required = true) int version,
            @NotNull LocalDate filedOn,
            @NotBlank String number) {}

    /** A step that says nothing more. */
    public record Step(@Schema(required = true) int version) {}

    /** A notice in writing. */
    public record Notice(
            @Schema(required = true) int version,
            @NotNull @Valid NoticeDraft facts) {}

    /** What was disclosed to the owners. */
    public record Disclosure(
            @Schema(required = true) int version,
            @NotNull @Valid DisclosureDraft facts) {}

    /** That it ends. */
    public record End(
            @Schema(required = true) int version,
            @NotNull @Valid EndDraft facts) {}

    /** Which contracts. */
    public static class Filter {

        @QueryParam("text")
        private String text;

        @QueryParam("region")
        private String region;

        @QueryParam("kind")
        private String kind;

        @QueryParam("standing")
        private String standing;

        @QueryParam("filed")
        private Boolean filed;

        @QueryParam("attention")
        private String attention;

        @QueryParam("firm")
        private String firm;

        ContractRegister.Filter filter() {
            return new ContractRegister.Filter(
                    text,
                    region,
                    Choice.of("kind", ContractKind.class, kind),
                    Choice.of("standing", ContractStanding.class, standing),
                    filed,
                    Choice.of("attention", Attention.class, attention),
                    firm);
        }
    }

    @Inject
    private ContractRegister register;

    @Inject
    private ContractService contracts;

    @Inject
    private ContractExporter exporter;

    @Inject
    private FormParts forms;

    @GET
    public Page<ContractView.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return register.list(filter.filter(), paging.request());
    }

    /** The list as a sheet, with the columns of the ledger. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@BeanParam Filter filter) {
        ContractRegister.Filter wanted = filter.filter();
        return Download.ledger("contracts", out -> exporter.write(wanted, out));
    }

    /** 质价相符 of the contracts of a day; without one, today. */
    @GET
    @Path("/checks")
    public List<ContractCheck> checks(
            @QueryParam("on") String on,
            @QueryParam("region") String region,
            @QueryParam("kind") String kind,
            @QueryParam("conformity") String conformity) {
        return register.checks(new ContractRegister.CheckFilter(
                Choice.day("on", on),
                region,
                Choice.of("kind", ContractKind.class, kind),
                Choice.of("conformity", ContractCheck.Conformity.class, conformity)));
    }

    @GET
    @Path("/{code}")
    public ContractView get(@PathParam("code") String code) {
        return register.get(code);
    }

    @POST
    public Response enter(@NotNull @Valid ContractDraft draft) {
        String code = contracts.enter(draft);
        return Response.created(URI.create("contracts/" + code))
                .entity(register.get(code))
                .build();
    }

    @PUT
    @Path("/{code}")
    public ContractView change(@PathParam("code") String code, @NotNull @Valid Change change) {
        contracts.change(code, change.version(), change.facts());
        return register.get(code);
    }

    @POST
    @Path("/{code}/supplements")
    public ContractView supplement(@PathParam("code") String code, @NotNull @Valid Supplement supplement) {
        contracts.supplement(code, supplement.version(), supplement.facts());
        return register.get(code);
    }

    /** Keeps the scan of the contract itself (1) or of a supplement. */
    @POST
    @Path("/{code}/terms/{seq}/scan")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = SchemaType.OBJECT, implementation = ScanForm.class)))
    public ContractView scan(@PathParam("code") String code, @PathParam("seq") int seq, List<EntityPart> parts)
            throws IOException {
        FormParts.Form form = forms.read(parts);
        if (form.files().size() != 1) {
            throw BusinessError.field("file", "file.one");
        }
        contracts.scan(code, form.number("version"), seq, form.files().get(0));
        return register.get(code);
    }

    @GET
    @Path("/{code}/terms/{seq}/scan")
    @Produces(MediaType.WILDCARD)
    public Response scan(@PathParam("code") String code, @PathParam("seq") int seq) {
        Attachment found = register.scan(code, seq);
        return Download.of(found.getName(), found.getMediaType(), found.getContent());
    }

    @POST
    @Path("/{code}/filing")
    public ContractView file(@PathParam("code") String code, @NotNull @Valid Filing filing) {
        contracts.file(code, filing.version(), filing.filedOn(), filing.number());
        return register.get(code);
    }

    /** Takes the filing back, so that something can be written down better. */
    @POST
    @Path("/{code}/filing/withdrawal")
    public ContractView withdraw(@PathParam("code") String code, @NotNull Step step) {
        contracts.withdraw(code, step.version());
        return register.get(code);
    }

    @POST
    @Path("/{code}/notices")
    public ContractView give(@PathParam("code") String code, @NotNull @Valid Notice notice) {
        contracts.give(code, notice.version(), notice.facts());
        return register.get(code);
    }

    @POST
    @Path("/{code}/disclosures")
    public ContractView disclose(@PathParam("code") String code, @NotNull @Valid Disclosure disclosure) {
        contracts.disclose(code, disclosure.version(), disclosure.facts());
        return register.get(code);
    }

    @POST
    @Path("/{code}/end")
    public ContractView end(@PathParam("code") String code, @NotNull @Valid End end) {
        contracts.end(code, end.version(), end.facts());
        return register.get(code);
    }

    /** Takes back an end that was recorded wrongly. */
    @POST
    @Path("/{code}/end/withdrawal")
    public ContractView resume(@PathParam("code") String code, @NotNull Step step) {
        contracts.resume(code, step.version());
        return register.get(code);
    }
}
