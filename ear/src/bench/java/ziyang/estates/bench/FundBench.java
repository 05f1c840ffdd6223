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
import java.util.Arrays;
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
import java.util.function.ObjLongConsumer;
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
    /** Each client pays from so many applications in turn, so that none gets more than a few parts. */
    private static final int APPLICATIONS = 250;

    /** Until the server is compiled for this request: after a minute it still takes three times as long. */
    private static final int OURS_WARM_SECONDS = 150;

    private static final int FLOOR_WARM_SECONDS = 20;
    private static final int SECONDS = 20;
    private static final String FINANCE = "caizheng";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final BenchServer SERVER = new BenchServer("funds", true);

    @BeforeAll
    static void prepare() throws InterruptedException {
        SERVER.start();
        ManyVouchers.insert(SERVER, CLIENTS * APPLICATIONS);
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
        double ours = milliseconds(OURS_WARM_SECONDS, client -> new Paying(token, client));
        double booked = milliseconds(FLOOR_WARM_SECONDS, client -> new ByHand(client, ManyVouchers::payByHand));
        Figures.write("disbursement-16", ours, booked, 2.0);
        double all = milliseconds(FLOOR_WARM_SECONDS, client -> new ByHand(client, ManyVouchers::payAndTellByHand));
        Figures.write("disbursement-16-same-rows", ours, all, 2.0);
    }

    private static double milliseconds(int warm, IntFunction<Runnable> clients) throws Exception {
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
        TimeUnit.SECONDS.sleep(warm);
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

    /** The applications of one client in turn. */
    private static final class Turn {

        private final int client;
        private int next;

        private Turn(int client) {
            this.client = client;
        }

        private int index() {
            return next++ % APPLICATIONS;
        }

        private long application(int index) {
            return ManyVouchers.application(client * APPLICATIONS + index);
        }
    }

    /** One client of the API, paying a fen at a time. */
    private static final class Paying implements Runnable {

        private final Visitor visitor = new Visitor(SERVER);
        private final String token;
        private final Turn turn;
        private final int[] versions = new int[APPLICATIONS];

        private Paying(String token, int client) {
            this.token = token;
            this.turn = new Turn(client);
            Arrays.fill(versions, ManyVouchers.VERSION);
        }

        @Override
        public void run() {
            int index = turn.index();
            Map<String, Object> part = Map.of(
                    "version", versions[index], "amount", new BigDecimal("0.01"), "paper", "支" + UUID.randomUUID());
            String path = "api/funds/applications/" + turn.application(index) + "/payments";
            var answer = visitor.send(post(token, path, part));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            versions[index] = read(answer.body()).get("version").asInt();
        }
    }

    /** The same transaction by JDBC: the rows that are locked, read and written. */
    private static final class ByHand implements Runnable {

        private final Connection connection;
        private final Turn turn;
        private final ObjLongConsumer<Connection> transaction;

        private ByHand(int client, ObjLongConsumer<Connection> transaction) {
            this.transaction = transaction;
            this.turn = new Turn(client);
            try {
                connection = DriverManager.getConnection(SERVER.database());
                connection.setAutoCommit(false);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        }

        @Override
        public void run() {
            transaction.accept(connection, turn.application(turn.index()));
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
