package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import ziyang.estates.harness.AtOnce;
import ziyang.estates.harness.Database;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;

/** Two servers on one database, as the city runs them; the embedded database serves one server only. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final int WRITERS = 50;
    private static final Duration FIRST_TICK = Duration.ofMinutes(2);

    private static List<Portal> nodes;

    @BeforeAll
    static void twoNodes() {
        assumeTrue(Database.chosen() == Database.POSTGRESQL, "the embedded database serves one server");
        Portal first = Portal.named("first-node");
        nodes = List.of(first, Portal.beside(first, "second-node"));
    }

    @AfterAll
    static void enough() {
        if (nodes != null) {
            nodes.forEach(Portal::kill9);
        }
    }

    @Test
    @Order(1)
    void whatOneWritesTheOtherReadsAtOnce() {
        JsonNode action = Joint.inProgress(nodes.get(0), "lianhua").action("urban-enforcement-bureau", 5);
        assertEquals(action, Joint.read(nodes.get(1), "lianhua", action));
        Map<String, ?> step = Map.of("version", action.get("version").asInt());
        String path = "api/actions/" + action.get("id").asLong() + "/acceptance";
        assertEquals(200, nodes.get(1).post("chengguan", path, step).status());
        assertEquals(
                "ACCEPTED",
                Joint.read(nodes.get(0), "lianhua", action).get("state").asText());
        assertEquals(409, nodes.get(0).post("chengguan", path, step).status());
    }

    @Test
    @Order(2)
    void meetingsConvenedOnBothAreNumberedWithoutGapsOrRepeats() throws Exception {
        List<Joint> drafts = new ArrayList<>();
        IntStream.range(0, WRITERS).forEach(i -> drafts.add(Joint.prepared(nodes.get(i % 2), "sanxianci")));
        List<Portal.Answer> sent = AtOnce.all(
                WRITERS,
                i -> nodes.get(i % 2)
                        .post(
                                "sanxianci",
                                "api/meetings/" + drafts.get(i).id() + "/notice",
                                Map.of("version", drafts.get(i).version())));
        TreeSet<Integer> numbers = new TreeSet<>();
        sent.forEach(answer -> {
            assertEquals(200, answer.status(), answer.toString());
            numbers.add(Integer.valueOf(answer.json().get("number").asText().replaceAll(".*〕(\\d+)号", "$1")));
        });
        assertEquals(WRITERS, numbers.size(), numbers.toString());
        assertEquals(WRITERS - 1, numbers.last() - numbers.first(), numbers.toString());
    }

    @Test
    @Order(3)
    void aDailyTaskRunsOnceForBoth() throws Exception {
        long until = System.nanoTime() + FIRST_TICK.toNanos();
        Set<String> ran = ran();
        while (ran.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(1000);
            ran = ran();
        }
        assumeTrue(!ran.isEmpty(), "so early in the day no task is due");
        Thread.sleep(Duration.ofSeconds(10).toMillis());
        for (JsonNode run : runs()) {
            assertEquals(1, run.get("attempts").asInt(), run.toString());
            assertTrue(run.get("failure").isNull(), run.toString());
        }
    }

    @Test
    @Order(4)
    void whenOneIsGoneTheOtherGoesOn() {
        nodes.get(0).kill9();
        assertEquals(
                201,
                nodes.get(1).post("lianhua", "api/meetings", Joint.form(null)).status());
    }

    /** Each task and day once. */
    private static Set<String> ran() {
        Set<String> ran = new HashSet<>();
        runs().forEach(run ->
                assertTrue(ran.add(run.get("code").asText() + run.get("ranOn").asText()), "twice: " + run));
        return ran;
    }

    private static JsonNode runs() {
        return nodes.get(1).get("sysadmin", "api/daily-runs?size=200").json().get("items");
    }
}
