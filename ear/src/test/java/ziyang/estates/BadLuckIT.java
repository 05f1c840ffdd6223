package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Database;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Minuted;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** What happens when the power fails or the network does, on a portal of its own. */
class BadLuckIT {

    private static final String NAME = "unlucky";
    private static final int ACTIONS = 24;

    private static Portal portal;

    @BeforeAll
    static void aPortalOfItsOwn() {
        portal = Portal.named(NAME);
    }

    @AfterAll
    static void enough() {
        portal.kill9();
    }

    @Test
    void aServerKilledWhileItWritesComesUpWithWholeRecordsOnly() throws Exception {
        List<JsonNode> actions = accepted();
        Set<Long> told = ConcurrentHashMap.newKeySet();
        CountDownLatch first = new CountDownLatch(4);
        ExecutorService liaisons = Executors.newFixedThreadPool(4);
        actions.forEach(action -> liaisons.submit(() -> {
            if (Upload.report(portal, "chengguan", action, evidence()).status() == 200) {
                told.add(action.get("id").asLong());
                first.countDown();
            }
        }));
        assertTrue(first.await(90, TimeUnit.SECONDS), "reports are being written");
        portal.kill9();
        liaisons.shutdown();
        assertTrue(liaisons.awaitTermination(60, TimeUnit.SECONDS), "nobody waits for a dead server");

        portal.start();
        actions.forEach(action -> isWhole(action, told));
        JsonNode fresh = Joint.inProgress(portal, "lianhua").action("urban-enforcement-bureau", 5);
        assertEquals("ASSIGNED", fresh.get("state").asText());
    }

    @Test
    void aServerKilledWhileItIssuesLeavesMinutesIssuedOrNotAndNoHoleInTheirNumbers() throws Exception {
        List<Minuted> ready = IntStream.range(0, ACTIONS)
                .mapToObj(number -> Minuted.ready(portal, "sanxianci"))
                .toList();
        Set<Long> told = ConcurrentHashMap.newKeySet();
        CountDownLatch first = new CountDownLatch(3);
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        ready.forEach(minutes -> clerks.submit(() -> {
            if (minutes.issue().status() == 200) {
                told.add(minutes.meeting());
                first.countDown();
            }
        }));
        assertTrue(first.await(90, TimeUnit.SECONDS), "minutes are being issued");
        portal.kill9();
        clerks.shutdown();
        assertTrue(clerks.awaitTermination(60, TimeUnit.SECONDS), "nobody waits for a dead server");

        portal.start();
        TreeSet<Integer> numbers = new TreeSet<>();
        ready.forEach(minutes -> numbered(minutes, told).ifPresent(numbers::add));
        assertTrue(numbers.size() >= told.size() && numbers.first() == 1, numbers.toString());
        assertEquals(numbers.size(), numbers.last(), "no hole: " + numbers);
        assertEquals(200, Minuted.ready(portal, "sanxianci").issue().status());
    }

    /** Issued with a number and the document in the archive, or waiting to be issued without either. */
    private static Optional<Integer> numbered(Minuted minutes, Set<Long> told) {
        JsonNode now = minutes.read("sanxianci");
        if (now.get("state").asText().equals("COUNTERSIGNING")) {
            assertFalse(told.contains(minutes.meeting()), "what was confirmed is kept: " + now);
            assertTrue(now.get("run").isNull() && now.get("receipts").isEmpty(), now.toString());
            return Optional.empty();
        }
        assertEquals("ISSUED", now.get("state").asText());
        byte[] document = portal.get("sanxianci", minutes.path() + "/document").bytes();
        assertEquals("%PDF", new String(document, 0, 4, StandardCharsets.US_ASCII));
        return Optional.of(Integer.valueOf(now.at("/figures/number").asText().replaceAll(".*〕(\\d+)号", "$1")));
    }

    private static List<JsonNode> accepted() {
        Joint joint = Joint.inProgress(portal, "lianhua");
        return IntStream.range(0, ACTIONS)
                .mapToObj(number -> joint.action("urban-enforcement-bureau", 10))
                .map(action -> portal.post(
                                "chengguan",
                                path(action) + "/acceptance",
                                Map.of("version", action.get("version").asInt()))
                        .json())
                .toList();
    }

    /** Two files, large enough for a server to die between them. */
    private static Upload[] evidence() {
        byte[] words = new byte[2 * 1024 * 1024];
        Arrays.fill(words, (byte) 'a');
        return new Upload[] {new Upload("一.txt", words), new Upload("二.txt", words)};
    }

    private static void isWhole(JsonNode before, Set<Long> told) {
        JsonNode now = Joint.read(portal, "chengguan", before);
        boolean reported = now.get("state").asText().equals("REPORTED");
        assertTrue(reported || !told.contains(before.get("id").asLong()), "what was confirmed is kept: " + now);
        if (!reported) {
            assertEquals(before, now);
            return;
        }
        JsonNode last = now.get("trail").get(now.get("trail").size() - 1);
        assertEquals("REPORTED", last.get("kind").asText());
        assertEquals(2, last.get("files").size());
        last.get("files").forEach(file -> {
            byte[] content = portal.get(
                            "chengguan",
                            path(now) + "/attachments/" + file.get("id").asLong())
                    .bytes();
            assertEquals(2 * 1024 * 1024, content.length);
        });
    }

    @Test
    void cutConnectionsToTheDatabaseHealThemselves() {
        assertEquals(200, portal.get("lianhua", "api/actions").status());
        for (int round = 0; round < 3; round++) {
            int cut = Database.chosen().dropConnections("portal-" + NAME);
            assumeTrue(cut > 0, "the embedded database has no connections to cut");
            List<Portal.Answer> answers = new ArrayList<>();
            for (int request = 0; request < 6; request++) {
                answers.add(portal.get("lianhua", "api/actions?size=5"));
                answers.add(portal.get(null, "sign-in.xhtml"));
            }
            answers.forEach(BadLuckIT::isAnAnswerOrAClearProblem);
            assertEquals(200, answers.get(answers.size() - 2).status(), "healed");
            assertEquals(200, answers.get(answers.size() - 1).status(), "healed");
        }
        assertEquals(
                201, portal.post("lianhua", "api/meetings", Joint.form(null)).status());
    }

    @Test
    void connectionsCutInTheMiddleOfWritingLeaveWholeMeetingsAndClearProblems() throws Exception {
        int known = meetings();
        List<Portal.Answer> answers = new ArrayList<>();
        Thread clerk = new Thread(() -> {
            for (int number = 0; number < 16; number++) {
                answers.add(portal.post("lianhua", "api/meetings", Joint.form(null)));
            }
        });
        portal.token("lianhua");
        clerk.start();
        int cut = 0;
        while (clerk.isAlive()) {
            cut += Database.chosen().dropConnections("portal-" + NAME);
            clerk.join(700);
        }
        assumeTrue(cut > 0, "the embedded database has no connections to cut");
        answers.forEach(BadLuckIT::isAnAnswerOrAClearProblem);
        long written = answers.stream().filter(answer -> answer.status() == 201).count();
        int found = meetings() - known;
        assertTrue(found >= written && found <= answers.size(), written + " confirmed, " + found + " found");
        answers.stream()
                .filter(answer -> answer.status() == 201)
                .forEach(answer ->
                        assertEquals(2, answer.json().get("invitations").size(), "whole"));
    }

    private static int meetings() {
        return portal.get("lianhua", "api/meetings?size=1&state=DRAFT")
                .json()
                .get("total")
                .asInt();
    }

    private static void isAnAnswerOrAClearProblem(Portal.Answer answer) {
        if (answer.status() < 300) {
            return;
        }
        boolean problem = answer.header("Content-Type").startsWith("application/problem+json")
                && !answer.json().path("code").asText().isEmpty();
        boolean page = answer.text().contains("系统暂时无法完成操作");
        assertTrue(problem || page, answer.toString());
        assertFalse(answer.text().contains("Exception"), answer.toString());
    }

    private static String path(JsonNode action) {
        return "api/actions/" + action.get("id").asLong();
    }
}
