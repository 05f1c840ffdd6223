package ziyang.estates.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import ziyang.estates.harness.ServerFiles;

/** The table that a run writes: name, ours, floor, ratio and goal; the costs in milliseconds or, for the heap, in KB. */
final class Figures {

    private static final Path FILE = Path.of(ServerFiles.target(), "bench.tsv");
    private static boolean begun;

    private Figures() {}

    static synchronized void write(String name, double ours, double floor, double goal) {
        String line = String.format(Locale.ROOT, "%s\t%.2f\t%.2f\t%.2f\t%.1f%n", name, ours, floor, ours / floor, goal);
        try {
            if (!begun) {
                Files.writeString(FILE, "name\tours\tfloor\tratio\tgoal\n");
                begun = true;
            }
            Files.writeString(FILE, line, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
