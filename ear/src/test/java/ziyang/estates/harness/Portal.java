package ziyang.estates.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The portal as an administrator runs it: a copy of the provisioned server, started by its own script in demonstration mode on the
 * database of this run, stopped with the JVM. Tests talk to it from outside.
 */
public final class Portal {

    private static final String SHARED = "shared-" + ServerFiles.fork();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LONGEST_LOG = 20L * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Portal> STARTED = new ConcurrentHashMap<>();

    private final String name;
    private final String database;
    private final Path base;
    private final int offset = ServerFiles.freeOffset();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private Process process;

    private Portal(String name, String database) {
        this.name = name;
        this.database = database;
        this.base = ServerFiles.fresh("portal-" + name, true);
    }

    /** The portal that all tests of this JVM share. */
    public static Portal shared() {
        return named(SHARED);
    }

    /** A portal with a database of its own, for tests that break or restart it. */
    public static Portal named(String name) {
        return running(STARTED.computeIfAbsent(name, own -> new Portal(own, "portal-" + own)));
    }

    /** Another server on the database of one that runs already, as the second node of a cluster. */
    public static Portal beside(Portal first, String name) {
        return running(STARTED.computeIfAbsent(name, own -> new Portal(own, first.database)));
    }

    private static Portal running(Portal portal) {
        synchronized (portal) {
            if (portal.process == null) {
                Runtime.getRuntime().addShutdownHook(new Thread(portal::kill9));
                portal.start();
            }
        }
        if (!portal.process.isAlive()) {
            throw new IllegalStateException("the portal is not running, see " + portal.consoleLog());
        }
        return portal;
    }

    /** With a slash at its end. */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + (8080 + offset) + "/");
    }

    public URI uri(String path) {
        return baseUri().resolve(path.startsWith("/") ? path.substring(1) : path);
    }

    /** Where the server writes its log and its data. */
    public Path directory() {
        return base;
    }

    // the server

    public void start() {
        ProcessBuilder script = new ProcessBuilder(
                ServerFiles.home().resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + offset);
        script.environment().putAll(Database.chosen().environment(database));
        script.environment().put("ESTATES_DEMO", "true");
        script.environment().put("JBOSS_BASE_DIR", base.toString());
        script.environment().put("JBOSS_JAVA_SIZING", ServerFiles.jvm(!name.equals(SHARED)));
        script.environment().remove("JAVA_OPTS");
        script.redirectErrorStream(true);
        try {
            process = script.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        Thread log = new Thread(this::keepLog, "log of " + name);
        log.setDaemon(true);
        log.start();
        awaitReady();
    }

    /** Stops the server the polite way. */
    public void stop() {
        ProcessHandle server = process.descendants()
                .filter(child -> child.info().command().orElse("").contains("java"))
                .findFirst()
                .orElse(process.toHandle());
        server.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill9();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            kill9();
        }
    }

    /** Stops and starts it again on the same data. */
    public void restart() {
        stop();
        start();
    }

    /** Ends it as a power failure would. */
    public void kill9() {
        if (process != null) {
            process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(late -> process)
                    .join();
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive() || Files.exists(base.resolve("deployments/estates.ear.failed"))) {
                kill9();
                throw new IllegalStateException("the portal does not start, see " + consoleLog());
            }
            if (answers()) {
                return;
            }
            pause();
        }
        kill9();
        throw new IllegalStateException("the portal is not ready after " + PATIENCE + ", see " + consoleLog());
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("sign-in.xhtml"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException asked) {
            throw interrupted(asked);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException asked) {
            throw interrupted(asked);
        }
    }

    private static IllegalStateException interrupted(InterruptedException asked) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(asked);
    }

    private Path consoleLog() {
        return base.resolve("console.log");
    }

    /** Keeps the beginning of the console; the rest is read and dropped, so that a looping server cannot fill the disk. */
    private void keepLog() {
        try (InputStream console = process.getInputStream();
                OutputStream file = Files.newOutputStream(consoleLog())) {
            byte[] buffer = new byte[8192];
            long written = 0;
            for (int read = console.read(buffer); read >= 0; read = console.read(buffer)) {
                if (written < LONGEST_LOG) {
                    file.write(buffer, 0, read);
                    file.flush();
                    written += read;
                }
            }
        } catch (IOException gone) {
            return; // the server has ended
        }
    }

    // the client

    /** An answer with its body as text. */
    public record Answer(HttpResponse<byte[]> http) {

        public int status() {
            return http.statusCode();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return http.body();
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(http.body());
            } catch (IOException broken) {
                throw new UncheckedIOException(text(), broken);
            }
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }

    /** Requests below it carry a key, or are refused. */
    private static final String MONEY = "api/funds";

    private static final String KEY = "Idempotency-Key";

    /** A bearer token of a demonstration account, issued once. */
    public String token(String username) {
        return tokens.computeIfAbsent(username, name -> {
            Map<String, String> credentials = Map.of("username", name, "password", As.PASSWORD);
            Answer answer = post(null, "api/tokens", credentials);
            if (answer.status() != 200) {
                throw new IllegalStateException("no token for " + name + ": " + answer);
            }
            return answer.json().get("token").asText();
        });
    }

    /** @param username who asks; null for nobody */
    public Answer get(String username, String path) {
        return send(request(username, path).GET());
    }

    public Answer post(String username, String path, Object body) {
        return send("POST", username, path, body);
    }

    /** Any method; the body becomes JSON, null sends none. */
    public Answer send(String method, String username, String path, Object body) {
        return send(method, username, path, body, Map.of());
    }

    /** As {@link #send(String, String, String, Object)}, with headers of one's own. */
    public Answer send(String method, String username, String path, Object body, Map<String, String> headers) {
        try {
            HttpRequest.BodyPublisher content = body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            HttpRequest.Builder request = request(username, path)
                    .header("Content-Type", "application/json")
                    .method(method, content);
            headers.forEach(request::header);
            if (path.contains(MONEY) && !headers.containsKey(KEY)) {
                request.header(KEY, UUID.randomUUID().toString());
            }
            return send(request);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private HttpRequest.Builder request(String username, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
        return username == null ? request : request.header("Authorization", "Bearer " + token(username));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException asked) {
            throw interrupted(asked);
        }
    }
}
