package ziyang.estates.bench;

import java.net.http.HttpRequest;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A public page against a static file of the same server: CPU of the server and its database for each. */
class OpenBench {

    private static final int PAGES = 2000;
    private static final BenchServer SERVER = new BenchServer("open", true);

    @BeforeAll
    static void prepare() throws InterruptedException {
        SERVER.start();
        SERVER.awaitRest();
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

    private static void many(Visitor visitor, String path) {
        for (int i = 0; i < PAGES; i++) {
            var answer = visitor.send(HttpRequest.newBuilder(SERVER.uri(path)));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        }
    }
}
