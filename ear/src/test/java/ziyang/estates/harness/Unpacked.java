package ziyang.estates.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The XML of an office file, which is a ZIP. */
public final class Unpacked {

    /** Sheets write every Chinese character as a number. */
    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-fA-F]+);");

    private Unpacked() {}

    /** All parts after each other; read by the directory at the end, as office programs do. */
    public static String text(byte[] office) {
        try {
            Path file = Files.createTempFile("office", ".zip");
            try {
                Files.write(file, office);
                return text(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = parts.entries(); entries.hasMoreElements(); ) {
                try (InputStream part = parts.getInputStream(entries.nextElement())) {
                    text.append(new String(part.readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
