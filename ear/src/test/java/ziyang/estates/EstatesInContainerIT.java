package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import ziyang.estates.estate.EstateView;
import ziyang.estates.exchange.ImportMode;
import ziyang.estates.exchange.ImportService;
import ziyang.estates.exchange.ImportState;
import ziyang.estates.exchange.ImportView;
import ziyang.estates.exchange.Problems.Problem;
import ziyang.estates.harness.As;
import ziyang.estates.harness.InContainer;

/** The register of estates and its sheets, on both databases. */
class EstatesInContainerIT extends InContainer {

    private static final String HEADER = "小区编号,小区名称,所属社区,地址,建成年份,小区类型,户数,建筑面积（平方米）,楼栋数,电梯数\n";
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);

    @Inject
    private EstateRegister register;

    @Inject
    private EstateService estates;

    @Inject
    private EstateExporter exporter;

    @Inject
    private ImportService imports;

    // the register

    @Test
    void anEstateAnswersAsItStoodOnAnyDay() {
        As.user("lianhua", () -> {
            String code = estates.register(null, draft("改名前" + tag(), 100), LocalDate.of(2020, 1, 1));
            estates.change(code, seen(code), draft("改名后", 180), LocalDate.of(2021, 7, 1), "核实户数");
            EstateView now = register.get(code);
            assertEquals(180, now.facts().households());
            assertEquals(100, register.asOf(code, LocalDate.of(2021, 6, 30)).households());
            assertEquals(180, register.asOf(code, LocalDate.of(2021, 7, 1)).households());
            assertEquals("核实户数", now.history().get(0).reason());
            assertEquals("estate.before", refused(() -> register.asOf(code, LocalDate.of(2019, 12, 31))));
        });
    }

    @Test
    void anEstateIsFoundByItsFormerNameItsInitialsItsAddressAndItsCode() {
        As.user("lianhua", () -> {
            String code = estates.register(null, draft("鹭岛花园", 10), LocalDate.of(2020, 1, 1));
            estates.change(code, seen(code), draft("沱江水岸", 10), TODAY, "更名");
            for (String text : List.of("鹭岛", "TJSA", "水岸", "测试大道", code.toLowerCase(Locale.ROOT))) {
                var filter = new EstateRegister.Filter(text, null, null, null, null);
                List<String> found = register.list(filter, Page.Request.first(Page.Request.MOST)).items().stream()
                        .map(EstateView.Row::code)
                        .toList();
                assertTrue(found.contains(code), text);
            }
        });
    }

    @Test
    void aMergedEstateIsNoLongerListedAndLeadsToTheOther() {
        As.user("lianhua", () -> {
            String name = "重复小区" + tag();
            String one = estates.register(null, draft(name, 10), null);
            String other = estates.register(null, draft(name + "（正）", 10), null);
            estates.merge(one, seen(one), other);
            assertEquals(other, register.get(one).mergedInto());
            assertTrue(register.get(other).formerNames().contains(name));
            var filter = new EstateRegister.Filter(name, null, null, null, null);
            assertEquals(1, register.list(filter, Page.Request.first(10)).total());
        });
    }

    // sheets in

    @Test
    void aSheetIsTakenInOnceAndASecondTimeChangesNothing() {
        String code = "T-" + tag();
        String sheet = HEADER + code + ",导入小区,雁中社区,测试大道1号,1996,老旧小区,120,8160.5,4,0\n";
        ImportView first = taken("lianhua", sheet, ImportMode.ALL);
        assertEquals(ImportState.WRITTEN, first.state(), first.toString());
        assertEquals(1, first.created());
        ImportView second = taken("lianhua", sheet, ImportMode.ALL);
        assertEquals(List.of(0, 0, 1), List.of(second.created(), second.changed(), second.same()));
        ImportView third = taken("lianhua", sheet.replace(",120,", ",130,"), ImportMode.ALL);
        assertEquals(1, third.changed());
        As.user("lianhua", () -> {
            EstateView estate = register.get(code);
            assertEquals(130, estate.facts().households());
            assertEquals(120, estate.history().get(0).facts().households());
        });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceByRowAndColumnAndNothingIsWritten() {
        String tag = tag();
        String sheet = HEADER
                + "T1-" + tag + ",好小区,雁中社区,地址,1996,老旧小区,120,8160.5,4,0\n"
                + "T1-" + tag + ",又一个,没有社区,地址,2999,别墅,一百,12万,4,-1\n"
                + "T2-" + tag + ",,三贤祠社区,地址,1996,老旧小区,120,8160.555,4,0\n";
        ImportView run = taken("lianhua", sheet, ImportMode.ALL);
        assertEquals(ImportState.REFUSED, run.state(), run.toString());
        assertEquals(List.of(3, 2, 0), List.of(run.read(), run.wrong(), run.created()));
        assertEquals(
                List.of("小区编号", "所属社区", "建成年份", "小区类型", "户数", "建筑面积（平方米）", "电梯数"),
                run.problems().stream()
                        .filter(problem -> problem.row() == 3)
                        .map(Problem::column)
                        .toList());
        assertEquals(
                List.of("小区名称", "所属社区", "建筑面积（平方米）"),
                run.problems().stream()
                        .filter(problem -> problem.row() == 4)
                        .map(Problem::column)
                        .toList());
        assertTrue(run.annotated());
        As.user("lianhua", () -> assertEquals("missing", refused(() -> register.get("T1-" + tag))));
    }

    @Test
    void onlyTheRowsThatAreRightCanBeTakenInAndADryRunTakesNone() throws IOException {
        String tag = tag();
        String sheet = HEADER
                + "V1-" + tag + ",好小区,雁中社区,地址,1996,老旧小区,120,8160.5,4,0\n"
                + "V2-" + tag + ",坏小区,雁中社区,地址,1996,老旧小区,很多,8160.5,4,0\n";
        ImportView dry = taken("lianhua", sheet, ImportMode.DRY);
        assertEquals(ImportState.CHECKED, dry.state(), dry.toString());
        assertEquals(List.of(1, 1), List.of(dry.created(), dry.wrong()));
        As.user("lianhua", () -> assertEquals("missing", refused(() -> register.get("V1-" + tag))));
        ImportView run = taken("lianhua", sheet, ImportMode.VALID);
        assertEquals(ImportState.WRITTEN, run.state(), run.toString());
        As.user("lianhua", () -> {
            assertEquals("好小区", register.get("V1-" + tag).facts().name());
            byte[] annotated = imports.annotated(run.id()).getContent();
            List<Row> rows = rows(annotated);
            assertEquals("V2-" + tag, rows.get(1).getCellText(0));
            assertEquals("户数：“很多”不是数字。", rows.get(1).getCellText(11));
        });
    }

    @Test
    void aRowOfAForeignCommunityIsRefusedAlsoWhenItsEstateIsForeign() {
        ImportView moved = taken("sanxianci", HEADER + "YS0001,夺来的,三贤祠社区,地址,1996,老旧小区,1,1,1,0\n", ImportMode.ALL);
        assertEquals(ImportState.REFUSED, moved.state(), moved.toString());
        As.user("lianhua", () -> assertEquals("雁中社区", register.get("YS0001").communityName()));
    }

    @Test
    void aFileOfAnotherRegisterIsRefusedAsAWhole() {
        ImportView run = taken("lianhua", "姓名,电话\n张三,1\n", ImportMode.ALL);
        assertEquals(ImportState.BROKEN, run.state(), run.toString());
        assertTrue(run.message().contains("小区编号") && run.message().contains("电话"), run.message());
    }

    // sheets out

    @Test
    void theListIsWrittenWithTheColumnsThatTheImporterTakesWithinTheScope() throws IOException {
        List<Row> mine = As.user("lianhua", () -> rows(written()));
        assertEquals("小区编号", mine.get(0).getCellText(0));
        assertTrue(mine.stream().anyMatch(row -> "YS0001".equals(row.getCellText(0))));
        List<Row> others = As.user("sanxianci", () -> rows(written()));
        assertTrue(others.size() > 50, "rows of its own");
        assertFalse(others.stream().anyMatch(row -> "雁中社区".equals(row.getCellText(2))));
    }

    @Test
    void whatWasWrittenComesBackUnchanged() {
        byte[] sheet = As.user("lianhua", this::written);
        ImportView back = As.user("lianhua", () -> {
            long run = imports.start(
                    "estates", "往返.xlsx", new ByteArrayInputStream(sheet), ImportMode.ALL, Locale.SIMPLIFIED_CHINESE);
            return ended(run);
        });
        assertEquals(List.of(0, 0, 0), List.of(back.created(), back.changed(), back.wrong()), back.toString());
        assertNull(back.message());
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(EstateRegister.Filter.ALL, out);
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return workbook.getFirstSheet().read();
        }
    }

    private ImportView taken(String user, String sheet, ImportMode mode) {
        return As.user(user, () -> {
            var content = new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
            return ended(imports.start("estates", "小区.csv", content, mode, Locale.SIMPLIFIED_CHINESE));
        });
    }

    private ImportView ended(long run) throws InterruptedException {
        for (int waited = 0; waited < 300 && imports.get(run).state() == ImportState.RUNNING; waited++) {
            Thread.sleep(100);
        }
        return imports.get(run);
    }

    private int seen(String code) {
        return register.get(code).version();
    }

    private static EstateDraft draft(String name, int households) {
        return new EstateDraft(
                name,
                "LH-01",
                "测试大道9号",
                1998,
                EstateKind.OLD,
                households,
                new BigDecimal("6800.00"),
                3,
                0,
                true,
                null,
                null,
                null,
                null,
                null);
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
