package ziyang.estates.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Copies of the provisioned server's {@code standalone} directory: many instances of one installation, each with its own
 * configuration, data and log, so that the provisioned server stays as it was built.
 */
public final class ServerFiles {

    /** Two JVMs test at once: each has its own span, below the ports that the system gives to whoever connects. */
    private static final int SPAN = 8_000;

    private ServerFiles() {}

    /** Which of the JVMs that test at once this is, from 1 on. */
    static int fork() {
        return Integer.getInteger("estates.test.fork", 1);
    }

    public static String target() {
        return System.getProperty("estates.test.target", "target");
    }

    public static Path home() {
        return Path.of(System.getProperty("jboss.home", target() + "/server")).toAbsolutePath();
    }

    /**
     * What a server's JVM is started with.
     *
     * @param brief it is restarted or ends soon: the thorough compiler would take half of the machine and never earn it back
     */
    static String jvm(boolean brief) {
        String jvm = System.getProperty("estates.test.jvm", "-Xmx768m");
        return brief ? jvm + " -XX:TieredStopAtLevel=1" : jvm;
    }

    /** A fresh {@code target/<name>}; with the portal in its deployments or without any. */
    public static Path fresh(String name, boolean deployed) {
        Path source = home().resolve("standalone");
        Path base = Path.of(target(), name).toAbsolutePath();
        try {
            delete(base);
            copy(source.resolve("configuration"), base.resolve("configuration"));
            Files.createDirectories(base.resolve("deployments"));
            if (deployed) {
                // as built just now: a server that was provisioned earlier keeps the EAR of then
                Files.copy(Path.of(target(), "estates.ear"), base.resolve("deployments/estates.ear"));
            }
            // the provisioned file names its log by its absolute path
            Path logging = base.resolve("configuration/logging.properties");
            Files.writeString(logging, Files.readString(logging).replace(source.toString(), base.toString()));
            return base;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An offset at which the server's HTTP, HTTPS and management ports are all free. */
    public static int freeOffset() {
        for (int attempt = 0; attempt < 50; attempt++) {
            int offset = SPAN * fork() - SPAN / 2 + ThreadLocalRandom.current().nextInt(SPAN);
            if (free(8080 + offset) && free(8443 + offset) && free(9990 + offset)) {
                return offset;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes as) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes as) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path base) throws IOException {
        if (!Files.exists(base)) {
            return;
        }
        Files.walkFileTree(base, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes as) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failed) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
