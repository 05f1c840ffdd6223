package ziyang.estates.bench;

import java.net.http.HttpRequest;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import ziyang.estates.base.Time;

/** All figures of the portal, in the order in which one server can give them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalBench {

    private static final String LIST = "meeting/actions.xhtml";
    private static final String BARE = "bare/actions.xhtml";
    private static final int PAGE_900 = 899 * 50;
    private static final int SESSIONS = 300;
    private static final int STARTS = 3;
    /** Sees every action without a condition, as the bare table does. */
    private static final String CITY = "ducha";
    /** Sees the actions of its streets and those of its own unit. */
    private static final String AREA = "yanjiang";

    private static final BenchServer PORTAL = new BenchServer("portal", true);
    private static final DoubleSupplier WITH_DATABASE = () -> PORTAL.cpu() + Cpu.ofDatabase();
    private static String token;

    @BeforeAll
    static void prepare() {
        PORTAL.start();
        ManyActions.insert(PORTAL);
        token = new Visitor(PORTAL).token(CITY);
        PORTAL.stop();
        PORTAL.start();
    }

    @AfterAll
    static void end() {
        PORTAL.stop();
    }

    /** The first report after the start, once the server has come to rest, against one when all is compiled. */
    @Test
    @Order(1)
    void firstReport() throws InterruptedException {
        PORTAL.awaitRest();
        Visitor visitor = new Visitor(PORTAL);
        Runnable report = () -> visitor.fetch(bulletin("2021Q4", "pdf", ""));
        double before = PORTAL.cpu();
        report.run();
        double first = PORTAL.cpu() - before;
        double warm = new Rounds(PORTAL::cpu, 10).measure(report, report).ours();
        Figures.write("report-first", first, warm, 2);
    }

    /** The first GET of the list, signed in, against the bare table. */
    @Test
    @Order(2)
    void page() {
        PORTAL.deploy(Floor.page());
        Visitor bare = new Visitor(PORTAL);
        rows(bare.open(BARE));
        for (String who : List.of(CITY, AREA)) {
            Visitor visitor = new Visitor(PORTAL).signIn(who);
            rows(visitor.open(LIST));
            Rounds.Costs costs =
                    new Rounds(WITH_DATABASE, 40).measure(() -> visitor.open(LIST), () -> bare.open(BARE));
            Figures.write(name("action-list-page", who), costs.ours(), costs.floor(), 1.5);
        }
    }

    /** Turning to the second page and back, against the bare table. */
    @Test
    @Order(3)
    void ajax() {
        Visitor bare = new Visitor(PORTAL);
        bare.open(BARE);
        for (String who : List.of(CITY, AREA)) {
            Visitor visitor = new Visitor(PORTAL).signIn(who);
            visitor.open(LIST);
            rows(visitor.turn(LIST, 50));
            rows(bare.turn(BARE, 50));
            Rounds.Costs costs = new Rounds(WITH_DATABASE, 40)
                    .measure(() -> visitor.turn(LIST, 50), () -> bare.turn(BARE, 50));
            Figures.write(name("action-list-ajax", who), costs.ours(), costs.floor(), 1.3);
        }
    }

    /** Turning to page 900 against turning to page 1. */
    @Test
    @Order(4)
    void page900() {
        Visitor visitor = new Visitor(PORTAL).signIn(CITY);
        visitor.open(LIST);
        rows(visitor.turn(LIST, PAGE_900));
        Rounds.Costs costs = new Rounds(WITH_DATABASE, 40)
                .measure(() -> visitor.turn(LIST, PAGE_900), () -> visitor.turn(LIST, 0));
        Figures.write("action-list-page-900", costs.ours(), costs.floor(), 1.5);
    }

    /** What a session with the list open keeps in the heap. */
    @Test
    @Order(5)
    void sessionHeap() {
        double ours = perSession(n -> new Visitor(PORTAL).signIn(CITY).open(LIST));
        double floor = perSession(n -> new Visitor(PORTAL).open(BARE));
        Figures.write("session-heap", ours, floor, 1.5);
    }

    /** A report of 10,000 rows over the API, with its queries and its archive, and printing alone, against the libraries alone. */
    @Test
    @Order(6)
    void longReports() {
        PORTAL.deploy(Floor.reports());
        Visitor visitor = new Visitor(PORTAL);
        String year = String.valueOf(Year.now(Time.ZONE));
        String street = "&region=" + ManyActions.region(PORTAL);
        String run = visitor.send(bulletin(year, "xlsx", street)).headers().firstValue("Report-Run").orElseThrow();
        String figures = visitor.send(api("api/report-runs/" + run + "/figures")).body();
        visitor.send(HttpRequest.newBuilder(PORTAL.uri("floor-reports/ledger/rows"))
                .POST(HttpRequest.BodyPublishers.ofString(figures)));
        for (String format : List.of("pdf", "xlsx")) {
            int requests = format.equals("pdf") ? 1 : 3;
            Runnable floor = () -> visitor.fetch(HttpRequest.newBuilder(PORTAL.uri("floor-reports/ledger/" + format)));
            Runnable print =
                    () -> visitor.fetch(HttpRequest.newBuilder(PORTAL.uri("floor-reports/ledger/ours-" + format)));
            Rounds.Costs whole = new Rounds(PORTAL::cpu, requests)
                    .measure(() -> visitor.fetch(bulletin(year, format, street)), floor);
            Figures.write("report-" + format + "-10000", whole.ours(), whole.floor(), 1.3);
            Rounds.Costs alone = new Rounds(PORTAL::cpu, requests).measure(print, floor);
            Figures.write("report-" + format + "-10000-printing", alone.ours(), alone.floor(), 1.3);
        }
    }

    /** The CPU until everything is started, on a database that is there already; a warming up after that is not in it. */
    @Test
    @Order(7)
    void serverStart() {
        BenchServer empty = new BenchServer("empty", false);
        List<Double> ours = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            PORTAL.stop();
            empty.start();
            floor.add(empty.cpuWhenReady());
            empty.stop();
            PORTAL.start();
            ours.add(PORTAL.cpuWhenReady());
        }
        Figures.write("server-start", Cpu.median(ours), Cpu.median(floor), 1.7);
    }

    private static String name(String figure, String who) {
        return who.equals(CITY) ? figure : figure + "-scoped";
    }

    private static double perSession(IntConsumer visit) {
        for (int i = 0; i < 20; i++) {
            visit.accept(i);
        }
        double before = Heap.live(PORTAL);
        for (int i = 0; i < SESSIONS; i++) {
            visit.accept(i);
        }
        return (Heap.live(PORTAL) - before) / SESSIONS;
    }

    private static HttpRequest.Builder bulletin(String period, String format, String more) {
        return api("api/reports/joint-meeting-bulletin?period=" + period + "&format=" + format + more);
    }

    private static HttpRequest.Builder api(String path) {
        return HttpRequest.newBuilder(PORTAL.uri(path)).header("Authorization", "Bearer " + token);
    }

    /** A page that shows other than 50 rows measures something else. */
    private static void rows(String page) {
        long shown = Pattern.compile("data-ri=").matcher(page).results().count();
        if (shown != 50) {
            throw new IllegalStateException(shown + " rows: " + page);
        }
    }
}
