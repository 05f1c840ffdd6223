package ziyang.estates.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Tray, ledger and board over 200,000 actions against the same pages over 2,000, and a week's reports by one request. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActionBench {

    private static final int MANY = 200_000;
    private static final int FEW = 2_000;
    /** Actions under way of the liaison's unit, in both: more than a tray shows. */
    private static final int TRAY = 400;

    private static final int REPORTED = 200;
    private static final String LIAISON = "chengguan";
    private static final String UNIT = "urban-enforcement-bureau";
    private static final String CITY = "ducha";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rows that answer to the names of the benchmark, by the page that they measure and who looks at it. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "tray-200000", List.of("inbox/inbox.xhtml", LIAISON),
            "ledger-200000", List.of("meeting/actions.xhtml", CITY),
            "board-200000", List.of("meeting/board.xhtml", CITY));

    private static final BenchServer LARGE = new BenchServer("actions-many", true);
    private static final BenchServer SMALL = new BenchServer("actions-few", true);

    @BeforeAll
    static void prepare() throws InterruptedException {
        prepare(LARGE, MANY);
        prepare(SMALL, FEW);
        // the look at 200,000 deadlines is the day's work, not the page's
        LARGE.awaitRest();
        SMALL.awaitRest();
    }

    private static void prepare(BenchServer server, int actions) {
        server.start();
        ManyActions.insert(server, actions);
        ManyActions.fill(server, UNIT, TRAY);
        server.stop();
        server.start();
    }

    @AfterAll
    static void end() {
        LARGE.stop();
        SMALL.stop();
    }

    @Test
    @Order(1)
    void pages() {
        PAGES.forEach((name, page) -> {
            double many = cost(LARGE, page);
            double few = cost(SMALL, page);
            Figures.write(name, many, few, 1.3);
        });
    }

    private static double cost(BenchServer server, List<String> page) {
        Visitor visitor = new Visitor(server).signIn(page.get(1));
        DoubleSupplier both = () -> server.cpu() + Cpu.ofDatabase();
        Runnable look = () -> visitor.open(page.get(0));
        return new Rounds(both, 40).measure(look, look).ours();
    }

    /** One request of 200 reports against 200 requests of one. */
    @Test
    @Order(2)
    void bulkReport() {
        Visitor visitor = new Visitor(SMALL);
        String token = visitor.token(LIAISON);
        DoubleSupplier both = () -> SMALL.cpu() + Cpu.ofDatabase();
        Rounds.Costs costs = new Rounds(both, 1)
                .measure(
                        () -> visitor.fetch(post(token, "api/actions/reports", rows(reportable(visitor, token)))),
                        () -> reportable(visitor, token).forEach(row -> visitor.fetch(post(
                                token, "api/actions/" + row.get("id").asLong() + "/reports", report(row)))));
        Figures.write("bulk-report-200", costs.ours(), costs.floor(), 1.0);
    }

    private static List<JsonNode> reportable(Visitor visitor, String token) {
        try {
            List<JsonNode> rows = new ArrayList<>();
            JSON.readTree(visitor.send(get(token, "api/actions/reportable")).body())
                    .forEach(rows::add);
            if (rows.size() != REPORTED) {
                throw new IllegalStateException(rows.size() + " actions to report on");
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode rows(List<JsonNode> actions) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode rows = body.putArray("rows");
        actions.forEach(row -> rows.add(report(row).put("id", row.get("id").asLong())));
        return body;
    }

    private static ObjectNode report(JsonNode row) {
        return JSON.createObjectNode()
                .put("version", row.get("version").asInt())
                .put("text", "本周已会同社区巡查两次，堆物已清理。")
                .put("percent", 50)
                .put("done", false)
                .put("reason", "按周填报");
    }

    private static HttpRequest.Builder get(String token, String path) {
        return HttpRequest.newBuilder(SMALL.uri(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder post(String token, String path, JsonNode body) {
        return get(token, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }
}
