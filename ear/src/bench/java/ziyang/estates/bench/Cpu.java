package ziyang.estates.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ziyang.estates.harness.ServerFiles;

/** CPU time that processes have used so far, as the kernel counts it. */
final class Cpu {

    /** A kernel's tick; the same on every Linux of today. */
    private static final double TICK = 10;

    private Cpu() {}

    /** Milliseconds of one process. */
    static double of(long process) {
        String[] fields = fields(Path.of("/proc/" + process + "/stat"));
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    }

    /** Milliseconds of the database: its first process, the connections that are open and those that have ended. */
    static double ofDatabase() {
        long postmaster = postmaster();
        String[] own = fields(Path.of("/proc/" + postmaster + "/stat"));
        double ended = (Long.parseLong(own[13]) + Long.parseLong(own[14])) * TICK;
        return of(postmaster)
                + ended
                + ProcessHandle.of(postmaster).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> of(child.pid()))
                        .sum();
    }

    private static long postmaster() {
        Path file = Path.of(
                ServerFiles.target(), "postgresql-" + ProcessHandle.current().pid(), "postmaster.pid");
        try (Stream<String> lines = Files.lines(file)) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The fields after the command's name, which may hold blanks: the first is the state. */
    private static String[] fields(Path stat) {
        try {
            String text = Files.readString(stat);
            return text.substring(text.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return "- 0 0 0 0 0 0 0 0 0 0 0 0 0 0".split(" ");
        }
    }

    /** The middle one, or the mean of the two in the middle. */
    static double median(List<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
