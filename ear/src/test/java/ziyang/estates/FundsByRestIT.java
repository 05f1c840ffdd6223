package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.base.Time;
import ziyang.estates.harness.AtOnce;
import ziyang.estates.harness.Funded;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** Money from outside: applications, what developers and owners pay, and what nonsense gets. */
class FundsByRestIT {

    /** More than the answers of the first version could keep for a repetition. */
    private static final int MANY_PARTS = 250;

    private static final Portal PORTAL = Portal.shared();
    private static final String ESTATE =
            Funded.estate(PORTAL, "不当小区" + UUID.randomUUID().toString().substring(0, 8));

    // applications

    @Test
    void anApplicationIsCheckedByOtherHandsUntilItIsAnnounced() {
        Funded one = Funded.applied(PORTAL);
        refused(one.step("lianhua", "review", Funded.verdict(null, null)), 403, "application.hands");
        refused(one.step("sanxianci", "review", Funded.verdict(null, null)), 403, "access.scope");
        refused(one.step("lianhua2", "review", Funded.verdict("20160.01", "多")), 422, "application.amount.above");
        refused(one.step("lianhua2", "review", Funded.verdict("20000", null)), 422, "application.difference");
        JsonNode now = done(one.step("lianhua2", "review", Funded.verdict("20000", "核减零头")));
        assertEquals("REVIEWED", now.at("/head/state").asText());
        assertEquals("20000.00", now.at("/head/amount").asText());
        assertTrue(now.at("/head/amount").isTextual(), "money is written as text");
        refused(one.step("yanjiang", "approval", Funded.verdict(null, null)), 409, "application.state");
        done(one.step("zhujian", "examination", Funded.verdict(null, null)));
        done(one.step("zhujian", "publicity", Map.of()));
        refused(one.step("yanjiang", "approval", Funded.verdict(null, null)), 409, "application.publicity");
        now = done(PORTAL.post("shequ", one.path() + "/objections", Map.of("by", "某业主", "text", "户数不实")));
        long objection = now.at("/objections/0/id").asLong();
        now = done(one.step("zhujian", "objections/" + objection + "/answer", Map.of("upheld", true, "answer", "属实")));
        assertEquals("REVIEWED", now.at("/head/state").asText());
        now = done(one.step("zhujian", "return", Map.of("reason", "核实户数后再报")));
        assertEquals("RETURNED", now.at("/head/state").asText());
        assertEquals("****************3456", now.at("/payee/account").asText());
    }

    @Test
    void oneEstateOneMonthOneKindOnceAlsoWhenTwentyAskAtOnce() throws Exception {
        String estate =
                Funded.estate(PORTAL, "同报小区" + UUID.randomUUID().toString().substring(0, 8));
        List<Integer> answers = AtOnce.all(20, number -> {
            JsonNode draft = done(PORTAL.post("lianhua", "api/funds/applications", Funded.form(estate)));
            return PORTAL.post(
                            "lianhua",
                            "api/funds/applications/" + draft.at("/head/id").asLong() + "/submission",
                            Map.of("version", draft.get("version").asInt()))
                    .status();
        });
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertEquals(19, answers.stream().filter(status -> status == 422).count(), answers.toString());
    }

    @Test
    void aRepeatedRequestWritesOneApplicationAndOneWithoutAKeyNone() {
        String estate =
                Funded.estate(PORTAL, "重复小区" + UUID.randomUUID().toString().substring(0, 8));
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Portal.Answer first = PORTAL.send("POST", "lianhua", "api/funds/applications", Funded.form(estate), key);
        Portal.Answer again = PORTAL.send("POST", "lianhua", "api/funds/applications", Funded.form(estate), key);
        assertEquals(201, first.status(), first.toString());
        assertEquals(first.json().at("/head/id"), again.json().at("/head/id"));
        Portal.Answer without = PORTAL.send(HttpRequest.newBuilder(PORTAL.uri("api/funds/applications"))
                .header("Authorization", "Bearer " + PORTAL.token("lianhua"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        refused(without, 422, "request.key.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2019-01, fund.policy.none",
        "to, 2031-01, application.period.year",
        "households, 0, application.households",
        "households, 121, application.households",
        "area, 90.01, application.area.cap",
        "area, 0, application.area.missing",
        "amount, -1, money.positive",
        "amount, 0.001, money.fen",
        "amount, 99999, application.amount.above",
        "amount, 100, application.difference",
        "programme, start-up, fund.private",
        "programme, nothing, fund.programme.unknown",
        "estate, YS9999999, missing"
    })
    void whatMakesNoSenseIsRefusedAtItsField(String field, String value, String code) {
        Map<String, Object> form = Funded.form(ESTATE);
        form.put(field, value);
        if (field.equals("from")) {
            form.put("to", "2019-12");
        }
        Portal.Answer answer = PORTAL.post("lianhua", "api/funds/applications", form);
        assertEquals(code, answer.json().path("code").asText(), answer.toString());
        assertTrue(answer.status() == 422 || answer.status() == 404, answer.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "cnaps, 102100099997, payee.cnaps",
        "cnaps, 123, payee.cnaps",
        "account, 6222020903001483078, payee.account.check",
        "account, 12, payee.account"
    })
    void aPayeeWhoseNumbersFailTheirCheckDigitsIsRefused(String field, String value, String code) {
        Map<String, Object> form = Funded.form(ESTATE);
        Map<Object, Object> payee = new HashMap<>((Map<?, ?>) form.get("payee"));
        payee.put(field, value);
        form.put("payee", payee);
        Portal.Answer answer = PORTAL.post("lianhua", "api/funds/applications", form);
        refused(answer, 422, code);
        assertFalse(answer.text().contains("6222020903001483078"), "a refusal repeats no account");
    }

    @Test
    void aStalePageIsToldSo() {
        Funded one = Funded.applied(PORTAL);
        int seen = one.read("lianhua").get("version").asInt();
        done(one.step("lianhua2", "review", Funded.verdict(null, null)));
        Portal.Answer late = PORTAL.post("lianhua2", one.path() + "/return", Map.of("version", seen, "reason", "晚了"));
        refused(late, 409, "stale");
    }

    @Test
    void whoWroteItNeitherReviewsItWhenSomebodyElseHandedItIn() {
        Funded one = Funded.draft(PORTAL);
        done(one.step("lianhua2", "submission", Map.of()));
        JsonNode seen = one.read("lianhua");
        assertFalse(
                seen.get("verbs").toString().contains("REVIEW"),
                seen.get("verbs").toString());
        refused(one.step("lianhua", "review", Funded.verdict(null, null)), 403, "application.hands");
        refused(one.step("lianhua2", "review", Funded.verdict(null, null)), 403, "application.hands");
    }

    // evidence, and a sheet for each step

    @Test
    void filesProveAnApplicationAndStayOnceItIsHandedIn() {
        Funded one = Funded.draft(PORTAL);
        String path = one.path() + "/evidence";
        Upload proof = new Upload("补偿协议.txt", "安置补偿协议".getBytes(StandardCharsets.UTF_8));
        JsonNode now = done(Upload.step(PORTAL, "lianhua", path, version(one), proof, proof));
        assertEquals(2, now.get("proofs").size());
        long first = now.at("/proofs/0/id").asLong();
        now = done(one.step("lianhua", "evidence/" + first + "/removal", Map.of()));
        assertEquals(1, now.get("proofs").size());
        long kept = now.at("/proofs/0/id").asLong();
        refused(Upload.step(PORTAL, "sanxianci", path, version(one), proof), 403, "access.scope");
        refused(Upload.step(PORTAL, "ducha", path, version(one), proof), 409, "application.evidence.closed");
        refused(
                Upload.step(PORTAL, "lianhua", path, version(one), new Upload("假.pdf", proof.content())),
                415,
                "file.false");
        done(one.step("lianhua", "submission", Map.of()));
        refused(one.step("lianhua", "evidence/" + kept + "/removal", Map.of()), 409, "application.evidence.kept");
        assertEquals("安置补偿协议", new String(PORTAL.get("ducha", path + "/" + kept).bytes(), StandardCharsets.UTF_8));
        assertEquals(404, PORTAL.get("sanxianci", path + "/" + kept).status());
    }

    private static Map<String, ?> version(Funded one) {
        return Map.of("version", one.read("caizheng").get("version").asText());
    }

    @Test
    void everyStepPrintsOnASheetOfItsOwn() {
        Funded one = Funded.applied(PORTAL);
        for (String format : List.of("pdf", "docx")) {
            Portal.Answer sheet = PORTAL.get("lianhua", one.path() + "/steps/2/document?format=" + format);
            assertEquals(200, sheet.status());
            assertTrue(sheet.bytes().length > 5000);
        }
        assertEquals(
                404, PORTAL.get("lianhua", one.path() + "/steps/9/document").status());
        assertEquals(
                404, PORTAL.get("sanxianci", one.path() + "/steps/1/document").status());
    }

    @Test
    void ownersOfASoldEstateOweNoStartUpMoneyAndNoDeveloperPaysForAResettlement() {
        refused(
                PORTAL.post("lianhua", "api/funds/contributions", Funded.owed(ESTATE, "PREPARATORY")),
                422,
                "contribution.estate");
    }

    @Test
    void theTrailNamesTheRecordsThatAnotherRefersTo() {
        Funded.draft(PORTAL);
        for (String entity : List.of("FundApplication", "Action")) {
            JsonNode entries = done(PORTAL.get("auditor", "api/audit?size=200&entity=" + entity));
            assertTrue(entries.get("items").size() > 0, entity);
            assertFalse(entries.toString().contains("{ziyang."), entity);
        }
        JsonNode written = done(PORTAL.get("auditor", "api/audit?size=200&entity=FundApplication"));
        assertTrue(written.toString().contains("\\\"estate\\\":"), "by its number");
    }

    // from a sheet

    @Test
    void aSheetMakesDraftsAndSaysWhichRowsAreInTenThousands() throws InterruptedException {
        String right =
                Funded.estate(PORTAL, "表内小区" + UUID.randomUUID().toString().substring(0, 8));
        String wrong =
                Funded.estate(PORTAL, "万元小区" + UUID.randomUUID().toString().substring(0, 8));
        String sheet = "资金项目代码,小区编号,起始月份,截止月份,户数,户均面积（平方米）,申报金额（元）,原因,用途,依据,收款人户名,开户行,开户行行号,账号\n" + row(right, "")
                + row(wrong, "2.02");
        JsonNode run = taken(sheet, "VALID");
        assertEquals(1, run.get("wrong").asInt(), run.toString());
        assertEquals("申报金额（元）", run.at("/problems/0/column").asText(), run.toString());
        assertTrue(run.get("problems").toString().contains("疑似以万元填写"), run.toString());
        assertEquals(1, run.get("created").asInt(), run.toString());
        run = taken(sheet.replace("2.02", "20160"), "VALID");
        assertEquals(1, run.get("created").asInt(), run.toString());
        assertEquals(1, run.get("same").asInt(), run.toString());
    }

    private static String row(String estate, String amount) {
        return "subsidy," + estate + ",2026-01,2026-12,60,80," + amount
                + ",,补助,协议,某物业,某银行,102100099996,51001234567890123456\n";
    }

    private static JsonNode taken(String sheet, String mode) throws InterruptedException {
        Upload file = new Upload("资金申报.csv", sheet.getBytes(StandardCharsets.UTF_8));
        return Upload.imported(PORTAL, "lianhua", "fund-applications", mode, file);
    }

    // payments

    @Test
    void anApplicationPaidInHundredsOfPartsIsAnsweredAsBrieflyAsAtFirst() {
        long id = PORTAL.get("caizheng", "api/funds/applications?desk=FINANCE&size=1")
                .json()
                .at("/items/0/id")
                .asLong();
        String path = "api/funds/applications/" + id;
        JsonNode before = done(PORTAL.get("caizheng", path));
        int parts = before.get("payments").size();
        BigDecimal paid = new BigDecimal(before.at("/head/paid").asText());
        int version = before.get("version").asInt();
        Map<String, Object> part = Map.of();
        Map<String, String> key = Map.of();
        JsonNode receipt = before;
        for (int i = 1; i <= MANY_PARTS; i++) {
            key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
            part = Map.of("version", version, "amount", "0.01", "paper", "支" + UUID.randomUUID());
            Portal.Answer answer = PORTAL.send("POST", "caizheng", path + "/payments", part, key);
            receipt = done(answer);
            assertEquals(parts + i, receipt.get("payment").asInt(), answer.toString());
            assertTrue(answer.text().length() < 500, answer.text());
            version = receipt.get("version").asInt();
        }
        assertEquals(receipt, done(PORTAL.send("POST", "caizheng", path + "/payments", part, key)), "told again");
        JsonNode now = done(PORTAL.get("caizheng", path));
        assertEquals(version, now.get("version").asInt());
        assertEquals(parts + MANY_PARTS, now.get("payments").size());
        assertEquals(
                paid.add(new BigDecimal("0.01").multiply(BigDecimal.valueOf(MANY_PARTS))),
                new BigDecimal(now.at("/head/paid").asText()));
    }

    // budgets

    @Test
    void onlyTheFinanceBureauBooksAndAPaperOnce() {
        long budget = PORTAL.get("caizheng", "api/funds/budgets?programme=renovation&region=512002")
                .json()
                .at("/items/0/head/id")
                .asLong();
        String path = "api/funds/budgets/" + budget + "/appropriations";
        String paper = "资财预" + UUID.randomUUID();
        Map<String, Object> booking = Map.of("amount", "12.34", "paper", paper, "text", "追加");
        refused(PORTAL.post("zhujian", path, booking), 403, "access.permission");
        JsonNode before = PORTAL.get("caizheng", "api/funds/budgets/" + budget).json();
        done(PORTAL.post("caizheng", path, booking));
        refused(PORTAL.post("caizheng", path, booking), 422, "fund.paper");
        refused(
                PORTAL.post("caizheng", path, Map.of("amount", "-1", "paper", "x", "text", "x")),
                422,
                "money.positive");
        JsonNode now = PORTAL.get("caizheng", "api/funds/budgets/" + budget).json();
        assertEquals(yuan(before).add(new BigDecimal("12.34")), yuan(now));
    }

    private static BigDecimal yuan(JsonNode budget) {
        return new BigDecimal(budget.at("/budget/appropriated").asText());
    }

    // vouchers

    @Test
    void everySumOfTheExecutionIsWhatItsVouchersAddUpTo() {
        int year = LocalDate.now(Time.ZONE).getYear();
        Map<String, String> accounts = Map.of(
                "appropriated",
                "APPROPRIATED",
                "carried",
                "CARRIED",
                "committed",
                "COMMITTED",
                "paid",
                "PAID",
                "lapsed",
                "LAPSED");
        JsonNode execution =
                PORTAL.get("caizheng", "api/funds/execution?year=" + year).json();
        accounts.forEach((sum, account) -> {
            String behind = "year=" + year + "&account=" + account;
            adds(execution.get("total"), sum, behind);
            execution.get("programmes").forEach(line -> adds(line, sum, behind + "&programme=" + code(line)));
            execution.get("areas").forEach(line -> adds(line, sum, behind + "&region=" + code(line)));
            execution.get("budgets").forEach(line -> adds(line, sum, behind + "&budget=" + line.get("budget")));
        });
        assertTrue(execution.get("months").size() >= 12);
        execution.get("months").forEach(line -> {
            YearMonth month = YearMonth.parse(line.get("month").asText());
            adds(line, "paid", "year=" + year + "&account=PAID&from=" + month.atDay(1) + "&to=" + month.atEndOfMonth());
        });
    }

    private static String code(JsonNode line) {
        return line.get("code").asText();
    }

    private static void adds(JsonNode line, String sum, String vouchers) {
        JsonNode totals = done(PORTAL.get("caizheng", "api/funds/vouchers/totals?" + vouchers));
        assertEquals(
                0,
                new BigDecimal(line.get(sum).asText())
                        .compareTo(new BigDecimal(totals.get("balance").asText())),
                vouchers + " " + line + " " + totals);
        JsonNode list = done(PORTAL.get("caizheng", "api/funds/vouchers?size=1&" + vouchers));
        assertEquals(totals.get("count").asLong(), list.get("total").asLong(), vouchers);
    }

    @Test
    void aVoucherShowsWhatItMovedAndLeadsToTheNextAndAnotherAreaSeesNoneOfIt() {
        JsonNode row = done(PORTAL.get("caizheng", "api/funds/vouchers?region=512002&kind=appropriate&size=1"))
                .at("/items/0");
        JsonNode one = done(PORTAL.get("caizheng", "api/funds/vouchers/" + row.get("id")));
        assertEquals(0, one.get("flaws").size(), one.toString());
        assertEquals("AVAILABLE", one.at("/entries/0/account").asText());
        assertEquals(row.get("amount"), one.at("/entries/1/credit"));
        assertTrue(one.at("/head/amount").isTextual(), "money is written as text");
        assertEquals(64, one.at("/head/hash").asText().length());
        if (!one.get("later").isNull()) {
            JsonNode later = done(PORTAL.get("caizheng", "api/funds/vouchers/" + one.get("later")));
            assertEquals(one.at("/head/hash"), later.get("previous"));
            assertEquals(row.get("id"), later.get("earlier"));
        }
        assertEquals(
                200,
                PORTAL.get("yanjiang", "api/funds/vouchers/" + row.get("id")).status());
        refused(PORTAL.get("lianhua", "api/funds/vouchers/" + row.get("id")), 404, "missing");
        assertEquals(
                0,
                done(PORTAL.get("lianhua", "api/funds/vouchers?region=512002"))
                        .get("total")
                        .asInt());
    }

    @Test
    void theListOfVouchersIsFilteredSortedAndTakenAway() {
        JsonNode list = done(PORTAL.get("caizheng", "api/funds/vouchers?sort=amount&order=desc&size=200"));
        BigDecimal last = null;
        for (JsonNode row : list.get("items")) {
            BigDecimal amount = new BigDecimal(row.get("amount").asText());
            assertTrue(last == null || last.compareTo(amount) >= 0);
            last = amount;
        }
        String number = list.at("/items/0/number").asText();
        JsonNode named = done(
                PORTAL.get("caizheng", "api/funds/vouchers?text=" + URLEncoder.encode(number, StandardCharsets.UTF_8)));
        assertTrue(named.toString().contains(number));
        assertEquals(
                0,
                done(PORTAL.get("caizheng", "api/funds/vouchers?to=2020-01-01"))
                        .get("total")
                        .asInt());
        refused(PORTAL.get("caizheng", "api/funds/vouchers?account=money"), 422, "choice");
        refused(PORTAL.get("caizheng", "api/funds/vouchers?budget=999999999"), 404, "missing");
        Portal.Answer sheet = PORTAL.get("caizheng", "api/funds/vouchers/ledger?kind=pay");
        assertEquals(200, sheet.status());
        assertTrue(sheet.header("Content-Type").contains("spreadsheetml"));
    }

    @Test
    void theFinanceBureauPullsItsReportUnderANumberAndNobodyElsesReports() {
        JsonNode catalogue = PORTAL.get("caizheng", "api/reports").json().get("items");
        assertEquals(1, catalogue.size(), catalogue.toString());
        assertEquals("fund-execution", catalogue.at("/0/code").asText());
        Portal.Answer pulled = PORTAL.get("caizheng", "api/reports/fund-execution?period=2021&format=pdf");
        assertEquals(200, pulled.status(), pulled.toString());
        JsonNode runs = PORTAL.get("caizheng", "api/report-runs").json();
        assertTrue(runs.at("/items/0/number").asText().startsWith("资财报〔"), runs.toString());
        refused(
                PORTAL.get("caizheng", "api/reports/joint-meeting-bulletin?period=2021&format=pdf"),
                403,
                "access.scope");
    }

    // developers and owners

    @Test
    void aSheetOfReceiptsIsBookedOnceAndWrongRowsAreNamed() throws InterruptedException {
        String estate =
                Funded.estate(PORTAL, "缴款小区" + UUID.randomUUID().toString().substring(0, 8));
        String none =
                Funded.estate(PORTAL, "未登小区" + UUID.randomUUID().toString().substring(0, 8));
        JsonNode owed = done(PORTAL.post("lianhua", "api/funds/contributions", Funded.owed(estate, "START_UP")));
        String header = "小区编号,楼栋-单元-房号,业主姓名,缴款金额（元）,缴款日期,收据号\n";
        String right = receipt(estate, "1-1-101", "500", "收1") + receipt(estate, "1-1-102", "250.5", "收2");
        String wrong = receipt(estate, "1-1-103", "0.05", "收3")
                + receipt(estate, "李四", "500", "收4")
                + receipt(estate, "1-1-104", "500.01", "收5")
                + receipt(estate, "1-1-105", "500", "收1")
                + receipt(none, "1-1-101", "500", "收1");
        JsonNode run = receipts(header + right + wrong, "DRY");
        assertEquals(5, run.get("wrong").asInt(), run.toString());
        assertEquals("0.00", paid(owed));
        run = receipts(header + right + wrong, "VALID");
        assertEquals(2, run.get("created").asInt(), run.toString());
        String problems = run.get("problems").toString();
        assertTrue(problems.contains("疑似以万元填写") && problems.contains("尚未登记应缴的"), problems);
        assertEquals("750.50", paid(owed));
        run = receipts(header + right, "ALL");
        assertEquals(2, run.get("same").asInt(), run.toString());
        run = receipts(header + receipt(estate, "1-1-101", "499", "收1"), "ALL");
        assertEquals("收据号", run.at("/problems/0/column").asText(), run.toString());
        JsonNode now = PORTAL.get(
                        "lianhua",
                        "api/funds/contributions/" + owed.at("/head/id").asLong())
                .json();
        assertEquals(2, now.get("entries").size());
        assertFalse(now.toString().contains("张三"), "no name is kept");
    }

    private static String receipt(String estate, String household, String yuan, String paper) {
        return estate + "," + household + ",张三," + yuan + "," + LocalDate.now(Time.ZONE) + "," + paper + "\n";
    }

    private static JsonNode receipts(String sheet, String mode) throws InterruptedException {
        Upload file = new Upload("启动资金.csv", sheet.getBytes(StandardCharsets.UTF_8));
        return Upload.imported(PORTAL, "lianhua", "contributions", mode, file);
    }

    private static String paid(JsonNode owed) {
        return PORTAL.get(
                        "lianhua",
                        "api/funds/contributions/" + owed.at("/head/id").asLong())
                .json()
                .at("/head/paid")
                .asText();
    }

    @Test
    void whatOwnersPayIsBookedByHouseholdAndNeverBeyondItsShare() {
        String estate =
                Funded.estate(PORTAL, "启动小区" + UUID.randomUUID().toString().substring(0, 8));
        JsonNode owed = done(PORTAL.post("lianhua", "api/funds/contributions", Funded.owed(estate, "START_UP")));
        refused(
                PORTAL.post("lianhua", "api/funds/contributions", Funded.owed(estate, "START_UP")),
                422,
                "contribution.twice");
        refused(
                PORTAL.post("lianhua", "api/funds/contributions", Funded.owed(estate, "SUBSIDY")),
                422,
                "contribution.public");
        assertEquals("60000.00", owed.at("/head/due").asText(), "120 households of 500 yuan");
        owed = book(owed, Funded.movement("PAID", "500", "收1"));
        refused(entry(owed, Funded.movement("PAID", "0.01", "收2")), 422, "contribution.share");
        refused(entry(owed, Funded.movement("USED", "500.01", "支1")), 422, "contribution.held");
        owed = book(owed, Funded.movement("USED", "120.50", "支1"));
        owed = book(owed, Funded.movement("REFUNDED", "379.50", "退1"));
        assertEquals("0.00", owed.at("/head/held").asText());
        refused(entry(owed, Funded.movement("PAID", "1.005", "收9")), 422, "money.fen");
    }

    @Test
    void aPreparatoryGroupWaitsForTheDevelopersMoney() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "name",
                "新建小区" + UUID.randomUUID().toString().substring(0, 8),
                "community",
                "LH-01",
                "address",
                "新建路1号",
                "kind",
                "COMMERCIAL",
                "builtYear",
                2022,
                "households",
                10,
                "area",
                "1000",
                "buildings",
                1,
                "lifts",
                1,
                "inScope",
                true));
        String estate = done(PORTAL.post("lianhua", "api/estates", Map.of("facts", facts)))
                .get("code")
                .asText();
        String today = LocalDate.now(Time.ZONE).toString();
        JsonNode committee = done(
                PORTAL.post("lianhua", "api/committees", Map.of("estate", estate, "kind", "OWNERS", "day", today)));
        committee = done(step(committee, "APPLIED", today));
        refused(step(committee, "GROUP_FORMED", today), 409, "contribution.developer");
        JsonNode owed = done(PORTAL.post("lianhua", "api/funds/contributions", Funded.owed(estate, "PREPARATORY")));
        owed = book(owed, Funded.movement("PAID", "199.99", "收1"));
        refused(step(committee, "GROUP_FORMED", today), 409, "contribution.developer");
        book(owed, Funded.movement("PAID", "0.01", "收2"));
        assertEquals(
                "GROUP_FORMED",
                done(step(committee, "GROUP_FORMED", today)).at("/facts/stage").asText());
    }

    private static Portal.Answer step(JsonNode committee, String stage, String day) {
        return PORTAL.post(
                "lianhua",
                "api/committees/" + committee.at("/facts/id").asLong() + "/steps",
                Map.of("version", committee.get("version").asInt(), "stage", stage, "day", day));
    }

    private static JsonNode book(JsonNode owed, Map<String, Object> movement) {
        return done(entry(owed, movement));
    }

    private static Portal.Answer entry(JsonNode owed, Map<String, Object> movement) {
        return PORTAL.post(
                "lianhua",
                "api/funds/contributions/" + owed.at("/head/id").asLong() + "/entries",
                Map.of("version", owed.get("version").asInt(), "entry", movement));
    }

    private static JsonNode done(Portal.Answer answer) {
        assertEquals(2, answer.status() / 100, answer.toString());
        return answer.json();
    }

    private static void refused(Portal.Answer answer, int status, String code) {
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(code, answer.json().path("code").asText(), answer.toString());
    }
}
