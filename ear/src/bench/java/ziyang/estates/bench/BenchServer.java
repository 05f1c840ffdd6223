package ziyang.estates.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import ziyang.estates.harness.Database;
import ziyang.estates.harness.ServerFiles;

/**
 * A copy of the provisioned server whose cost is measured: with the portal or with nothing deployed, on a PostgreSQL database of its
 * own.
 */
final class BenchServer {

    private static final String STARTED = "WFLYSRV0025";
    private static final String STARTED_BROKEN = "WFLYSRV0026";
    /** The portal's own message when it has warmed up in the background. */
    private static final String WARM = "The reports are warm";

    private static final int LONGEST_LOG = 50_000;

    private final String name;
    private final Path base;
    private final int offset = ServerFiles.freeOffset();
    private Process process;
    private CountDownLatch ready;
    private CountDownLatch warm;
    private volatile double cpuWhenReady;

    BenchServer(String name, boolean portal) {
        this.name = name;
        this.base = ServerFiles.fresh("bench-" + name, portal);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** Starts it and waits until its log says that everything deployed is started. */
    void start() {
        ProcessBuilder script = new ProcessBuilder(
                ServerFiles.home().resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + offset);
        script.environment().putAll(Database.POSTGRESQL.environment("bench-" + name));
        script.environment().put("ESTATES_DEMO", "true");
        script.environment().put("ESTATES_DAILY_AFTER", "5");
        script.environment().put("JBOSS_BASE_DIR", base.toString());
        script.environment().put("JBOSS_JAVA_SIZING", System.getProperty("estates.test.jvm", "-Xmx768m"));
        script.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "");
        script.environment().remove("JAVA_OPTS");
        script.redirectErrorStream(true);
        try {
            ready = new CountDownLatch(1);
            warm = new CountDownLatch(1);
            process = script.start();
            Thread console = new Thread(this::listen, "console of " + name);
            console.setDaemon(true);
            console.start();
            if (!ready.await(4, TimeUnit.MINUTES) || !process.isAlive()) {
                stop();
                throw new IllegalStateException("the server does not start, see " + base);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    /** Deploys one archive more and waits for it; what it is called is also its address. */
    void deploy(Archive<?> archive) {
        Path deployments = base.resolve("deployments");
        archive.as(ZipExporter.class).exportTo(deployments.resolve(archive.getName()).toFile(), true);
        Path done = deployments.resolve(archive.getName() + ".deployed");
        for (int waited = 0; !Files.exists(done); waited++) {
            if (waited > 240 || Files.exists(deployments.resolve(archive.getName() + ".failed"))) {
                throw new IllegalStateException(archive.getName() + " is not deployed, see " + base);
            }
            pause(500);
        }
    }

    /** Waits until it has warmed up and nothing works in the background any more. */
    void awaitRest() throws InterruptedException {
        if (!warm.await(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the server does not warm up, see " + base);
        }
        double before = cpu();
        for (int quiet = 0; quiet < 3; ) {
            pause(1000);
            double now = cpu();
            quiet = now - before < 40 ? quiet + 1 : 0;
            before = now;
        }
    }

    void stop() {
        if (process == null || !process.isAlive()) {
            return;
        }
        ProcessHandle.of(java()).ifPresent(ProcessHandle::destroy);
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /** CPU milliseconds so far. */
    double cpu() {
        return Cpu.of(java());
    }

    /** CPU milliseconds until the log said that the server is started. */
    double cpuWhenReady() {
        return cpuWhenReady;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + (8080 + offset) + "/" + path);
    }

    /** The database it works on. */
    String database() {
        return Database.POSTGRESQL.environment("bench-" + name).get("ESTATES_DB_URL") + "?user=postgres&password=postgres";
    }

    /** The server itself, not the script around it. */
    long java() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElse(process.pid());
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    private void listen() {
        try (BufferedReader console = process.inputReader(StandardCharsets.UTF_8);
                OutputStream log = Files.newOutputStream(base.resolve("console.log"))) {
            int kept = 0;
            for (String line = console.readLine(); line != null; line = console.readLine()) {
                if (line.contains(STARTED) || line.contains(STARTED_BROKEN)) {
                    cpuWhenReady = cpu();
                    ready.countDown();
                }
                if (line.contains(WARM)) {
                    warm.countDown();
                }
                if (kept++ < LONGEST_LOG) {
                    log.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException ended) {
            ready.countDown();
        }
        ready.countDown();
    }
}
