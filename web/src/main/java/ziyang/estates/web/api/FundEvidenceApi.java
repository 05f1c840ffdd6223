package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.EvidenceService;
import ziyang.estates.attachment.Attachment;

/** Files that prove an application for public money. */
@Path("/funds/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundEvidenceApi {

    @Inject
    private ApplicationRegister register;

    @Inject
    private EvidenceService evidence;

    @Inject
    private FormParts forms;

    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = SchemaType.OBJECT, implementation = EvidenceForm.class)))
    public ApplicationView add(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        FormParts.Form form = forms.read(parts);
        evidence.add(id, form.number("version"), form.files());
        return register.get(id);
    }

    /** Before the application was handed in for the first time. */
    @POST
    @Path("/{id}/evidence/{file}/removal")
    public ApplicationView remove(
            @PathParam("id") long id, @PathParam("file") long file, @NotNull FundApplicationsApi.Step step) {
        evidence.remove(id, step.version(), file);
        return register.get(id);
    }

    @GET
    @Path("/{id}/evidence/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        Attachment found = evidence.file(id, file);
        return Download.of(found.getName(), found.getMediaType(), found.getContent());
    }
}
