package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Portal;

/** The finance bureau pays and books while its server is killed, again and again. */
class FundsKilledIT {

    /** How often it is killed; a start takes most of the time. */
    private static final int TIMES = Integer.getInteger("estates.test.kills", 20);

    private static final int AT_LEAST = 6;

    private static Portal portal;

    private final Set<String> told = new ConcurrentSkipListSet<>();

    @BeforeAll
    static void aPortalOfItsOwn() {
        portal = Portal.named("cashier");
    }

    @AfterAll
    static void enough() {
        portal.kill9();
    }

    @Test
    void aServerKilledAgainAndAgainWhileItPaysLosesNothingAndDoublesNothing() throws Exception {
        long budget = portal.get("caizheng", "api/funds/budgets?programme=subsidy&region=512002")
                .json()
                .at("/items/0/head/id")
                .asLong();
        List<Long> granted = granted();
        for (int time = 0; time < TIMES; time++) {
            round(budget, granted, time);
            portal.start();
            wholeAfter(budget, granted);
        }
        assertTrue(told.size() >= TIMES * AT_LEAST, "something was booked each time: " + told.size());
    }

    /** Applications of the demonstration of which something is left to pay. */
    private static List<Long> granted() {
        List<Long> ids = new ArrayList<>();
        portal.get("caizheng", "api/funds/applications?desk=FINANCE&size=200")
                .json()
                .get("items")
                .forEach(row -> ids.add(row.get("id").asLong()));
        assertTrue(ids.size() >= 2, ids.toString());
        return ids;
    }

    private void round(long budget, List<Long> granted, int time) throws InterruptedException {
        AtomicBoolean on = new AtomicBoolean(true);
        CountDownLatch first = new CountDownLatch(AT_LEAST);
        ExecutorService desks = Executors.newFixedThreadPool(4);
        for (int desk = 0; desk < 2; desk++) {
            long application = granted.get(desk);
            desks.submit(() -> book(on, first, () -> pay(application)));
            desks.submit(() -> book(on, first, () -> appropriate(budget)));
        }
        assertTrue(first.await(90, TimeUnit.SECONDS), "it is being booked");
        TimeUnit.MILLISECONDS.sleep(37L * time % 400);
        portal.kill9();
        on.set(false);
        desks.shutdown();
        assertTrue(desks.awaitTermination(60, TimeUnit.SECONDS), "nobody waits for a dead server");
    }

    /** One booking, and the paper under which it was confirmed. */
    private interface Booking {
        String take() throws Exception;
    }

    private void book(AtomicBoolean on, CountDownLatch first, Booking booking) {
        while (on.get()) {
            try {
                told.add(booking.take());
                first.countDown();
            } catch (Exception dead) {
                return;
            }
        }
    }

    private static String pay(long application) {
        String path = "api/funds/applications/" + application;
        int version = portal.get("caizheng", path).json().get("version").asInt();
        String paper = "支" + UUID.randomUUID();
        return confirmed(
                portal.post(
                        "caizheng", path + "/payments", Map.of("version", version, "amount", "0.01", "paper", paper)),
                paper);
    }

    private static String appropriate(long budget) {
        String paper = "预" + UUID.randomUUID();
        return confirmed(
                portal.post(
                        "caizheng",
                        "api/funds/budgets/" + budget + "/appropriations",
                        Map.of("amount", "0.01", "paper", paper, "text", "追加")),
                paper);
    }

    private static String confirmed(Portal.Answer answer, String paper) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return paper;
    }

    private void wholeAfter(long budget, List<Long> granted) {
        JsonNode ledger = portal.get("caizheng", "api/funds/ledger").json();
        assertTrue(ledger.get("balanced").asBoolean(), ledger.toString());
        JsonNode proof = portal.get("caizheng", "api/funds/ledger/proof").json();
        assertEquals(0, proof.get("flaws").size(), proof.toString());

        Map<String, String> vouchers = new HashMap<>();
        for (JsonNode line : vouchers(budget)) {
            String paper = line.get("paper").asText();
            if (paper.startsWith("支") || paper.startsWith("预")) {
                assertEquals(null, vouchers.put(paper, line.get("number").asText()), "booked twice: " + paper);
            }
        }
        Set<String> lost = new TreeSet<>(told);
        lost.removeAll(vouchers.keySet());
        assertEquals(Set.of(), lost, "what was confirmed is kept");
        Set<String> paid = new TreeSet<>();
        granted.forEach(id -> paid.addAll(wholePayments(id, vouchers)));
        Set<String> half = new TreeSet<>(vouchers.keySet());
        half.removeIf(paper -> paper.startsWith("预"));
        half.removeAll(paid);
        assertEquals(Set.of(), half, "no voucher without its payment");
    }

    /** All of them, page by page. */
    private static List<JsonNode> vouchers(long budget) {
        List<JsonNode> all = new ArrayList<>();
        String path = "api/funds/budgets/" + budget + "/vouchers?size=200&page=";
        for (int page = 1; page == 1 || all.size() == (page - 1) * 200; page++) {
            portal.get("caizheng", path + page).json().get("items").forEach(all::add);
        }
        return all;
    }

    /** The papers of an application's payments, each with its voucher; they add up to what it says is paid. */
    private static Set<String> wholePayments(long application, Map<String, String> vouchers) {
        JsonNode one =
                portal.get("caizheng", "api/funds/applications/" + application).json();
        Set<String> papers = new TreeSet<>();
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (JsonNode payment : one.get("payments")) {
            String paper = payment.get("paper").asText();
            sum = sum.add(new BigDecimal(payment.get("amount").asText()));
            if (paper.startsWith("支")) {
                assertEquals(vouchers.get(paper), payment.get("voucher").asText(), "no payment without its voucher");
                papers.add(paper);
            }
        }
        assertEquals(new BigDecimal(one.at("/head/paid").asText()), sum);
        return papers;
    }
}
