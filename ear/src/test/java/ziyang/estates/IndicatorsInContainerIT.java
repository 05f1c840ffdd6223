package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Time;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateExporter;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.estate.EstateService;
import ziyang.estates.harness.As;
import ziyang.estates.harness.InContainer;
import ziyang.estates.indicator.Board;
import ziyang.estates.indicator.Indicator;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.indicator.ReturnService;
import ziyang.estates.indicator.ReturnState;
import ziyang.estates.indicator.TargetService;
import ziyang.estates.management.ManagementMode;
import ziyang.estates.management.ManagementService;
import ziyang.estates.management.ModeDraft;

/** Figures, their records and their way, on both databases. */
class IndicatorsInContainerIT extends InContainer {

    private static final String MANAGED = "management-coverage";
    private static final String CITY = "512000";
    private static final String AREA = "512002";
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);

    @Inject
    private IndicatorService indicators;

    @Inject
    private TargetService targets;

    @Inject
    private ReturnService returns;

    @Inject
    private EstateService estates;

    @Inject
    private EstateRegister register;

    @Inject
    private EstateExporter exporter;

    @Inject
    private ManagementService management;

    @Test
    void everyFigureIsTheOneThatTheExportedSheetAndTheRecordsBehindGive() throws IOException {
        for (LocalDate day : List.of(TODAY, LocalDate.of(2021, 12, 31))) {
            Board board = As.user("ducha", () -> indicators.board(CITY, day));
            for (Board.Head head : board.heads()) {
                Board.Figure city = figure(board, 0, head.code());
                if (city == null) {
                    assertNull(head.formula(), head.code());
                    continue;
                }
                assertEquals(city.numerator(), counted(head.code(), Indicator.Part.NUMERATOR, day), head.code());
                assertEquals(city.denominator(), counted(head.code(), Indicator.Part.DENOMINATOR, day), head.code());
                assertEquals(
                        city.denominator() - city.numerator(),
                        counted(head.code(), Indicator.Part.GAP, day),
                        head.code());
                assertEquals(percent(city.numerator(), city.denominator()), city.percent(), head.code());
            }
        }
        assertEquals(
                inScope(),
                figure(As.user("ducha", () -> indicators.board(CITY, null)), 0, MANAGED)
                        .denominator());
    }

    @Test
    void aRegionIsTheSumOfThoseBelowIt() {
        Board city = As.user("ducha", () -> indicators.board(CITY, null));
        for (String code : List.of("party-organisation-coverage", "committee-establishment", MANAGED)) {
            long numerator = 0;
            long denominator = 0;
            for (int row = 1; row < city.rows().size(); row++) {
                numerator += figure(city, row, code).numerator();
                denominator += figure(city, row, code).denominator();
            }
            assertEquals(figure(city, 0, code).numerator(), numerator, code);
            assertEquals(figure(city, 0, code).denominator(), denominator, code);
        }
    }

    @Test
    void aChangedFactReachesEveryLevelAtOnce() {
        Map<String, Board.Figure> before = levels();
        String code = As.user("lianhua", () -> estates.register(null, draft(), LocalDate.of(2020, 1, 1)));
        assertMoved(before, levels(), 0, 1);
        As.user(
                "lianhua",
                () -> management.decide(code, 0, new ModeDraft(ManagementMode.SELF, TODAY, "街道办事处", "居民会议决定", null)));
        assertMoved(before, levels(), 1, 1);
        As.user("lianhua", () -> {
            var facts = register.get(code);
            EstateDraft out = out(facts.facts());
            estates.change(code, facts.version(), out, TODAY, "不在中心城区");
        });
        assertMoved(before, levels(), 0, 0);
    }

    @Test
    void withNothingToCountThereIsNoRate() {
        Board board = As.user("ducha", () -> indicators.board("LK", null));
        Board.Figure none = figure(board, 0, MANAGED);
        assertEquals(0, none.denominator());
        assertNull(none.percent());
        assertNull(none.light());
    }

    @Test
    void aSplitThatDoesNotAddUpIsRefused() {
        As.user("zhujian", () -> {
            TargetService.Sheet sheet = targets.sheet(MANAGED, 2022, CITY);
            List<TargetService.Share> low = sheet.parts().stream()
                    .map(part -> new TargetService.Share(part.region(), new BigDecimal("79")))
                    .toList();
            assertEquals("target.split", refused(() -> targets.split(MANAGED, 2022, CITY, low)));
            List<TargetService.Share> right = sheet.parts().stream()
                    .map(part -> new TargetService.Share(
                            part.region(), new BigDecimal(part.region().equals(AREA) ? "79" : "90")))
                    .toList();
            targets.split(MANAGED, 2022, CITY, right);
            assertEquals(
                    0,
                    new BigDecimal("79")
                            .compareTo(figure(indicators.board(AREA, null), 0, MANAGED)
                                    .target()));
        });
    }

    @Test
    void whatWasReportedStaysAndALockNeedsAReason() {
        long id = As.user("yanjiang", () -> returns.take("2022Q3", AREA));
        ReturnService.Sheet taken = As.user("yanjiang", () -> returns.get(id));
        assertFalse(taken.figures().isEmpty());
        As.user("yanjiang", () -> returns.submit(id, taken.row().version()));
        assertEquals("return.step", As.user("yanjiang", () -> refused(() -> returns.take("2022Q3", AREA))));
        As.user("zhujian", () -> {
            returns.move(id, null, ReturnState.REVIEWED, null);
            returns.move(id, null, ReturnState.PUBLISHED, null);
            assertEquals("return.reason", refused(() -> returns.move(id, null, ReturnState.LOCKED, " ")));
            returns.move(id, null, ReturnState.LOCKED, "年度考核已使用");
            assertEquals("return.step", refused(() -> returns.move(id, null, ReturnState.DRAFT, "重报")));
        });
        As.user("ducha", () -> {
            assertEquals(taken.figures(), returns.get(id).figures());
            assertEquals("年度考核已使用", returns.get(id).row().reason());
        });
        assertEquals(
                "return.running",
                As.user("yanjiang", () -> refused(() -> returns.take(String.valueOf(TODAY.getYear()), AREA))));
    }

    /** The records behind a number, page by page. */
    private long counted(String code, Indicator.Part part, LocalDate day) {
        return As.user("ducha", () -> {
            long found = 0;
            Page<Indicator.Piece> page;
            do {
                page = indicators.records(code, part, CITY, day, new Page.Request((int) found, 200, null, true));
                found += page.items().size();
            } while (!page.items().isEmpty() && found < page.total());
            return found;
        });
    }

    /** Counted from the exported sheet, by nothing but its cells. */
    private long inScope() throws IOException {
        byte[] sheet = As.user("ducha", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(EstateRegister.Filter.ALL, out);
            return out.toByteArray();
        });
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> rows = workbook.getFirstSheet().read();
            return rows.stream()
                    .skip(1)
                    .filter(row -> "是".equals(row.getCellText(10)))
                    .filter(row -> !row.getCell(16).asDate().toLocalDate().isAfter(TODAY))
                    .count();
        }
    }

    private Map<String, Board.Figure> levels() {
        Map<String, Board.Figure> figures = new HashMap<>();
        for (String region : List.of("LH-01", "512002001", AREA, CITY)) {
            figures.put(region, figure(As.user("ducha", () -> indicators.board(region, null)), 0, MANAGED));
        }
        return figures;
    }

    private static void assertMoved(
            Map<String, Board.Figure> before, Map<String, Board.Figure> after, long numerator, long denominator) {
        before.forEach((region, was) -> {
            assertEquals(was.numerator() + numerator, after.get(region).numerator(), region);
            assertEquals(was.denominator() + denominator, after.get(region).denominator(), region);
        });
    }

    private static Board.Figure figure(Board board, int row, String code) {
        return board.rows().get(row).figures().stream()
                .filter(Objects::nonNull)
                .filter(figure -> figure.indicator().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal percent(long numerator, long denominator) {
        return new BigDecimal(numerator * 100).divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
    }

    private static EstateDraft draft() {
        return new EstateDraft(
                "指标小区" + UUID.randomUUID().toString().substring(0, 8),
                "LH-01",
                "指标路1号",
                1996,
                EstateKind.OLD,
                60,
                new BigDecimal("4080.00"),
                2,
                0,
                true,
                null,
                null,
                null,
                null,
                null);
    }

    private static EstateDraft out(EstateDraft in) {
        return new EstateDraft(
                in.name(),
                in.community(),
                in.address(),
                in.builtYear(),
                in.kind(),
                in.households(),
                in.area(),
                in.buildings(),
                in.lifts(),
                false,
                "不在中心城区",
                null,
                null,
                null,
                null);
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
