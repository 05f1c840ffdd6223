package ziyang.estates.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;

/** Reads a form with files. */
@ApplicationScoped
class FormParts {

    private static final int LONGEST_FIELD = 64 * 1024;

    /** The fields and the files of a form. */
    record Form(Map<String, String> fields, List<AttachmentService.Upload> files) {

        /** Null when the form has no such field. */
        String text(String name) {
            return fields.get(name);
        }

        /** Zero when the form has no such field. */
        int number(String name) {
            String value = fields.getOrDefault(name, "0");
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException wrong) {
                throw BusinessError.field(name, "number", Choice.label(name), value);
            }
        }
    }

    @Inject
    private AttachmentService attachments;

    Form read(List<EntityPart> parts) throws IOException {
        Form form = new Form(new HashMap<>(), new ArrayList<>());
        for (EntityPart part : parts) {
            if (part.getFileName().isPresent()) {
                form.files().add(upload(part));
            } else {
                form.fields().put(part.getName(), words(part));
            }
        }
        return form;
    }

    /** A form field as UTF-8, whether or not its part says so. */
    private static String words(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
        }
    }

    /** Reads one byte more than the limit at the most, so that a file without end cannot fill the memory. */
    private AttachmentService.Upload upload(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new AttachmentService.Upload(
                    part.getFileName().orElse(""), content.readNBytes(attachments.limit() + 1));
        }
    }
}
