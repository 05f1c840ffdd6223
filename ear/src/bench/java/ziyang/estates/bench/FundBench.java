package ziyang.estates.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Budget execution over 1,000,000 entries against one statement written by hand, and payments by 16 clients from one budget against the same
 * transaction written by hand. The database waits for its disk, as it must with money.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FundBench {

    private static final int CLIENTS = 16;
    private static final int WARM_SECONDS = 20;
    private static final int SECONDS = 20;
    private static final String FINANCE = "caizheng";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final BenchServer SERVER = new BenchServer("funds", true);

    @BeforeAll
    static void prepare() throws InterruptedException {
        SERVER.start();
        ManyVouchers.insert(SERVER, CLIENTS);
        SERVER.awaitRest();
    }

    @AfterAll
    static void end() {
        SERVER.stop();
    }

    @Test
    @Order(1)
    void execution() {
        Visitor visitor = new Visitor(SERVER);
        String token = visitor.token(FINANCE);
        String path = "api/funds/execution?year=" + ManyVouchers.YEAR;
        DoubleSupplier both = () -> SERVER.cpu() + Cpu.ofDatabase();
        Rounds.Costs costs = new Rounds(both, 5)
                .measure(() -> visitor.fetch(get(token, path)), () -> ManyVouchers.executionByHand(SERVER));
        Figures.write("execution-1000000", costs.ours(), costs.floor(), 1.2);
    }

    /** Milliseconds for each payment, all clients together: twice the floor is half of its throughput. */
    @Test
    @Order(2)
    void disbursement() throws Exception {
        String token = new Visitor(SERVER).token(FINANCE);
        double ours = milliseconds(client -> new Paying(token, ManyVouchers.application(client)));
        double floor = milliseconds(client -> new ByHand(ManyVouchers.application(client)));
        Figures.write("disbursement-16", ours, floor, 2.0);
    }

    private static double milliseconds(IntFunction<Runnable> clients) throws Exception {
        AtomicBoolean on = new AtomicBoolean(true);
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> all = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Runnable pay = clients.apply(client);
            all.add(threads.submit(() -> {
                while (on.get()) {
                    pay.run();
                    done.incrementAndGet();
                }
            }));
        }
        TimeUnit.SECONDS.sleep(WARM_SECONDS);
        int before = done.get();
        TimeUnit.SECONDS.sleep(SECONDS);
        int paid = done.get() - before;
        on.set(false);
        threads.shutdown();
        for (Future<?> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
        return SECONDS * 1000.0 / paid;
    }

    /** One client of the API, paying a fen at a time. */
    private static final class Paying implements Runnable {

        private final Visitor visitor = new Visitor(SERVER);
        private final String token;
        private final String path;
        private int version;

        private Paying(String token, long application) {
            this.token = token;
            this.path = "api/funds/applications/" + application;
            this.version = read(visitor.send(get(token, path)).body()).get("version").asInt();
        }

        @Override
        public void run() {
            Map<String, Object> part = Map.of(
                    "version", version, "amount", new BigDecimal("0.01"), "paper", "支" + UUID.randomUUID());
            var answer = visitor.send(post(token, path + "/payments", part));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            version = read(answer.body()).get("version").asInt();
        }
    }

    /** The same transaction by JDBC: the rows that are locked, read and written. */
    private static final class ByHand implements Runnable {

        private final Connection connection;
        private final long application;

        private ByHand(long application) {
            this.application = application;
            try {
                connection = DriverManager.getConnection(SERVER.database());
                connection.setAutoCommit(false);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        }

        @Override
        public void run() {
            ManyVouchers.payByHand(connection, application);
        }
    }

    private static HttpRequest.Builder get(String token, String path) {
        return HttpRequest.newBuilder(SERVER.uri(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder post(String token, String path, Map<String, Object> body) {
        try {
            return get(token, path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
