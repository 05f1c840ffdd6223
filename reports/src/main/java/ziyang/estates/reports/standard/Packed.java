package ziyang.estates.reports.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ziyang.estates.base.BusinessError;

/** Looks into a packed document before anything reads it as XML. */
final class Packed {

    /** Bytes of all parts together, unpacked. */
    private static final long MOST = 64L << 20;

    private static final int PARTS = 2000;

    /** A declaration stands at the beginning of a part. */
    private static final int BEGINNING = 4096;

    private static final int BUFFER = 8192;

    private Packed() {}

    /**
     * @throws BusinessError {@code document.broken} for what is no such file, {@code document.large} for one that unpacks to more than 64
     *     MiB, {@code document.unsafe} for one with declarations of its own (DOCTYPE), which no word processor writes
     */
    static void mustBeSafe(byte[] file) {
        long size = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                size += unpacked(zip, part.getName(), MOST - size);
                if (++parts > PARTS || size > MOST) {
                    throw BusinessError.field("file", "document.large", MOST >> 20);
                }
            }
        } catch (IOException broken) {
            throw BusinessError.field("file", "document.broken");
        }
        if (parts == 0) {
            throw BusinessError.field("file", "document.broken");
        }
    }

    /** How long the part is; it is read no further than just beyond the limit. */
    private static long unpacked(InputStream part, String name, long limit) throws IOException {
        byte[] beginning = part.readNBytes(BEGINNING);
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels");
        if (markup && declares(beginning)) {
            throw BusinessError.field("file", "document.unsafe");
        }
        long size = beginning.length;
        byte[] buffer = new byte[BUFFER];
        for (int read = part.read(buffer); read > 0 && size <= limit; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static boolean declares(byte[] beginning) {
        // sixteen-bit text has a zero beside every sign
        String text = new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }
}
