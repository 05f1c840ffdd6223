package ziyang.estates.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import ziyang.estates.base.BusinessError;

/** The kinds of files that are taken, and how each is recognised by its content. */
enum FileKind {
    PDF(Set.of("pdf"), "application/pdf", null),
    JPEG(Set.of("jpg", "jpeg"), "image/jpeg", null),
    PNG(Set.of("png"), "image/png", null),
    DOCX(
            Set.of("docx"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "word/document.xml"),
    XLSX(Set.of("xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
    TXT(Set.of("txt"), "text/plain", null);

    /** More entries than an office file has; a bomb of them stops here. */
    private static final int MOST_ENTRIES = 2000;

    private static final Tika DETECTOR = new Tika();

    private final Set<String> extensions;
    private final String mediaType;
    private final String mainPart;

    FileKind(Set<String> extensions, String mediaType, String mainPart) {
        this.extensions = extensions;
        this.mediaType = mediaType;
        this.mainPart = mainPart;
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws BusinessError {@code file.kind} for an extension not taken, {@code file.false} for a false one */
    static FileKind of(String name, byte[] content) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FileKind kind = Arrays.stream(values())
                .filter(known -> known.extensions.contains(extension))
                .findFirst()
                .orElseThrow(() -> new BusinessError(BusinessError.Kind.UNSUPPORTED, "file.kind", name));
        if (!kind.recognises(content)) {
            throw new BusinessError(BusinessError.Kind.UNSUPPORTED, "file.false", name);
        }
        return kind;
    }

    private boolean recognises(byte[] content) {
        if (mainPart != null) {
            return holds(content, mainPart);
        }
        return DETECTOR.detect(content).equals(mediaType);
    }

    /** By the directory at the file's end, as office programs look; not every writer's entries can be read one after the other. */
    private static boolean holds(byte[] content, String part) {
        try {
            Path file = Files.createTempFile("evidence", ".zip");
            try {
                Files.write(file, content);
                try (ZipFile parts = new ZipFile(file.toFile())) {
                    return parts.size() <= MOST_ENTRIES && parts.getEntry(part) != null;
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }
}
