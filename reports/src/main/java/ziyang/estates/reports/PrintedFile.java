package ziyang.estates.reports;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import ziyang.estates.reports.document.Format;

/** A printed document, ready to be handed out. */
public record PrintedFile(String name, String mediaType, byte[] content) {

    /** @param name without its extension */
    public static PrintedFile of(String name, Format format, Consumer<OutputStream> print) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        print.accept(out);
        return new PrintedFile(name + "." + format.extension(), format.mediaType(), out.toByteArray());
    }
}
