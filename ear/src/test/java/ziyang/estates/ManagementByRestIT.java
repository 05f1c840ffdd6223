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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.CreditCodes;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** Firms, management modes and responsibilities from outside, as a street office works with them. */
class ManagementByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String STREET = "lianhua";
    private static final String NOTHING_KNOWN = "2020-01-01";

    // firms

    @Test
    void aFirmIsKnownByACreditCodeThatIsRight() {
        String tag = tag();
        assertRefused(422, "firm.code.check", PORTAL.post(STREET, "api/firms", firm("91310115MA1H8R7C6D", tag)));
        assertRefused(422, "firm.code.form", PORTAL.post(STREET, "api/firms", firm("9131011", tag)));
        String code = CreditCodes.of(tag);
        JsonNode made = done(PORTAL.post(STREET, "api/firms", firm(code, tag)));
        assertEquals(code, made.get("creditCode").asText());
        assertRefused(422, "firm.code.taken", PORTAL.post(STREET, "api/firms", firm(code, tag)));
    }

    @Test
    void aFirmIsFoundByItsFormerNameAndChangedByOneWriterAtATime() {
        String tag = tag();
        String code = CreditCodes.of(tag);
        JsonNode made = done(PORTAL.post(STREET, "api/firms", firm(code, tag)));
        Map<String, Object> renamed = Map.of("version", made.get("version").asInt(), "facts", facts("新名" + tag));
        done(PORTAL.send("PUT", STREET, "api/firms/" + code, renamed));
        assertRefused(409, "stale", PORTAL.send("PUT", STREET, "api/firms/" + code, renamed));
        JsonNode found = done(PORTAL.get(STREET, "api/firms?text=" + tag));
        assertEquals(1, found.get("total").asInt());
        assertEquals("新名" + tag, found.get("items").get(0).get("name").asText());
    }

    @Test
    void aSheetOfFirmsSaysWhatIsWrongAtTheCellAndKeepsTheRest() throws InterruptedException {
        String code = CreditCodes.of(tag());
        String header = "统一社会信用代码,企业名称,法定代表人,联系电话,注册地址,登记地,开始经营日期,退出日期," + "党组织组建方式,联合或挂靠组织,党组织成立日期,符合组建条件,符合情况说明\n";
        String rows = code + ",表中企业,王某,,建设路1号,莲花街道,2018-01-01,,单独建,,2020-07-01,是,\n"
                + "91310115MA1H8R7C6D,错码企业,王某,,建设路1号,莲花街道,2018-01-01,,,,,,\n"
                + CreditCodes.of(tag()) + ",他区企业,王某,,建设路1号,三贤祠街道,2018-01-01,,,,,,\n"
                + CreditCodes.of(tag()) + ",无主企业,王某,,建设路1号,莲花街道,2018-01-01,,挂靠建,,2020-07-01,,\n";
        JsonNode run = imported(header + rows);
        assertEquals(List.of("统一社会信用代码", "登记地", "联合或挂靠组织"), run.get("problems").findValuesAsText("column"));
        assertEquals(1, run.get("created").asInt());
        assertEquals(
                "表中企业",
                done(PORTAL.get(STREET, "api/firms/" + code))
                        .get("facts")
                        .get("name")
                        .asText());
        assertEquals(1, imported(header + rows).get("same").asInt(), "the same file changes nothing");
    }

    private static JsonNode imported(String sheet) throws InterruptedException {
        Upload file = new Upload("企业.csv", sheet.getBytes(StandardCharsets.UTF_8));
        long id = done(Upload.sheet(PORTAL, STREET, "firms", "VALID", file))
                .get("id")
                .asLong();
        JsonNode run = done(PORTAL.get(STREET, "api/imports/firms/" + id));
        for (int i = 0; i < 100 && "RUNNING".equals(run.get("state").asText()); i++) {
            Thread.sleep(100);
            run = done(PORTAL.get(STREET, "api/imports/firms/" + id));
        }
        return run;
    }

    // management modes

    @Test
    void whatIsNotKnownIsNamedAndThenTheTableRecommends() {
        String estate = estate(null, null);
        JsonNode before = management(estate).get("recommendation");
        assertEquals("UNKNOWN", before.get("verdict").asText());
        assertEquals("INFRASTRUCTURE", before.get("missing").get(0).asText());

        JsonNode read = done(PORTAL.get(STREET, "api/estates/" + estate));
        Map<String, Object> change = Map.of(
                "version",
                read.get("version").asInt(),
                "from",
                NOTHING_KNOWN,
                "reason",
                "核实",
                "facts",
                estateFacts("BASIC", "STRONG"));
        done(PORTAL.send("PUT", STREET, "api/estates/" + estate, change));
        JsonNode after = management(estate);
        assertEquals("SELF", after.get("recommendation").get("mode").asText());
        assertEquals(3, after.get("recommendation").get("applied").get("seq").asInt());
        assertTrue(after.get("reasons").get(0).asText().startsWith("适用第 3 项"), after.toString());
    }

    @Test
    void aDecisionAgainstTheRecommendationNeedsAReasonAndAFirmIsForProfessionalsOnly() {
        String estate = estate("BASIC", "STRONG");
        assertRefused(422, "mode.reason", decide(estate, 0, "PROFESSIONAL", "2021-03-01", null, null));
        String firm = demonstrationFirm();
        assertRefused(422, "mode.firm.kind", decide(estate, 0, "SELF", "2021-03-01", null, firm));
        String tomorrow = LocalDate.now(Time.ZONE).plusDays(2).toString();
        assertRefused(422, "mode.future", decide(estate, 0, "SELF", tomorrow, null, null));
        JsonNode decided = done(decide(estate, 0, "PROFESSIONAL", "2021-03-01", "业主大会表决", firm));
        assertEquals("PROFESSIONAL", decided.get("decided").get("mode").asText());
        assertEquals("SELF", decided.get("decided").get("recommended").asText());
        assertEquals(firm, decided.get("decided").get("firm").asText());
    }

    @Test
    void oneDecisionFollowsTheOtherWithoutAGapAndWhatWasStays() {
        String estate = estate("BASIC", "STRONG");
        JsonNode first = done(decide(estate, 0, "SELF", "2021-03-01", null, null));
        assertRefused(409, "stale", decide(estate, 0, "SELF", "2022-01-01", null, null));
        int version = first.get("version").asInt();
        assertRefused(422, "mode.early", decide(estate, version, "SELF", "2021-02-28", null, null));
        JsonNode second = done(decide(estate, version, "COMMUNITY", "2022-01-01", "街道接管", null));
        JsonNode history = second.get("history");
        assertEquals(2, history.size());
        assertEquals("2021-12-31", history.get(1).get("to").asText());
        assertTrue(history.get(0).get("to").isNull());

        JsonNode corrected = done(decide(estate, second.get("version").asInt(), "SELF", "2022-01-01", null, null));
        assertEquals(2, corrected.get("history").size(), "on the very day it is a correction");
        assertEquals("SELF", corrected.get("decided").get("mode").asText());
    }

    @Test
    void theEstatesOfAFirmAreThoseItManagesToday() {
        String estate = estate("BASIC", "STRONG");
        String firm = demonstrationFirm();
        done(decide(estate, 0, "PROFESSIONAL", "2021-03-01", "业主大会表决", firm));
        assertTrue(listed("firm=" + firm, estate));
        assertFalse(listed("firm=" + CreditCodes.of("00000002"), estate));
    }

    @Test
    void whatHasEndedIsManagedNoMore() {
        String estate = estate("BASIC", "STRONG");
        assertRefused(409, "mode.none", end(estate, 0, "2021-12-31"));
        int version = done(decide(estate, 0, "SELF", "2021-03-01", null, null))
                .get("version")
                .asInt();
        assertTrue(listed("mode=SELF", estate));
        assertFalse(listed("decided=false", estate));
        assertRefused(422, "mode.end.early", end(estate, version, "2021-02-01"));
        assertFalse(waitsForTheMeeting(estate));
        JsonNode ended = done(end(estate, version, "2021-12-31"));
        assertTrue(waitsForTheMeeting(estate), "nobody has taken over: a matter for the joint meeting");
        assertTrue(ended.get("decided").isNull());
        assertFalse(listed("mode=SELF", estate));
        assertTrue(listed("decided=false", estate));
        assertRefused(409, "mode.ended", end(estate, ended.get("version").asInt(), "2021-11-30"));
        done(decide(estate, ended.get("version").asInt(), "COMMUNITY", "2022-02-01", "街道接管", null));
        assertFalse(waitsForTheMeeting(estate));
    }

    private static boolean waitsForTheMeeting(String estate) {
        return done(PORTAL.get(STREET, "api/matters/tray")).findValuesAsText("page").stream()
                .anyMatch(page -> page.endsWith("management/mode.xhtml?code=" + estate));
    }

    @Test
    void theDecisionsOfAMergedEstateMoveAsFarAsTheyAreOlder() {
        String merged = estate("BASIC", "STRONG");
        String into = estate("BASIC", "STRONG");
        done(decide(merged, 0, "SELF", "2020-06-01", null, null));
        done(decide(into, 0, "SELF", "2021-06-01", null, null));
        int version =
                done(PORTAL.get(STREET, "api/estates/" + merged)).get("version").asInt();
        done(PORTAL.post(STREET, "api/estates/" + merged + "/merge", Map.of("version", version, "into", into)));
        JsonNode history = management(into).get("history");
        assertEquals(List.of("2021-06-01", "2020-06-01"), history.findValuesAsText("from"));
        assertEquals("2021-05-31", history.get(1).get("to").asText());
        assertEquals(0, management(merged).get("history").size());
        assertRefused(409, "estate.merged", decide(merged, 0, "SELF", "2022-01-01", null, null));
        assertRefused(
                409,
                "estate.merged",
                PORTAL.post(STREET, "api/committees", Map.of("estate", merged, "kind", "OWNERS", "day", "2022-01-01")));
    }

    // responsibilities

    @Test
    void theAreaAnswersTheStreetCarriesOutAndTheDepartmentGuides() {
        JsonNode answers = done(PORTAL.get(STREET, "api/responsibilities/answer?matter=fire-lane&region=LH-01"))
                .get("answers");
        assertEquals("area-yanjiang", unit(answers.get(0)));
        assertEquals("street-lianhua", unit(answers.get(1)));
        assertEquals("fire-rescue", unit(answers.get(2)));
        assertRefused(
                422,
                "responsibility.matter.unknown",
                PORTAL.get(STREET, "api/responsibilities/answer?matter=none&region=LH-01"));
    }

    @Test
    void beforeThePlanNobodyAnswered() {
        JsonNode gaps = done(PORTAL.get(STREET, "api/responsibilities/gaps?region=512002001&on=2020-12-10"));
        int matters = done(PORTAL.get(STREET, "api/responsibilities/matters")).size();
        assertEquals(3 * matters, gaps.get("total").asInt());
        assertEquals(
                0,
                done(PORTAL.get(STREET, "api/responsibilities/gaps?region=512002001"))
                        .get("total")
                        .asInt());
    }

    @Test
    void aTownWithoutAnOfficeIsAGapUntilSomebodyCarriesOut() {
        String gaps = "api/responsibilities/gaps?region=512002104&on=2022-06-30";
        assertTrue(done(PORTAL.get("zhujian", gaps)).get("total").asInt() > 0);
        Map<String, Object> row = Map.of(
                "region",
                "512002104",
                "role",
                "CARRY_OUT",
                "unit",
                "area-yanjiang",
                "validFrom",
                "2022-01-01",
                "basis",
                "临时指定");
        JsonNode made = done(PORTAL.post("zhujian", "api/responsibilities", row));
        assertEquals(0, done(PORTAL.get("zhujian", gaps)).get("total").asInt());
        assertRefused(422, "responsibility.twice", PORTAL.post("zhujian", "api/responsibilities", row));
        assertRefused(403, "access.scope", PORTAL.post(STREET, "api/responsibilities", row));
        String path = "api/responsibilities/" + made.get("id").asLong() + "/end";
        Map<String, Object> end = Map.of("version", made.get("version").asInt(), "lastDay", "2022-03-31");
        done(PORTAL.post("zhujian", path, end));
        assertRefused(409, "stale", PORTAL.post("zhujian", path, end));
        assertTrue(done(PORTAL.get("zhujian", gaps)).get("total").asInt() > 0);
    }

    // how it is done

    private static Portal.Answer decide(
            String estate, int version, String mode, String from, String reason, String firm) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("mode", mode);
        decision.put("holdsFrom", from);
        decision.put("decidedBy", "业主大会");
        decision.put("reason", reason);
        decision.put("firm", firm);
        return PORTAL.post(
                STREET, "api/estates/" + estate + "/management", Map.of("version", version, "decision", decision));
    }

    private static Portal.Answer end(String estate, int version, String lastDay) {
        return PORTAL.post(
                STREET,
                "api/estates/" + estate + "/management/end",
                Map.of("version", version, "lastDay", lastDay, "reason", "合同到期"));
    }

    private static JsonNode management(String estate) {
        return done(PORTAL.get(STREET, "api/estates/" + estate + "/management"));
    }

    private static boolean listed(String filter, String estate) {
        JsonNode items = done(PORTAL.get(STREET, "api/managements?text=" + estate + "&" + filter))
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .anyMatch(row -> estate.equals(row.get("code").asText()));
    }

    private static String estate(String infrastructure, String will) {
        Map<String, Object> entry = Map.of("from", NOTHING_KNOWN, "facts", estateFacts(infrastructure, will));
        return done(PORTAL.post(STREET, "api/estates", entry)).get("code").asText();
    }

    private static Map<String, Object> estateFacts(String infrastructure, String will) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "name",
                "模式" + tag(),
                "community",
                "LH-01",
                "address",
                "建设路1号",
                "builtYear",
                1990,
                "kind",
                "OLD",
                "households",
                80,
                "area",
                "5000.00",
                "buildings",
                2,
                "lifts",
                0,
                "inScope",
                true));
        facts.put("infrastructure", infrastructure);
        facts.put("will", will);
        return facts;
    }

    private static String demonstrationFirm() {
        return done(PORTAL.get(STREET, "api/firms?size=1"))
                .get("items")
                .get(0)
                .get("creditCode")
                .asText();
    }

    private static Map<String, Object> firm(String code, String tag) {
        return Map.of("creditCode", code, "facts", facts("企业" + tag));
    }

    private static Map<String, Object> facts(String name) {
        return Map.of(
                "name",
                name,
                "legalRepresentative",
                "王某",
                "address",
                "建设路2号",
                "region",
                "512002001",
                "activeFrom",
                "2019-01-01");
    }

    private static String unit(JsonNode answer) {
        return answer.get("rows").get(0).get("unit").asText();
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static JsonNode done(Portal.Answer answer) {
        assertEquals(2, answer.status() / 100, answer.toString());
        return answer.json();
    }

    private static void assertRefused(int status, String code, Portal.Answer answer) {
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(code, answer.json().path("code").asText(), answer.toString());
    }
}
