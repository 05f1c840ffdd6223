package ziyang.estates.bench;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Public pages: a clause against a static file of the same server, a search and a comparison against plain pages. */
class OpenBench {

    private static final int PAGES = 2000;
    private static final int SEARCHES = 1000;
    private static final List<String> SOUGHT =
            List.of("电梯轿厢", "绿化养护", "垃圾分类", "公共收益公示", "4999号楼", "消防通道", "投诉办理", "没有这样的词");
    private static int days;
    private static final BenchServer SERVER = new BenchServer("open", true);

    @BeforeAll
    static void prepare() throws InterruptedException {
        SERVER.start();
        SERVER.awaitRest();
        ManyClauses.write(SERVER.database());
    }

    @AfterAll
    static void end() {
        SERVER.stop();
    }

    @Test
    void clause() {
        Visitor visitor = new Visitor(SERVER);
        DoubleSupplier both = () -> SERVER.cpu() + Cpu.ofDatabase();
        Rounds.Costs costs = new Rounds(both, 5)
                .measure(
                        () -> many(visitor, "open/standards/service-grades/2/4.3"), () -> many(visitor, "favicon.ico"));
        Figures.write("open-clause-2000", costs.ours(), costs.floor(), 2.0);
    }

    /** 95 of 100 answers of a search in 100,000 clauses, against those of a page that reads one row by its key. */
    @Test
    void search() {
        Visitor visitor = new Visitor(SERVER);
        many(visitor, "open/search?q=" + encoded("电梯轿厢"), 1);
        IntFunction<String> sought = one -> "open/search?past=true&q=" + encoded(SOUGHT.get(one % SOUGHT.size()));
        IntFunction<String> byKey = one -> "open/consultations/receipt?receipt=" + ManyClauses.RECEIPT;
        slowest(visitor, sought);
        slowest(visitor, byKey);
        Figures.write("open-search-p95", slowest(visitor, sought), slowest(visitor, byKey), 2.0);
    }

    /** Two editions of 300 clauses side by side, against the page of one of them; neither was made before. */
    @Test
    void comparison() {
        Visitor visitor = new Visitor(SERVER);
        String root = "open/standards/bench-2/";
        DoubleSupplier both = () -> SERVER.cpu() + Cpu.ofDatabase();
        Rounds.Costs costs = new Rounds(both, 50)
                .measure(
                        () -> many(visitor, root + "compare?before=1&after=2&on=" + fresh(), 1),
                        () -> many(visitor, root + "2?on=" + fresh(), 1));
        Figures.write("open-compare-300", costs.ours(), costs.floor(), 1.0);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** A day that nobody has asked about, so that the page has to be made. */
    private static String fresh() {
        return LocalDate.of(2026, 1, 1).plusDays(++days).toString();
    }

    /** Milliseconds within which 95 of 100 answers come. */
    private static double slowest(Visitor visitor, IntFunction<String> path) {
        long[] took = new long[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            long begun = System.nanoTime();
            many(visitor, path.apply(i), 1);
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        return took[SEARCHES * 95 / 100] / 1e6;
    }

    private static void many(Visitor visitor, String path) {
        many(visitor, path, PAGES);
    }

    private static void many(Visitor visitor, String path, int times) {
        for (int i = 0; i < times; i++) {
            var answer = visitor.send(HttpRequest.newBuilder(SERVER.uri(path)));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        }
    }
}
