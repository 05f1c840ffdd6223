package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Oracle;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.SheetRows;
import ziyang.estates.harness.Upload;

/** Every list as a sheet and back: what goes out is enough to compute each figure again, and comes in unchanged. */
class LedgersByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String CITY = "zhujian";
    private static final String STREET = "lianhua";
    private static final String COMMITTEE = "小区编号,组织类型,计票公示日期,备案日期,委员人数,任期开始日期,任期届满日期\n";

    // figures

    @Test
    void everyFigureIsComputedAgainFromTheSheetsToTheLastDigit() {
        Oracle oracle = Oracle.now(PORTAL, CITY);
        assertEquals(3, oracle.indicators().size());
        agree(oracle, "512000", 4);
        agree(oracle, "512002001", 2);
    }

    @Test
    void theSheetOfTheBoardSaysWhatTheBoardSays() {
        JsonNode board = done(PORTAL.get(CITY, "api/indicators?region=512000"));
        List<SheetRows.Line> lines = sheet(CITY, "indicators/ledger?region=512000");
        assertTrue(lines.size() >= 3 * board.get("rows").size(), "three rates are counted");
        for (SheetRows.Line line : lines) {
            JsonNode figure = figure(board, line.text("地区代码"), line.text("指标代码"));
            assertEquals(figure.get("numerator").asLong(), line.number("分子").longValueExact());
            assertEquals(figure.get("denominator").asLong(), line.number("分母").longValueExact());
            if (line.number("比率（%）") != null) {
                assertEquals(0, percent(figure).compareTo(line.number("比率（%）")));
            }
            assertTrue(line.text("分子口径").length() > 5, line.toString());
            assertTrue(line.cells().containsKey("口径版本") && line.cells().containsKey("目标（%）"), line.toString());
        }
    }

    @Test
    void theSheetOfTheRecordsHoldsAsManyAsTheNumber() {
        JsonNode board = done(PORTAL.get(CITY, "api/indicators?region=512002"));
        JsonNode figure = figure(board, "512002", "management-coverage");
        String path = "indicators/management-coverage/records/ledger?region=512002&part=";
        long numerator = sheet(CITY, path + "NUMERATOR").size();
        assertEquals(figure.get("numerator").asLong(), numerator);
        assertEquals(
                figure.get("denominator").asLong() - numerator,
                sheet(CITY, path + "GAP").size());
    }

    @Test
    void aFactThatASheetChangesMovesTheFigureThatIsServedAndTheOneComputedAgain() throws InterruptedException {
        Map<String, Oracle.Figure> before = figures();
        String tag = tag();
        String estate = "L-" + tag;
        LocalDate today = LocalDate.now(Time.ZONE);
        taken(
                "estates",
                "小区编号,小区名称,所属社区,地址,建成年份,小区类型,户数,建筑面积（平方米）,楼栋数,电梯数\n" + estate + ",台账" + tag
                        + ",雁中社区,测试大道1号,1996,老旧小区,120,8160.5,4,0\n");
        moved(before, 0, 1);
        taken(
                "committees",
                COMMITTEE + estate + ",业主委员会," + today.minusDays(40) + "," + today.minusDays(20) + ",7,"
                        + today.minusDays(20) + "," + today.plusYears(3) + "\n");
        taken(
                "party-organisations",
                "党组织编号,党组织名称,层级,类型,上级党组织编号,所在街道或社区,党员人数,成立日期,覆盖小区\n" + "P-" + tag + ",党支部" + tag + ",小区党组织,党支部,"
                        + upperOrganisation() + ",雁中社区,9,2021-07-01," + estate + "\n");
        taken("managements", "小区编号,管理模式,起始日期,决定主体,理由\n" + estate + ",自治管理,2022-01-01,业主大会,业主大会表决\n");
        moved(before, 1, 1);
        taken(
                "managements",
                "小区编号,管理模式,起始日期,决定主体,理由,终止日期,终止原因\n" + estate + ",自治管理,2022-01-01,业主大会,业主大会表决," + today.minusDays(1)
                        + ",合同到期\n");
        Oracle oracle = Oracle.now(PORTAL, CITY);
        assertEquals(
                before.get("management-coverage").numerator(),
                oracle.figure("management-coverage", "512002001").numerator());
        agree(oracle, "512002001", 2);
    }

    private static Map<String, Oracle.Figure> figures() {
        Oracle oracle = Oracle.now(PORTAL, CITY);
        Map<String, Oracle.Figure> figures = new TreeMap<>();
        oracle.indicators().forEach(indicator -> figures.put(indicator, oracle.figure(indicator, "512002001")));
        return figures;
    }

    private static void moved(Map<String, Oracle.Figure> before, long numerator, long denominator) {
        Oracle oracle = Oracle.now(PORTAL, CITY);
        before.forEach((indicator, was) -> {
            Oracle.Figure now = oracle.figure(indicator, "512002001");
            assertEquals(was.numerator() + numerator, now.numerator(), indicator);
            assertEquals(was.denominator() + denominator, now.denominator(), indicator);
        });
        agree(oracle, "512002001", 2);
        agree(oracle, "512000", 4);
    }

    /** The board's rows: the region itself and those it manages. */
    private static void agree(Oracle oracle, String region, int leastRows) {
        JsonNode board = done(PORTAL.get(CITY, "api/indicators?region=" + region));
        assertTrue(board.get("rows").size() >= leastRows, board.toString());
        for (JsonNode row : board.get("rows")) {
            String code = row.get("code").asText();
            for (String indicator : oracle.indicators()) {
                JsonNode served = figure(board, code, indicator);
                Oracle.Figure computed = oracle.figure(indicator, code);
                String where = indicator + " " + code;
                assertEquals(computed.numerator(), served.get("numerator").asLong(), where);
                assertEquals(computed.denominator(), served.get("denominator").asLong(), where);
                assertEquals(computed.percent(), percent(served), where);
            }
        }
    }

    private static JsonNode figure(JsonNode board, String region, String indicator) {
        for (JsonNode row : board.get("rows")) {
            for (JsonNode figure : row.get("figures")) {
                if (row.get("code").asText().equals(region)
                        && indicator.equals(figure.path("indicator").asText())) {
                    return figure;
                }
            }
        }
        throw new IllegalStateException(region + " " + indicator);
    }

    private static BigDecimal percent(JsonNode figure) {
        JsonNode percent = figure.get("percent");
        return percent.isNull() ? null : new BigDecimal(percent.asText()).setScale(2);
    }

    // sheets out and back

    @ParameterizedTest
    @CsvSource({
        "estates, zhujian",
        "firms, zhujian",
        "party-organisations, zhujian",
        "party-organisations, lianhua",
        "committees, zhujian",
        "committees, lianhua",
        "managements, zhujian",
        "managements, lianhua",
        "responsibilities, zhujian",
        "governance/environment-committees, lianhua"
    })
    void whatGoesOutComesBackUnchanged(String register, String user) throws InterruptedException {
        byte[] sheet = download(user, register + "/ledger");
        int rows = SheetRows.of(sheet).size();
        assertTrue(rows > 5, register);
        JsonNode run = imported(user, register.replace("governance/", ""), new Upload("往返.xlsx", sheet));
        assertEquals(List.of(0, 0, 0), counts(run, "created", "changed", "wrong"), run.toString());
        assertEquals(rows, run.get("same").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"estates", "firms", "party-organisations", "committees", "managements", "responsibilities"})
    void everyRegisterHasATemplate(String register) {
        Portal.Answer answer = PORTAL.get(CITY, "api/imports/" + register + "/template");
        assertEquals(200, answer.status(), answer.toString());
        assertEquals(List.of(), SheetRows.of(answer.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "governance/standings/ledger",
                "governance/environment-committees/ledger",
                "indicator-returns/ledger",
                "regions/ledger",
                "units/ledger",
                "responsibilities/ledger"
            })
    void everyOtherListIsASheetToo(String path) {
        Portal.Answer answer = PORTAL.get(CITY, "api/" + path);
        assertEquals(200, answer.status(), answer.toString());
        assertTrue(answer.header("Content-Disposition").startsWith("attachment; filename*=UTF-8''"));
        assertTrue(SheetRows.of(answer.bytes()).size() > 1 || path.startsWith("indicator-returns"), path);
    }

    @ParameterizedTest
    @CsvSource({"estates, 所属社区", "managements, 所属社区", "governance/standings, 所属社区", "party-organisations, 所在街道或社区"})
    void aSheetHoldsWhatTheAccountSees(String list, String column) {
        List<String> places = sheet("sanxianci", list + "/ledger").stream()
                .map(line -> line.text(column))
                .distinct()
                .toList();
        assertFalse(places.isEmpty());
        assertFalse(places.contains("雁中社区") || places.contains("莲花街道"), places.toString());
    }

    @Test
    void aSheetHoldsWhatTheFilterFindsAndAFilterThatMeansNothingIsRefused() {
        List<SheetRows.Line> owners = sheet(STREET, "committees/ledger?kind=owners");
        assertTrue(owners.stream().allMatch(line -> "业主委员会".equals(line.text("组织类型"))));
        long total = done(PORTAL.get(STREET, "api/committees?kind=owners"))
                .get("total")
                .asLong();
        assertEquals(total, owners.size());
        Portal.Answer answer = PORTAL.get(STREET, "api/committees/ledger?kind=none");
        assertEquals(422, answer.status(), answer.toString());
        assertEquals(422, PORTAL.get(STREET, "api/estates/ledger?region=none").status());
        assertEquals(403, PORTAL.get("shuiwu", "api/estates/ledger").status());
    }

    // sheets in

    @Test
    void aCommitteeComesInOnItsWayAndGoesOnWithTheNextSheet() throws InterruptedException {
        String estate = estate();
        String begun = "小区编号,组织类型,条件核查日期,申请日期\n" + estate + ",业主委员会,2021-03-01,2021-03-10\n";
        assertEquals(List.of(1, 0), counts(taken("committees", begun), "created", "same"));
        assertEquals(List.of(0, 1), counts(taken("committees", begun), "created", "same"));
        String on = "小区编号,组织类型,条件核查日期,申请日期,筹备组组建公示日期,票权确认公示日期,会议公告日期,投票日期\n" + estate
                + ",业主委员会,2021-03-01,2021-03-10,2021-04-01,2021-04-10,2021-04-20,";
        JsonNode early = imported(STREET, "committees", csv(on + "2021-04-30\n"));
        assertTrue(early.get("problems").toString().contains("投票不得早于"), early.toString());
        assertEquals(1, taken("committees", on + "2021-05-06\n").get("changed").asInt());
        JsonNode rewritten = imported(STREET, "committees", csv(begun.replace("2021-03-10", "2021-03-11")));
        assertEquals(List.of("申请日期"), rewritten.get("problems").findValuesAsText("column"), rewritten.toString());
    }

    @Test
    void votesThatExceedTheOwnersAreRefusedAndAVoteThatCarriedElects() throws InterruptedException {
        String header = "小区编号,组织类型,条件核查日期,申请日期,筹备组组建公示日期,票权确认公示日期,会议公告日期,投票日期,计票公示日期,首次会议日期,"
                + "选举表决日期,业主总人数,专有部分总面积（平方米）,同意人数,同意面积,反对人数,反对面积,弃权人数,弃权面积\n";
        String row = estate()
                + ",业主委员会,2021-03-01,2021-03-10,2021-04-01,2021-04-10,2021-04-20,2021-05-06,2021-05-08,2021-05-12,"
                + "2021-05-06,100,9000,%s,6300,5,450,0,0\n";
        JsonNode wrong = imported(STREET, "committees", csv(header + row.formatted(96)));
        assertEquals(List.of("反对人数"), wrong.get("problems").findValuesAsText("column"), wrong.toString());
        JsonNode few = imported(STREET, "committees", csv(header + row.formatted(40)));
        assertTrue(few.get("problems").toString().contains("尚无表决通过的业委会选举"), few.toString());
        assertEquals(
                1,
                taken("committees", header + row.formatted(70)).get("created").asInt());
    }

    @Test
    void aSheetSaysWhatIsWrongAtTheCellAndKeepsTheRowsThatAreRight() throws InterruptedException {
        String tag = tag();
        String sheet = "党组织编号,党组织名称,层级,类型,上级党组织编号,所在街道或社区,成立日期,覆盖小区\n"
                + "A-" + tag + ",甲,社区党组织,党总支,,雁中社区,2021-01-01,\n"
                + "B-" + tag + ",乙,小区党组织,党支部," + upperOrganisation() + ",三贤祠社区,2021-01-01,\n"
                + "C-" + tag + ",丙,小区党组织,党支部," + upperOrganisation() + ",雁中社区,2021-01-01,没有的小区\n"
                + "D-" + tag + ",丁,小区党组织,党支部," + upperOrganisation() + ",雁中社区,2021-01-01,\n";
        JsonNode run = imported(STREET, "party-organisations", csv(sheet));
        assertEquals(
                List.of("所在街道或社区", "覆盖小区", "上级党组织编号"),
                run.get("problems").findValuesAsText("column").stream()
                        .sorted(Comparator.comparing(List.of("所在街道或社区", "覆盖小区", "上级党组织编号")::indexOf))
                        .toList(),
                run.toString());
        assertEquals(1, run.get("created").asInt(), run.toString());
    }

    @Test
    void aDecisionAgainstTheTableNeedsAReasonInASheetToo() throws InterruptedException {
        String sheet = "小区编号,管理模式,起始日期,决定主体\n" + estate() + ",社区保障物业服务,2022-01-01,街道办事处\n";
        JsonNode run = imported(STREET, "managements", csv(sheet));
        assertEquals(List.of("理由"), run.get("problems").findValuesAsText("column"), run.toString());
    }

    @Test
    void aRowThatTheRecordRefusesLeavesNothingOfItself() throws InterruptedException {
        String estate = estate();
        String other = estate();
        String header = "小区编号,管理模式,起始日期,决定主体,理由,终止日期,终止原因\n";
        taken("managements", header + estate + ",自治管理,2021-06-01,业主大会,演示,,\n");
        JsonNode run = imported(
                STREET,
                "managements",
                csv(header + estate + ",自治管理,2020-06-01,业主大会,演示,2020-12-31,另定\n" + other
                        + ",自治管理,2021-06-01,业主大会,演示,,\n"));
        assertEquals(List.of(1, 1), counts(run, "created", "wrong"), run.toString());
        assertEquals(
                List.of("2021-06-01"),
                done(PORTAL.get(STREET, "api/estates/" + estate + "/management"))
                        .get("history")
                        .findValuesAsText("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"estates", "party-organisations", "committees", "managements", "responsibilities"})
    void theSheetOfAnotherStreetIsRefusedRowByRow(String register) throws InterruptedException {
        byte[] sheet = download(STREET, register + "/ledger");
        int rows = SheetRows.of(sheet).size();
        JsonNode run = imported("sanxianci", register, new Upload("他人.xlsx", sheet));
        assertEquals(List.of(0, 0), counts(run, "created", "changed"), run.toString());
        assertTrue(run.get("wrong").asInt() > rows / 2, run.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"estates", "firms", "party-organisations", "committees", "managements", "responsibilities"})
    void aLiaisonFillsNoRegister(String register) {
        assertEquals(
                403,
                Upload.sheet(PORTAL, "chengguan", register, "DRY", csv("小区编号\n"))
                        .status());
    }

    @Test
    void twoWhoBringTheSameNewCodesWriteThemOnce() throws InterruptedException {
        StringBuilder sheet = new StringBuilder("小区编号,小区名称,所属社区,地址,建成年份,小区类型,户数,建筑面积（平方米）,楼栋数,电梯数\n");
        String tag = tag();
        for (int n = 0; n < 400; n++) {
            sheet.append("D%s-%d,同名%s-%d,雁中社区,测试大道%d号,1996,老旧小区,100,9000,4,0%n".formatted(tag, n, tag, n, n));
        }
        long one = begun(csv(sheet.toString()));
        long two = begun(csv(sheet.toString()));
        JsonNode first = ended(STREET, "estates", one);
        JsonNode second = ended(STREET, "estates", two);
        assertEquals(400, first.get("created").asInt() + second.get("created").asInt(), first + " " + second);
        for (JsonNode run : List.of(first, second)) {
            boolean told = run.get("state").asText().equals("WRITTEN")
                    || run.get("message").asText().contains("相同编号");
            assertTrue(told, run.toString());
        }
    }

    @Test
    void aRowOfTheMatrixIsEndedByASheetAndNotEnteredTwice() throws InterruptedException {
        String tag = tag();
        String header = "事项,地区,责任,单位,起始日期,终止日期,依据\n";
        String row = "fire-lane,莲花街道,协同,市财政局,2021-01-01,%s,依据" + tag + "\n";
        assertEquals(
                1,
                taken("responsibilities", header + row.formatted(""))
                        .get("created")
                        .asInt());
        JsonNode twice = imported(
                STREET, "responsibilities", csv(header + row.formatted("").replace("2021-01-01", "2021-06-01")));
        assertEquals(List.of("单位"), twice.get("problems").findValuesAsText("column"), twice.toString());
        assertEquals(
                1,
                taken("responsibilities", header + row.formatted("2021-12-31"))
                        .get("changed")
                        .asInt());
        assertEquals(
                1,
                taken("responsibilities", header + row.formatted("2021-12-31"))
                        .get("same")
                        .asInt());
    }

    // how it is done

    private static String estate() throws InterruptedException {
        String code = "L-" + tag();
        taken(
                "estates",
                "小区编号,小区名称,所属社区,地址,建成年份,小区类型,户数,建筑面积（平方米）,楼栋数,电梯数\n" + code + "," + code
                        + ",雁中社区,测试大道1号,1996,老旧小区,100,9000,4,0\n");
        return code;
    }

    /** The organisation of 雁中社区. */
    private static String upperOrganisation() {
        return sheet(STREET, "party-organisations/ledger?level=community").stream()
                .filter(line -> "雁中社区".equals(line.text("所在街道或社区")))
                .filter(line -> line.day("撤销日期") == null)
                .findFirst()
                .orElseThrow()
                .text("党组织编号");
    }

    private static JsonNode taken(String register, String sheet) throws InterruptedException {
        JsonNode run = imported(STREET, register, csv(sheet));
        assertEquals(0, run.get("wrong").asInt(), run.toString());
        return run;
    }

    private static Upload csv(String sheet) {
        return new Upload("台账.csv", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode imported(String user, String register, Upload file) throws InterruptedException {
        return Upload.imported(PORTAL, user, register, "VALID", file);
    }

    private static long begun(Upload file) {
        return done(Upload.sheet(PORTAL, STREET, "estates", "ALL", file))
                .get("id")
                .asLong();
    }

    private static JsonNode ended(String user, String register, long id) throws InterruptedException {
        return Upload.ended(PORTAL, user, register, id);
    }

    private static List<Integer> counts(JsonNode run, String... names) {
        return List.of(names).stream().map(name -> run.get(name).asInt()).toList();
    }

    private static List<SheetRows.Line> sheet(String user, String path) {
        return SheetRows.of(download(user, path));
    }

    private static byte[] download(String user, String path) {
        Portal.Answer answer = PORTAL.get(user, "api/" + path);
        assertEquals(200, answer.status(), answer.toString());
        return answer.bytes();
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static JsonNode done(Portal.Answer answer) {
        assertTrue(answer.status() < 300, answer.toString());
        return answer.json();
    }
}
