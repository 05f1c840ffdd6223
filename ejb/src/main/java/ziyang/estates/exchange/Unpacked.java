package ziyang.estates.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import ziyang.estates.base.BusinessError;

/**
 * What a workbook unpacks to, looked through once before anything reads it: a small file may hold more than the server's memory (a zip
 * bomb), and what is merged is said at the end of a sheet only.
 *
 * @param rows of the longest sheet
 * @param merged places such as {@code A3:B4}
 */
record Unpacked(int rows, List<String> merged) {

    /** Fifty thousand rows of ten columns are about 30 MB. */
    static final long MOST = 256L << 20;

    private static final int BLOCK = 64 << 10;
    private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[A-Z]+\\d+:[A-Z]+(\\d+)\"");
    private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"([A-Z0-9:]+)\"");

    /** @throws BusinessError {@code import.unpacked} beyond {@link #MOST} bytes */
    static Unpacked of(Path file) throws IOException {
        int rows = 0;
        List<String> merged = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long left = MOST;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Ends ends = new Ends();
                try (InputStream content = zip.getInputStream(entry)) {
                    left -= ends.read(content, left);
                }
                if (entry.getName().startsWith("xl/worksheets/")
                        && entry.getName().endsWith(".xml")) {
                    rows = Math.max(rows, ends.rows());
                    merged.addAll(ends.merged());
                }
            }
        } catch (ZipException none) {
            throw new IOException(none);
        }
        return new Unpacked(rows, merged);
    }

    /** The first and the last block of a part. */
    private static final class Ends {

        private String first = "";
        private byte[] before = {};
        private byte[] last = {};

        /** @return how many bytes there were */
        long read(InputStream content, long most) throws IOException {
            long read = 0;
            for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
                read += block.length;
                if (read > most) {
                    throw BusinessError.field("file", "import.unpacked", MOST >> 20);
                }
                if (first.isEmpty()) {
                    first = text(block);
                }
                before = last;
                last = block;
            }
            return read;
        }

        int rows() {
            Matcher dimension = DIMENSION.matcher(first);
            return dimension.find() ? Integer.parseInt(dimension.group(1)) : 0;
        }

        List<String> merged() {
            String end = text(before) + text(last);
            return MERGED.matcher(end)
                    .results()
                    .map(MatchResult::group)
                    .map(Ends::place)
                    .toList();
        }

        private static String place(String cell) {
            return cell.replaceAll(".*\"(.*)\"", "$1");
        }

        private static String text(byte[] block) {
            return new String(block, StandardCharsets.ISO_8859_1);
        }
    }
}
