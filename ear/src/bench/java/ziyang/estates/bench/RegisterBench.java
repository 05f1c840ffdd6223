package ziyang.estates.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import ziyang.estates.base.Time;
import ziyang.estates.harness.ServerFiles;

/** The register over 50,000 estates: figures, sheets in and out, against the same work by hand on the same database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterBench {

    private static final String STAFF = "zhujian";
    private static final int CHANGES = 1000;
    private static final BenchServer PORTAL = new BenchServer("register", true);
    private static final DoubleSupplier BOTH = () -> PORTAL.cpu() + Cpu.ofDatabase();
    private static final DoubleSupplier BY_HAND =
            () -> Cpu.of(ProcessHandle.current().pid()) + Cpu.ofDatabase();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static String token;

    @BeforeAll
    static void prepare() throws InterruptedException {
        PORTAL.start();
        ManyEstates.insert(PORTAL);
        PORTAL.stop();
        PORTAL.start();
        PORTAL.awaitRest();
        token = new Visitor(PORTAL).token(STAFF);
    }

    @AfterAll
    static void end() {
        PORTAL.stop();
    }

    /** All figures of the whole tree on a day that is not kept, against one statement by hand. */
    @Test
    @Order(1)
    void figures() {
        Visitor visitor = new Visitor(PORTAL);
        LocalDate day = LocalDate.of(2022, 12, 31);
        Runnable ours = () -> visitor.fetch(api("api/indicators?region=512000&on=" + day));
        Runnable floor = () -> byHand(day);
        for (int i = 0; i < 60; i++) {
            ours.run();
            floor.run();
        }
        Figures.write("indicators-50000", each(BOTH, 20, ours), each(BY_HAND, 20, floor), 1.5);
    }

    /** From sending a changed fact until the city's figure shows it: the 99th percentile in milliseconds, against 25. */
    @Test
    @Order(2)
    void oneFact() throws IOException {
        Visitor visitor = new Visitor(PORTAL);
        visitor.fetch(api("api/indicators?region=512000"));
        List<Double> took = new ArrayList<>();
        for (int n = 0; n < CHANGES; n++) {
            String path = "api/estates/B%06d".formatted(n);
            JsonNode estate = JSON.readTree(visitor.send(api(path)).body());
            var change = JSON.createObjectNode();
            change.put("version", estate.get("version").asInt());
            change.put("from", LocalDate.now(Time.ZONE).toString());
            change.put("reason", "压测");
            ObjectNode facts = change.putObject("facts");
            facts.setAll((ObjectNode) estate.get("facts"));
            facts.put("inScope", false).put("scopeReason", "压测");
            long before = System.nanoTime();
            visitor.send(api(path)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(change.toString())));
            visitor.send(api("api/indicators?region=512000"));
            if (n >= CHANGES / 4) {
                took.add((System.nanoTime() - before) / 1e6);
            }
        }
        Collections.sort(took);
        Figures.write("fact-to-figure-median-ms", Cpu.median(took), 25, 1);
        Figures.write("fact-to-figure-p99-ms", took.get((int) (took.size() * 0.99)), 25, 1);
    }

    /** The list of 50,000 as a sheet, against reading by JDBC and writing by fastexcel alone. */
    @Test
    @Order(3)
    void export() {
        Visitor visitor = new Visitor(PORTAL).signIn(STAFF);
        Runnable ours = () -> visitor.fetch(HttpRequest.newBuilder(PORTAL.uri("estate/estates.xlsx")));
        Runnable floor = RegisterBench::exportByHand;
        for (int i = 0; i < 3; i++) {
            ours.run();
            floor.run();
        }
        Figures.write("export-50000", each(BOTH, 3, ours), each(BY_HAND, 3, floor), 1.3);
    }

    /** From asking for the sheet to its first byte in milliseconds, and what lives in the heap half-way through 10,000 and 50,000 rows. */
    @Test
    @Order(4)
    void exportBegins() throws IOException {
        Visitor visitor = new Visitor(PORTAL).signIn(STAFF);
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            long before = System.nanoTime();
            try (InputStream sheet = visitor.stream(HttpRequest.newBuilder(PORTAL.uri("estate/estates.xlsx?region=")))) {
                sheet.read();
                took.add((System.nanoTime() - before) / 1e6);
                sheet.skip(Long.MAX_VALUE);
            }
        }
        Figures.write("export-first-byte-ms", Cpu.median(took), 200, 1);
        double short10 = halfWay(visitor, "estate/estates.xlsx?builtBefore=1988");
        Figures.write("export-heap-50000-10000", halfWay(visitor, "estate/estates.xlsx"), short10, 1.2);
    }

    /** KB that live in the server after a good part of a sheet has been read. */
    private static double halfWay(Visitor visitor, String path) throws IOException {
        try (InputStream sheet = visitor.stream(HttpRequest.newBuilder(PORTAL.uri(path)))) {
            sheet.readNBytes(300_000);
            double live = Heap.live(PORTAL);
            sheet.skip(Long.MAX_VALUE);
            return live;
        }
    }

    /** 50,000 rows with checks, trail and history, against reading the sheet alone and a COPY of its rows. */
    @Test
    @Order(5)
    void imports() throws IOException {
        Path folder = Path.of(ServerFiles.target());
        double ours = 0;
        for (String prefix : List.of("W", "V", "U")) {
            Path file = ManyEstates.sheet(folder.resolve("bench-" + prefix + ".xlsx"), prefix);
            double before = BOTH.getAsDouble();
            imported(file, () -> BenchServer.pause(500));
            ours = BOTH.getAsDouble() - before;
        }
        Path file = folder.resolve("bench-U.xlsx");
        double floor = 0;
        for (int i = 0; i < 3; i++) {
            floor = each(BY_HAND, 1, () -> copied(file));
        }
        Figures.write("import-50000", ours, floor, 3);
    }

    /** What more lives in the heap while a sheet is taken in, in KB against 64 MB, and how long it takes until rows are told of. */
    @Test
    @Order(6)
    void importMoves() throws IOException {
        Path folder = Path.of(ServerFiles.target());
        double before = Heap.live(PORTAL);
        double[] most = {before};
        imported(
                ManyEstates.sheet(folder.resolve("bench-T.xlsx"), "T"),
                () -> most[0] = Math.max(most[0], Heap.live(PORTAL)));
        Figures.write("import-heap-kb", most[0] - before, 64 * 1024, 1);
        Path file = ManyEstates.sheet(folder.resolve("bench-S.xlsx"), "S");
        long[] seen = {0};
        long sent = System.nanoTime();
        imported(file, () -> BenchServer.pause(20), read -> {
            if (seen[0] == 0 && read > 0) {
                seen[0] = System.nanoTime();
            }
        });
        Figures.write("import-first-progress-ms", (seen[0] - sent) / 1e6, 500, 1);
    }

    /** The first GET of the list of estates, against the bare table of actions. */
    @Test
    @Order(7)
    void list() throws IOException {
        ManyActions.insert(PORTAL);
        PORTAL.deploy(Floor.page());
        Visitor visitor = new Visitor(PORTAL).signIn(STAFF);
        Visitor bare = new Visitor(PORTAL);
        Rounds.Costs costs = new Rounds(BOTH, 40)
                .measure(() -> visitor.open("estate/estates.xhtml"), () -> bare.open("bare/actions.xhtml"));
        Figures.write("estate-list-page", costs.ours(), costs.floor(), 1.5);
    }

    private static void imported(Path file, Runnable meanwhile) throws IOException {
        imported(file, meanwhile, read -> {});
    }

    private static void imported(Path file, Runnable meanwhile, IntConsumer moved) throws IOException {
        Visitor visitor = new Visitor(PORTAL);
        JsonNode run = JSON.readTree(visitor.upload(api("api/imports/estates?mode=ALL"), file));
        String path = "api/imports/estates/" + run.get("id").asLong();
        String state = "RUNNING";
        while (state.equals("RUNNING")) {
            meanwhile.run();
            JsonNode now = JSON.readTree(visitor.send(api(path)).body());
            state = now.get("state").asText();
            moved.accept(now.get("read").asInt());
        }
        if (!state.equals("WRITTEN")) {
            throw new IllegalStateException("the import ended as " + state);
        }
    }

    private static void byHand(LocalDate day) {
        try (Connection connection = DriverManager.getConnection(PORTAL.database());
                PreparedStatement figures = connection.prepareStatement(ManyEstates.FIGURES)) {
            for (int place = 1; place <= 7; place++) {
                figures.setDate(place, Date.valueOf(day));
            }
            try (ResultSet found = figures.executeQuery()) {
                while (found.next()) {
                    found.getLong(1);
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void exportByHand() {
        try (Connection connection = DriverManager.getConnection(PORTAL.database());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1000);
            Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "estates", "1.0");
            Worksheet sheet = workbook.newWorksheet("小区台账");
            try (ResultSet found = statement.executeQuery(
                    "select e.code, e.name, c.name, e.address, e.built_year, e.kind, e.households, e.area, e.buildings, e.lifts,"
                            + " e.in_scope, e.scope_reason, e.infrastructure, e.income, e.scattered, e.will, e.holds_from"
                            + " from estate e join region c on c.id = e.community_id order by e.code")) {
                for (int row = 1; found.next(); row++) {
                    for (int i = 1; i <= 17; i++) {
                        Object value = found.getObject(i);
                        if (value instanceof Number number) {
                            sheet.value(row, i - 1, number);
                        } else if (value != null) {
                            sheet.value(row, i - 1, value.toString());
                        }
                    }
                    if (row % 200 == 0) {
                        sheet.flush();
                    }
                }
            }
            workbook.finish();
        } catch (SQLException | IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void copied(Path file) {
        StringBuilder rows = new StringBuilder();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            stream.skip(1).forEach(row -> {
                for (int i = 0; i < 10; i++) {
                    rows.append(i == 0 ? "" : "\t").append(row.getCell(i).getRawValue());
                }
                rows.append('\n');
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        try (Connection connection = DriverManager.getConnection(PORTAL.database());
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table copied (a text, b text, c text, d text, e text, f text, g text, h text, i text, j text)");
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn("copy copied from stdin", new StringReader(rows.toString()));
        } catch (SQLException | IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static double each(DoubleSupplier cpu, int times, Runnable work) {
        double before = cpu.getAsDouble();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (cpu.getAsDouble() - before) / times;
    }

    private static HttpRequest.Builder api(String path) {
        return HttpRequest.newBuilder(PORTAL.uri(path)).header("Authorization", "Bearer " + token);
    }
}
