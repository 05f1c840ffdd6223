package ziyang.estates.attachment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;

/** Checks and stores files for the services whose records they hang on. */
@Stateless
public class AttachmentService {

    private static final int LIMIT = Settings.number("estates.attachment.limit", 10 * 1024 * 1024);

    /** A file on its way in. */
    public record Upload(String name, byte[] content) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Largest file taken, in bytes. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public int limit() {
        return LIMIT;
    }

    /** @throws BusinessError {@code file.empty}, {@code file.large}, {@code file.kind} or {@code file.false} */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Attachment store(Upload upload) {
        String name = bare(upload.name());
        if (upload.content() == null || upload.content().length == 0) {
            throw BusinessError.field("file", "file.empty", name);
        }
        mustFit(upload);
        FileKind kind = FileKind.of(name, upload.content());
        Attachment stored = new Attachment(name, kind.mediaType(), upload.content());
        stored.stamp(sha256(upload.content()), Identity.get().username(), clock.instant());
        entities.persist(stored);
        return stored;
    }

    /**
     * The limit for a file that is read and not stored.
     *
     * @throws BusinessError {@code file.large}
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public void mustFit(Upload upload) {
        if (upload.content().length > LIMIT) {
            throw new BusinessError(
                    BusinessError.Kind.TOO_LARGE, "file.large", bare(upload.name()), LIMIT / 1024 / 1024);
        }
    }

    /** The last part of a path, without control characters, at most 200 long. */
    private static String bare(String path) {
        String name = path == null ? "" : path.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    /** The checksum that proves bytes years later, in hexadecimal. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
