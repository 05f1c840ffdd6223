package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.AtOnce;
import ziyang.estates.harness.Contracts;
import ziyang.estates.harness.Funded;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** Contracts by REST: what was agreed, what holds on a day, what the law says of notices, and what everybody reads. */
class ContractsByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String STREET = "lianhua";
    private static final String BUREAU = "zhujian";
    private static final List<String> ALL_ITEMS = List.of(
            "SERVICES",
            "STAFF",
            "QUALITY",
            "FEE_ITEMS",
            "FEE_RATES",
            "PERFORMANCE",
            "MAINTENANCE_FUND",
            "COMMON_INCOME");

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String estate = Funded.estate(PORTAL, "合同小区" + tag);

    // entering

    @Test
    void aContractIsCheckedAsItIsEntered() {
        Map<String, Object> facts = Contracts.social(estate);
        refused(Contracts.with(facts, "signedOn", "0001-01-01"), 422, "contract.signed");
        String tomorrow = LocalDate.now(Time.ZONE).plusDays(1).toString();
        refused(Contracts.with(facts, "signedOn", tomorrow, "begins", tomorrow), 422, "contract.signed");
        refused(Contracts.with(facts, "begins", "2021-06-30"), 422, "contract.begins.early");
        refused(Contracts.with(facts, "ends", "2021-06-30"), 422, "contract.ends.early");
        refused(Contracts.with(facts, "provider", null), 422, "contract.provider");
        refused(Contracts.with(facts, "firm", firm()), 422, "contract.provider");
        refused(Contracts.with(facts, "kind", "COMMITTEE"), 422, "contract.provider.kind");
        refused(Contracts.with(facts, "grade", "九级"), 422, "grade.held.none");
        refused(Contracts.with(facts, "grade", "一级", "standard", "guide-price"), 422, "grade.held.none");
        refused(Contracts.with(facts, "fees", List.of()), 422, "fields");
        refused(
                Contracts.with(facts, "fees", Contracts.fees("HIGH_RISE", "0.62", "HIGH_RISE", "0.70")),
                422,
                "contract.fee.twice");
        refused(Contracts.with(facts, "fees", Contracts.fees("HIGH_RISE", "0.625")), 422, "fields");
        refused(Contracts.with(facts, "area", "-1"), 422, "fields");
        refused(Contracts.with(facts, "estate", "nowhere"), 404, "missing");
        assertRefused(403, "access.scope", PORTAL.post("sanxianci", "api/contracts", facts));
        assertRefused(403, "access.permission", PORTAL.post("gongan", "api/contracts", facts));
        JsonNode made = entered(facts);
        assertTrue(code(made).matches("HT-2021-[0-9]{4}"), code(made));
        assertEquals("RUNNING", made.at("/head/standing").asText());
        assertTrue(made.get("indefinite").asBoolean(), "without a term");
    }

    @Test
    void anEstateHasOneContractADay() {
        Map<String, Object> first =
                Contracts.with(Contracts.social(estate), "kind", "PRELIMINARY", "firm", firm(), "provider", null);
        String preliminary = code(entered(Contracts.with(first, "ends", "2024-06-30")));
        refused(Contracts.with(first, "signedOn", "2023-01-01", "begins", "2023-01-01"), 422, "contract.overlap");
        Map<String, Object> own = Contracts.with(
                first, "kind", "COMMITTEE", "signedOn", "2023-02-01", "begins", "2023-03-01", "ends", "2026-02-28");
        String committee = code(entered(own));
        JsonNode superseded = get(preliminary);
        assertEquals("2023-02-28", superseded.at("/head/lastDay").asText(), "民法典 第九百四十条");
        assertEquals("SUPERSEDED", superseded.get("endKind").asText());
        refused(Contracts.with(own, "signedOn", "2026-02-01", "begins", "2026-02-28"), 422, "contract.overlap");
        entered(Contracts.with(own, "signedOn", "2026-02-01", "begins", "2026-03-01", "ends", null));
        assertEquals("REPLACED", get(committee).get("endKind").asText());
        assertRefused(
                409,
                "contract.end.kind",
                PORTAL.post(STREET, path(committee) + "/end/withdrawal", version(get(committee))));
    }

    @Test
    void ofTwoWhoEnterAtOnceOneIsRefused() throws Exception {
        List<Integer> answers = AtOnce.all(
                2,
                n -> PORTAL.post(STREET, "api/contracts", Contracts.social(estate))
                        .status());
        assertEquals(List.of(201, 422), answers.stream().sorted().toList());
    }

    // 质价相符

    @Test
    void aFeeIsHeldAgainstTheGuidePriceOfTheDayOfTheSignature() {
        Map<String, Object> facts = Contracts.social(estate);
        // 一级、多层: 0.24 (+0 %, −20 %) until 2021-06-30, 0.26 from 2021-07-01
        assertEquals("WITHIN", verdict(entered(facts)));
        assertEquals("ABOVE", changed(facts, "0.27"));
        assertEquals("WITHIN", changed(facts, "0.21"), "0.208 is the least");
        assertEquals("BELOW", changed(facts, "0.20"));
        Map<String, Object> before = Contracts.with(facts, "signedOn", "2021-06-30");
        assertEquals("ABOVE", changed(before, "0.26"));
        assertEquals("WITHIN", changed(before, "0.24"));
        assertEquals("NO_GUIDE", changed(Contracts.with(facts, "grade", null, "standard", null), "0.26"));
        assertEquals("MARKET", changed(Contracts.with(facts, "kind", "SELF_MANAGED"), "9.00"));
        JsonNode checks = done(PORTAL.get(STREET, "api/contracts/checks?kind=SELF_MANAGED"));
        assertTrue(checks.findValuesAsText("estateCode").contains(estate));
        assertFalse(done(PORTAL.get(STREET, "api/contracts/checks?on=2021-06-30"))
                .findValuesAsText("estateCode")
                .contains(estate));
        assertRefused(422, "choice.day", PORTAL.get(STREET, "api/contracts/checks?on=gestern"));
        assertRefused(422, "choice", PORTAL.get(STREET, "api/contracts/checks?conformity=FINE"));
    }

    private String changed(Map<String, Object> facts, String yuan) {
        JsonNode mine = mine();
        JsonNode changed = done(PORTAL.send(
                "PUT",
                STREET,
                path(code(mine)),
                Map.of(
                        "version",
                        mine.get("version").asInt(),
                        "facts",
                        Contracts.with(facts, "fees", Contracts.fees("MULTI_STOREY", yuan)))));
        assertEquals(yuan, changed.at("/terms/0/fees/0/amount").asText());
        return verdict(changed);
    }

    private static String verdict(JsonNode contract) {
        return contract.at("/check/fees/0/verdict").asText();
    }

    // notices and ends

    @Test
    void aNoticeIsHeldAgainstTheLawAndNothingEndsWithoutIt() {
        String code = code(entered(Contracts.with(Contracts.social(estate), "ends", "2030-12-31")));
        assertEquals("2030-10-02", get(code).get("firmNoticeBy").asText(), "ninety days before");
        Map<String, Object> end = Map.of("lastDay", "2022-03-01", "kind", "DISMISSED", "reason", "业主大会决定");
        assertRefused(422, "contract.end.notice", step(code, "end", end));
        assertRefused(
                422,
                "contract.notice.term",
                step(code, "notices", notice("RESCISSION_BY_OWNERS", "2022-01-01", "2022-03-02")));
        JsonNode late = done(step(code, "notices", notice("DISMISSAL", "2022-01-01", "2022-03-01")));
        assertEquals("2022-03-02", late.at("/notices/0/earliestEnd").asText(), "sixty days after");
        assertEquals(1, late.at("/notices/0/shortBy").asInt());
        JsonNode ended = done(step(code, "end", end));
        assertEquals("ENDED", ended.at("/head/standing").asText());
        assertRefused(409, "contract.over", step(code, "end", end));
        JsonNode going = done(PORTAL.post(STREET, path(code) + "/end/withdrawal", version(ended)));
        assertEquals("RUNNING", going.at("/head/standing").asText());
        assertRefused(409, "stale", PORTAL.post(STREET, path(code) + "/end/withdrawal", version(ended)));
    }

    private static Map<String, Object> notice(String kind, String given, String leaves) {
        return Map.of("kind", kind, "givenOn", given, "leavesOn", leaves, "paper", "书面通知");
    }

    @Test
    void aSupplementChangesWhatHoldsFromItsDayOn() {
        String code = code(entered(Contracts.social(estate)));
        Map<String, Object> supplement = new HashMap<>(Map.of(
                "paper", "补充协议一",
                "signedOn", "2026-04-01",
                "holdsFrom", "2026-05-01",
                "grade", "二级",
                "fees", Contracts.fees("MULTI_STOREY", "0.43")));
        JsonNode agreed = done(step(code, "supplements", supplement));
        assertEquals("二级", agreed.at("/check/grade").asText());
        assertEquals("WITHIN", verdict(agreed), "0.43 since 2026-04-01");
        assertEquals("0.26", agreed.at("/terms/0/fees/0/amount").asText(), "what was agreed first stays");
        assertRefused(422, "contract.supplement.early", step(code, "supplements", supplement));
        assertRefused(
                409,
                "contract.supplemented",
                PORTAL.send(
                        "PUT",
                        STREET,
                        path(code),
                        Map.of("version", agreed.get("version").asInt(), "facts", Contracts.social(estate))));
    }

    // filing

    @Test
    void whatIsFiledIsPublicAndFixed() {
        String code = code(entered(Contracts.social(estate)));
        String number = "备" + tag;
        assertEquals(404, PORTAL.get(null, "api/open/contracts/" + code).status());
        assertRefused(403, "access.permission", filed(STREET, code, number));
        assertRefused(409, "contract.scan.none", filed(BUREAU, code, number));
        assertRefused(422, "file.empty", scanned(code, new Upload("空.pdf", new byte[0])));
        assertRefused(415, "file.false", scanned(code, new Upload("假.pdf", "不是".getBytes(StandardCharsets.UTF_8))));
        done(scanned(code, Upload.PHOTO));
        assertEquals(200, PORTAL.get(STREET, path(code) + "/terms/1/scan").status());
        JsonNode filed = done(filed(BUREAU, code, number));
        assertEquals(number, filed.get("filingNumber").asText());
        assertRefused(
                409,
                "contract.filed",
                PORTAL.send(
                        "PUT",
                        STREET,
                        path(code),
                        Map.of("version", filed.get("version").asInt(), "facts", Contracts.social(estate))));
        assertRefused(409, "contract.filed", scanned(code, Upload.PHOTO));
        JsonNode open = done(PORTAL.get(null, "api/open/contracts/" + code));
        assertEquals("0.26", open.at("/fees/0/amount").asText());
        assertEquals("一级", open.get("grade").asText());
        assertEquals(
                1,
                done(PORTAL.get(null, "api/open/contracts?text=" + tag))
                        .get("total")
                        .asInt());
        String page = PORTAL.get(null, "open/contracts/" + code).text();
        assertTrue(page.contains("合同小区" + tag) && page.contains("在政府指导价范围内"), page);
        done(PORTAL.post(BUREAU, path(code) + "/filing/withdrawal", version(filed)));
        assertEquals(404, PORTAL.get(null, "open/contracts/" + code).status());
    }

    private static Portal.Answer scanned(String code, Upload file) {
        Map<String, String> version = Map.of("version", get(code).get("version").asText());
        return Upload.step(PORTAL, STREET, path(code) + "/terms/1/scan", version, file);
    }

    private static Portal.Answer filed(String user, String code, String number) {
        return PORTAL.post(
                user,
                path(code) + "/filing",
                Map.of("version", get(code).get("version").asInt(), "filedOn", "2021-07-20", "number", number));
    }

    // disclosure

    @Test
    void aDisclosureCountsWhenNothingIsLeftOut() {
        LocalDate today = LocalDate.now(Time.ZONE);
        String code = code(entered(Contracts.social(estate)));
        assertEquals("RED", get(code).at("/head/disclosureLight").asText());
        assertTrue(attention("UNDISCLOSED").contains(code));
        JsonNode some = done(disclosed(code, today.minusDays(1), List.of("STAFF")));
        assertEquals("RED", some.at("/head/disclosureLight").asText());
        JsonNode all = done(disclosed(code, today, ALL_ITEMS));
        assertEquals("GREEN", all.at("/head/disclosureLight").asText());
        assertEquals(
                today.plusMonths(6).toString(), all.at("/head/disclosureDue").asText());
        assertFalse(attention("UNDISCLOSED").contains(code));
        assertRefused(422, "contract.disclosure.twice", disclosed(code, today, ALL_ITEMS));
        assertRefused(422, "contract.disclosure.day", disclosed(code, today.plusDays(1), ALL_ITEMS));
        assertTrue(attention("UNFILED").contains(code));
    }

    private static Portal.Answer disclosed(String code, LocalDate day, List<String> items) {
        return step(code, "disclosures", Map.of("disclosedOn", day.toString(), "items", items, "place", "公示栏"));
    }

    private static List<String> attention(String why) {
        return done(PORTAL.get(STREET, "api/contracts?size=200&attention=" + why))
                .findValuesAsText("code");
    }

    // the ledger

    @Test
    void existingContractsAreTakenInAndTheLedgerComesBackUnchanged() throws InterruptedException {
        String header = "小区编号,合同类型,统一社会信用代码,其他服务方,委托方,签订日期,起始日期,期满日期,建筑面积,服务等级,多层无电梯收费,备案日期,备案号,终止日期,终止类型,终止说明\n";
        String rows = estate + ",前期物业服务合同," + firm() + ",,开发商,2016-12-01,2017-01-01,2019-12-31,1000,,0.50,2017-01-10,旧"
                + tag + ",,,\n"
                + estate + ",自管委委托合同,,某服务队,自管委,2020-01-01,2020-02-01,,1000,一级,0.45,,,2021-03-31,协商解除,迁出\n"
                + estate + ",自管委委托合同,,某服务队,自管委,2020-01-01,2020-05-01,,1000,一级,0.45,,,,,\n"
                + estate + ",自管委委托合同,,,自管委,2022-01-01,2022-05-01,,1000,十级,0.45,,号,,,\n";
        JsonNode run = imported(header + rows);
        assertEquals(2, run.get("created").asInt(), run.toString());
        assertEquals(List.of("起始日期", "服务等级", "备案日期"), run.get("problems").findValuesAsText("column"), run.toString());
        JsonNode found = done(PORTAL.get(STREET, "api/contracts?size=9&sort=begins&text=" + tag));
        assertEquals(List.of("REPLACED", "AGREED"), ends(found));
        byte[] ledger = PORTAL.get(STREET, "api/contracts/ledger?text=" + tag).bytes();
        JsonNode again = Upload.imported(PORTAL, STREET, "contracts", "VALID", new Upload("台账.xlsx", ledger));
        assertEquals(2, again.get("same").asInt(), again.toString());
    }

    private static List<String> ends(JsonNode found) {
        return found.findValuesAsText("code").stream()
                .sorted((one, other) -> get(one).at("/head/begins")
                        .asText()
                        .compareTo(get(other).at("/head/begins").asText()))
                .map(code -> get(code).get("endKind").asText())
                .toList();
    }

    private static JsonNode imported(String sheet) throws InterruptedException {
        Upload file = new Upload("合同.csv", sheet.getBytes(StandardCharsets.UTF_8));
        return Upload.imported(PORTAL, STREET, "contracts", "VALID", file);
    }

    // the words of the tests

    private static String firm() {
        return done(PORTAL.get(STREET, "api/firms?size=1&sort=activeFrom"))
                .at("/items/0/creditCode")
                .asText();
    }

    private JsonNode mine() {
        String code = done(PORTAL.get(STREET, "api/contracts?text=" + tag))
                .at("/items/0/code")
                .asText();
        return get(code);
    }

    private static JsonNode entered(Map<String, Object> facts) {
        return done(PORTAL.post(STREET, "api/contracts", facts));
    }

    private static void refused(Map<String, Object> facts, int status, String code) {
        assertRefused(status, code, PORTAL.post(STREET, "api/contracts", facts));
    }

    private static void assertRefused(int status, String code, Portal.Answer answer) {
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(code, answer.json().get("code").asText(), answer.toString());
    }

    private static Portal.Answer step(String code, String step, Map<String, Object> facts) {
        return PORTAL.post(
                STREET,
                path(code) + "/" + step,
                Map.of("version", get(code).get("version").asInt(), "facts", facts));
    }

    private static Map<String, Object> version(JsonNode contract) {
        return Map.of("version", contract.get("version").asInt());
    }

    private static JsonNode get(String code) {
        return done(PORTAL.get(STREET, path(code)));
    }

    private static String path(String code) {
        return "api/contracts/" + code;
    }

    private static String code(JsonNode contract) {
        return contract.at("/head/code").asText();
    }

    private static JsonNode done(Portal.Answer answer) {
        assertTrue(answer.status() < 300, answer.toString());
        return answer.json();
    }
}
