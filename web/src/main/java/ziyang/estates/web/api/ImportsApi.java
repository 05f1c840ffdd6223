package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.exchange.ImportMode;
import ziyang.estates.exchange.ImportService;
import ziyang.estates.exchange.ImportView;
import ziyang.estates.reports.document.Format;

/** Sheets in: registers, templates, runs and what was wrong. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsApi {

    @Inject
    private ImportService imports;

    /** The registers that the account may fill, with their columns. */
    @GET
    public List<ImportService.Register> registers() {
        return imports.registers();
    }

    /** The template with drop-downs. */
    @GET
    @Path("/{register}/template")
    @Produces(MediaType.WILDCARD)
    public Response template(@PathParam("register") String register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.template(register, out);
        return Download.of(register + ".xlsx", Format.XLSX.mediaType(), out.toByteArray());
    }

    /** Begins to take in a file; the answer says where to ask how far it has come. */
    @POST
    @Path("/{register}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = SchemaType.OBJECT, implementation = SheetForm.class)))
    public Response start(
            @PathParam("register") String register,
            @QueryParam("mode") @DefaultValue("DRY") String mode,
            List<EntityPart> parts)
            throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> BusinessError.field("file", "request.value", Choice.label("file")));
        ImportMode wanted = Choice.of("mode", ImportMode.class, mode);
        try (InputStream content = file.getContent()) {
            long run =
                    imports.start(register, file.getFileName().orElse(""), content, wanted, Locale.SIMPLIFIED_CHINESE);
            return Response.accepted(imports.get(run))
                    .location(URI.create("imports/" + register + "/" + run))
                    .build();
        }
    }

    /** How far a run has come, and the first of what is wrong. */
    @GET
    @Path("/{register}/{id: \\d+}")
    public ImportView get(@PathParam("register") String register, @PathParam("id") long id) {
        return imports.get(id);
    }

    /** The wrong rows, each with its number and reasons; mended there, the sheet can be imported as it is. */
    @GET
    @Path("/{register}/{id: \\d+}/wrong-rows")
    @Produces(MediaType.WILDCARD)
    public Response wrongRows(@PathParam("register") String register, @PathParam("id") long id) {
        Attachment sheet = imports.annotated(id);
        return Download.of(sheet.getName(), sheet.getMediaType(), sheet.getContent());
    }
}
