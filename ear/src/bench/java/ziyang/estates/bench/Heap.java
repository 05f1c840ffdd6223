package ziyang.estates.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What lives in a server's heap. */
final class Heap {

    private Heap() {}

    /** KB of all live objects; the server collects its garbage first. */
    static double live(BenchServer server) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process asked = new ProcessBuilder(jcmd, String.valueOf(server.java()), "GC.class_histogram").start();
            String histogram = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String total = histogram.substring(histogram.lastIndexOf("Total")).strip();
            return Long.parseLong(total.split("\\s+")[2]) / 1024.0;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
