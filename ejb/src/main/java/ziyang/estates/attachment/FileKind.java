package ziyang.estates.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    /** Entries looked at in an office file before its main part must have shown up; a bomb of entries stops here. */
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

    private static boolean holds(byte[] content, String part) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (int seen = 0; seen < MOST_ENTRIES; seen++) {
                ZipEntry entry = entries.getNextEntry();
                if (entry == null) {
                    return false;
                }
                if (entry.getName().equals(part)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }
}
