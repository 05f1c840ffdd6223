package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** The assessment from outside: a year from its start to the publicity period, and the year of the demonstration that is final. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessmentByRestIT {

    private static final Portal PORTAL = Portal.named("assessment");
    private static final String LIANHUA = "512002001";
    private static final String SANXIANCI = "512002002";
    private static final int YEAR = 2023;

    private static final Map<String, String> JUDGES = Map.of(
            "meeting", "zhujian",
            "order", "chengguan",
            "security", "gongan",
            "false-report", "zhujian",
            "promoted", "zhujian",
            "model", "zhujian",
            "accident", "gongan");

    private static long id;

    @AfterAll
    static void enough() {
        PORTAL.kill9();
    }

    // the year that is assessed now

    @Test
    @Order(1)
    void theHousingBureauStartsAYearOnceAndUnderAnEditionThatHolds() {
        assertEquals(403, start("lianhua", YEAR, edition(2)).status());
        assertEquals("assessment.scheme.year", code(start("zhujian", YEAR, edition(1))));
        assertEquals("assessment.twice", code(start("zhujian", 2021, edition(1))));
        Portal.Answer started = start("zhujian", YEAR, edition(2));
        assertEquals(201, started.status(), started.toString());
        id = started.json().at("/head/id").asLong();
        assertEquals("SELF_SCORING", started.json().at("/head/state").asText());
        assertEquals(2, started.json().get("lines").size());
        assertEquals("assessment.twice", code(start("zhujian", YEAR, edition(2))));
    }

    @Test
    @Order(2)
    void aStreetSeesAndScoresItsOwnSheetOnly() {
        assertEquals("access.scope", code(PORTAL.get("sanxianci", sheetPath(LIANHUA))));
        JsonNode seen = PORTAL.get("lianhua", path()).json();
        assertEquals(List.of(LIANHUA), seen.get("lines").findValuesAsText("street"));
        assertEquals("access.scope", code(score("sanxianci", LIANHUA, "order", "5")));
        assertEquals("assessment.points", code(score("lianhua", LIANHUA, "order", "5.01")));
        assertEquals("assessment.points", code(score("lianhua", LIANHUA, "order", "-1")));
        assertEquals("assessment.points", code(score("lianhua", LIANHUA, "order", "1.005")));
        assertEquals("assessment.item.automatic", code(score("lianhua", LIANHUA, "party", "5")));
    }

    @Test
    @Order(3)
    void aSelfScoreIsProvedByFilesThatItsReadersMayFetch() {
        Map<String, Object> fields = new HashMap<>(mark("lianhua", LIANHUA, "meeting", "9"));
        Upload proof = new Upload("佐证.txt", "会议纪要四份".getBytes(StandardCharsets.UTF_8));
        Portal.Answer scored = Upload.step(PORTAL, "lianhua", sheetPath(LIANHUA) + "/scores", fields, proof);
        assertEquals(200, scored.status(), scored.toString());
        long file = row(scored.json(), "meeting").at("/files/0/id").asLong();
        String path = sheetPath(LIANHUA) + "/attachments/" + file;
        assertEquals("会议纪要四份", PORTAL.get("zhujian", path).text());
        assertEquals("access.scope", code(PORTAL.get("sanxianci", path)));
        assertEquals("stale", code(PORTAL.post("lianhua", sheetPath(LIANHUA) + "/scores", stale())));
    }

    private Map<String, Object> stale() {
        return Map.of("item", "meeting", "version", 1, "points", 8, "text", "再评");
    }

    @Test
    @Order(4)
    void aSheetIsSubmittedWholeAndBindsTheStreet() {
        Map<String, Object> step = Map.of("version", version("lianhua", LIANHUA));
        assertEquals("assessment.unscored", code(PORTAL.post("lianhua", sheetPath(LIANHUA) + "/submission", step)));
        assertEquals("assessment.unsubmitted", code(step("review", Map.of("version", version()))));
        submit("lianhua", LIANHUA);
        assertEquals("assessment.sheet.submitted", code(score("lianhua", LIANHUA, "order", "4")));
        giveBack();
        submit("lianhua", LIANHUA);
        submit("sanxianci", SANXIANCI);
        assertEquals("assessment.state", code(judge("chengguan", LIANHUA, "order", "4", "早了")));
        assertEquals(200, step("review", Map.of("version", version())).status());
    }

    private static void giveBack() {
        Map<String, Object> back = Map.of("version", version("zhujian", LIANHUA), "reason", "请补充佐证材料");
        Portal.Answer returned = PORTAL.post("zhujian", sheetPath(LIANHUA) + "/return", back);
        assertEquals("RETURNED", returned.json().get("state").asText(), returned.toString());
    }

    @Test
    @Order(5)
    void aUnitFindsWhatItJudgesAndNothingElse() {
        String path = "api/assessments/judging?open=true&assessment=" + id;
        assertEquals("access.permission", code(PORTAL.get("lianhua", path)));
        JsonNode own = PORTAL.get("chengguan", path).json();
        assertEquals(2, own.get("total").asInt(), own.toString());
        own.get("items")
                .forEach(line -> assertEquals("order", line.at("/row/item").asText()));
        JsonNode bureau = PORTAL.get("zhujian", path + "&street=" + LIANHUA).json();
        assertEquals(4, bureau.get("total").asInt(), bureau.toString());
        JsonNode proved = PORTAL.get("zhujian", path + "&street=" + LIANHUA + "&item=meeting")
                .json()
                .at("/items/0");
        assertEquals("自评说明", proved.at("/row/selfText").asText(), proved.toString());
        assertEquals("佐证.txt", proved.at("/files/0/name").asText());
        assertEquals(0, PORTAL.get("caizheng", path).json().path("total").asInt());
    }

    @Test
    @Order(6)
    void theJudgingUnitOfEachItemSaysWhatCounts() {
        assertEquals("access.scope", code(judge("zhujian", LIANHUA, "order", "4", "越界")));
        assertEquals("access.permission", code(judge("lianhua", LIANHUA, "order", "5", null)));
        assertEquals("assessment.reason", code(judge("chengguan", LIANHUA, "order", "4", null)));
        assertEquals("assessment.unjudged", code(step("announcement", Map.of("version", version()))));
        assertTrue(tasks("chengguan").contains("assessment/judging.xhtml?assessment=" + id));
        assertEquals(0, toJudge("chengguan").get(0).intValue());
        for (String street : List.of(LIANHUA, SANXIANCI)) {
            JUDGES.forEach((item, judge) -> {
                Portal.Answer judged = judge(judge, street, item, "0", "核定");
                assertEquals(200, judged.status(), judged.toString());
            });
        }
        assertFalse(tasks("chengguan").contains("assessment/judging.xhtml?assessment=" + id));
        assertEquals(List.of(2, 2), toJudge("chengguan"));
    }

    /** How many the unit has judged, of how many. */
    private static List<Integer> toJudge(String judge) {
        JsonNode progress =
                PORTAL.get(judge, "api/assessments/judging/overview").json().at("/progress/0");
        assertEquals(id, progress.get("assessment").asLong(), progress.toString());
        return List.of(progress.get("judged").asInt(), progress.get("of").asInt());
    }

    @Test
    @Order(7)
    void announcingFreezesWhatIsThenReproduced() {
        assertEquals("assessment.frozen", code(PORTAL.get("zhujian", path() + "/drift")));
        assertEquals("assessment.frozen", code(PORTAL.get("zhujian", path() + "/announcement")));
        Portal.Answer announced = step("announcement", Map.of("version", version()));
        assertEquals(200, announced.status(), announced.toString());
        assertFalse(announced.json().get("live").asBoolean());
        assertEquals("stale", code(step("announcement", Map.of("version", 1))));
        assertEquals(0, PORTAL.get("ducha", path() + "/drift").json().size());
        JsonNode figure = row(PORTAL.get("lianhua", sheetPath(LIANHUA)).json(), "management")
                .get("figure");
        assertTrue(figure.get("denominator").asLong() > 0, figure.toString());
        assertTrue(figure.get("source").asText().contains("口径版本"), figure.toString());
        assertEquals(
                2,
                PORTAL.get("sanxianci", path()).json().get("lines").size(),
                "what was announced is for every street");
    }

    @Test
    @Order(9)
    void nothingMovesWhileAnObjectionIsOpenAndOneThatIsUpheldLeadsBack() {
        String objections = sheetPath(LIANHUA) + "/objections";
        assertEquals("access.scope", code(PORTAL.post("sanxianci", objections, Map.of("text", "越界"))));
        Portal.Answer raised = PORTAL.post("lianhua", objections, Map.of("item", "meeting", "text", "请复核"));
        assertEquals(200, raised.status(), raised.toString());
        assertEquals(0, PORTAL.get("sanxianci", path() + "/objections").json().size());
        assertEquals("assessment.objections.open", code(step("completion", Map.of("version", version()))));
        assertEquals(
                "assessment.objections.open", code(step("withdrawal", Map.of("version", version(), "reason", "重审"))));
        JsonNode objection = raised.json().at("/objections/0");
        Map<String, Object> answer = Map.of("version", objection.get("version").asInt(), "upheld", true, "text", "成立");
        String answering = path() + "/objections/" + objection.get("id").asLong() + "/answer";
        assertEquals("access.permission", code(PORTAL.post("lianhua", answering, answer)));
        assertEquals(200, PORTAL.post("zhujian", answering, answer).status());
        assertEquals("assessment.objections.upheld", code(step("completion", Map.of("version", version()))));
        assertEquals(
                200,
                step("withdrawal", Map.of("version", version(), "reason", "申诉成立"))
                        .status());
        assertEquals(200, judge("zhujian", LIANHUA, "meeting", "5", null).status());
        Portal.Answer again = step("announcement", Map.of("version", version()));
        assertEquals(2, again.json().at("/head/turn").asInt(), again.toString());
        assertEquals("assessment.publicity", code(step("completion", Map.of("version", version()))));
        assertEquals("assessment.state", code(step("correction", Map.of("version", version(), "reason", "更正"))));
    }

    @Test
    @Order(8)
    void whatIsAnnouncedIsAPaperForEveryStreetAndASheetForItsReaders() {
        String paper = path() + "/announcement?format=";
        assertPaper("%PDF-", PORTAL.get("sanxianci", paper + "pdf"));
        assertPaper("PK", PORTAL.get("lianhua", paper + "docx"));
        assertEquals("report.format", code(PORTAL.get("lianhua", paper + "xlsx")));
        String number = PORTAL.get("lianhua", path())
                .json()
                .at("/head/announcementNumber")
                .asText();
        assertTrue(number.startsWith("资住建考〔"), number);
        String sheet = sheetPath(LIANHUA) + "/paper?format=";
        assertPaper("%PDF-", PORTAL.get("lianhua", sheet + "pdf"));
        assertPaper("PK", PORTAL.get("zhujian", sheet + "xlsx"));
        assertEquals("access.scope", code(PORTAL.get("sanxianci", sheet + "pdf")));
    }

    private static void assertPaper(String begin, Portal.Answer answer) {
        assertEquals(200, answer.status());
        assertTrue(new String(answer.bytes(), StandardCharsets.ISO_8859_1).startsWith(begin));
    }

    @Test
    @Order(10)
    void aStepUnderTheSameKeyTakesEffectOnce() {
        Map<String, String> key = Map.of("Idempotency-Key", "objection-" + id);
        Map<String, Object> words = Map.of("text", "代录", "raisedBy", "业主代表");
        String recorded = sheetPath(SANXIANCI) + "/recorded-objections";
        assertEquals(200, PORTAL.send("POST", "zhujian", recorded, words, key).status());
        assertEquals(200, PORTAL.send("POST", "zhujian", recorded, words, key).status());
        assertEquals(1, PORTAL.get("sanxianci", path() + "/objections").json().size());
        assertEquals("assessment.objection.whose", code(PORTAL.post("zhujian", recorded, Map.of("text", "没有名字"))));
    }

    // the year that is final

    @Test
    @Order(11)
    void theDemonstrationOf2021IsFinalRankedAndReproduced() {
        JsonNode done = PORTAL.get("ducha", "api/assessments/" + finished()).json();
        assertEquals("FINAL", done.at("/head/state").asText());
        assertEquals("1", done.at("/lines/0/rank").asText());
        assertEquals(
                0,
                PORTAL.get("ducha", "api/assessments/" + finished() + "/drift")
                        .json()
                        .size());
    }

    @Test
    @Order(12)
    void aScenarioStandsBesideTheOfficialResultAndStoresNothing() {
        String before = PORTAL.get("zhujian", "api/assessments/" + finished()).text();
        JsonNode same = scenario(edition(1));
        JsonNode lines = same.get("lines");
        for (JsonNode line : lines) {
            assertEquals(line.at("/sum/total"), line.get("officialTotal"), line.toString());
            assertEquals(line.get("rank"), line.get("officialRank"));
        }
        JsonNode other = scenario(edition(2));
        assertNotEquals(
                lines.findValuesAsText("total"), other.get("lines").findValuesAsText("total"), "80 % is harder");
        assertEquals(
                before, PORTAL.get("zhujian", "api/assessments/" + finished()).text());
        assertEquals(
                403,
                PORTAL.get("lianhua", "api/assessments/scenario?scheme=1&year=2021")
                        .status());
    }

    private static JsonNode scenario(long scheme) {
        return PORTAL.get("zhujian", "api/assessments/scenario?scheme=" + scheme + "&year=2021")
                .json();
    }

    @Test
    @Order(13)
    void aCorrectionIsANewVersionOnceAndTheOldOneStays() {
        long old = finished();
        JsonNode head = PORTAL.get("zhujian", "api/assessments/" + old).json().get("head");
        Map<String, Object> step = Map.of("version", head.get("version").asInt(), "reason", "计分有误");
        String path = "api/assessments/" + old + "/correction";
        Portal.Answer next = PORTAL.post("zhujian", path, step);
        assertEquals(201, next.status(), next.toString());
        assertEquals(2, next.json().at("/head/edition").asInt());
        assertEquals("REVIEW", next.json().at("/head/state").asText());
        assertEquals("assessment.corrected", code(PORTAL.post("zhujian", path, step)));
        assertEquals(
                "FINAL",
                PORTAL.get("zhujian", "api/assessments/" + old)
                        .json()
                        .at("/head/state")
                        .asText());
    }

    // schemes

    @Test
    @Order(20)
    void anEditionThatWasIssuedIsNeverChangedAndTheNextOneAddsUpToo() {
        long issued = edition(2);
        JsonNode words = PORTAL.get("zhujian", scheme(issued) + "/draft").json();
        assertEquals("assessment.scheme.issued", code(change(issued, words)));
        Portal.Answer renewed = PORTAL.post("zhujian", scheme(issued) + "/renewal", Map.of("year", 2026));
        assertEquals(201, renewed.status(), renewed.toString());
        long draft = renewed.json().at("/head/id").asLong();
        assertEquals(
                "assessment.scheme.open",
                code(PORTAL.post("zhujian", scheme(issued) + "/renewal", Map.of("year", 2027))));
        ObjectNode changed =
                PORTAL.get("zhujian", scheme(draft) + "/draft").json().deepCopy();
        ((ObjectNode) ((ArrayNode) changed.get("items")).get(0)).put("fullMark", 16);
        assertEquals(200, change(draft, changed).status());
        assertEquals("assessment.scheme.sum", code(issue(draft)));
        ((ObjectNode) ((ArrayNode) changed.get("items")).get(1)).put("fullMark", -1);
        assertEquals("fields", code(change(draft, changed)));
        ((ObjectNode) ((ArrayNode) changed.get("items")).get(1)).put("fullMark", 19);
        Portal.Answer fits = change(draft, changed);
        assertEquals(200, fits.status(), fits.toString());
        assertEquals("ISSUED", issue(draft).json().at("/head/state").asText());
        assertEquals(
                "2025-12-31",
                PORTAL.get("ducha", scheme(issued)).json().at("/head/validTo").asText());
    }

    private static Portal.Answer change(long scheme, JsonNode words) {
        return PORTAL.send("PUT", "zhujian", scheme(scheme), Map.of("version", schemeVersion(scheme), "scheme", words));
    }

    private static Portal.Answer issue(long scheme) {
        return PORTAL.post("zhujian", scheme(scheme) + "/issue", Map.of("version", schemeVersion(scheme)));
    }

    private static int schemeVersion(long scheme) {
        return PORTAL.get("zhujian", scheme(scheme)).json().at("/head/version").asInt();
    }

    private static String scheme(long scheme) {
        return "api/assessments/schemes/" + scheme;
    }

    // helpers

    private static long edition(int edition) {
        for (JsonNode one : PORTAL.get("zhujian", "api/assessments/schemes").json()) {
            if (one.get("edition").asInt() == edition) {
                return one.get("id").asLong();
            }
        }
        throw new AssertionError("no edition " + edition);
    }

    private static long finished() {
        for (JsonNode one : PORTAL.get("zhujian", "api/assessments").json().get("items")) {
            if (one.get("state").asText().equals("FINAL")) {
                return one.get("id").asLong();
            }
        }
        throw new AssertionError("none is final");
    }

    private static Portal.Answer start(String user, int year, long scheme) {
        return PORTAL.post(
                user,
                "api/assessments",
                Map.of(
                        "scheme",
                        scheme,
                        "year",
                        year,
                        "asOf",
                        year + "-12-31",
                        "selfDue",
                        LocalDate.now(Time.ZONE).plusDays(9).toString(),
                        "streets",
                        List.of(LIANHUA, SANXIANCI)));
    }

    private static String path() {
        return "api/assessments/" + id;
    }

    private static String sheetPath(String street) {
        return path() + "/sheets/" + street;
    }

    private static int version() {
        return PORTAL.get("zhujian", path()).json().at("/head/version").asInt();
    }

    private static int version(String user, String street) {
        return PORTAL.get(user, sheetPath(street)).json().get("version").asInt();
    }

    private static Portal.Answer step(String step, Map<String, Object> body) {
        return PORTAL.post("zhujian", path() + "/" + step, body);
    }

    private static JsonNode row(JsonNode sheet, String item) {
        for (JsonNode row : sheet.get("rows")) {
            if (row.at("/item/code").asText().equals(item)) {
                return row;
            }
        }
        throw new AssertionError(item + " in " + sheet);
    }

    private static Map<String, Object> mark(String user, String street, String item, String points) {
        int version = row(PORTAL.get(user, sheetPath(street)).json(), item)
                .get("version")
                .asInt();
        return Map.of("item", item, "version", version, "points", points, "text", "自评说明");
    }

    private static Portal.Answer score(String user, String street, String item, String points) {
        return PORTAL.post(user, sheetPath(street) + "/scores", mark("zhujian", street, item, points));
    }

    private static Portal.Answer judge(String user, String street, String item, String points, String reason) {
        Map<String, Object> mark = new HashMap<>(mark("zhujian", street, item, points));
        mark.put("text", reason);
        return PORTAL.post(user, sheetPath(street) + "/judgements", mark);
    }

    private static void submit(String user, String street) {
        for (String item : JUDGES.keySet()) {
            String points = List.of("meeting", "order", "security").contains(item) ? "5" : "0";
            Portal.Answer scored = score(user, street, item, points);
            assertEquals(200, scored.status(), scored.toString());
        }
        Map<String, Object> step = Map.of("version", version(user, street));
        Portal.Answer handed = PORTAL.post(user, sheetPath(street) + "/submission", step);
        assertEquals("SUBMITTED", handed.json().get("state").asText(), handed.toString());
    }

    private static String tasks(String user) {
        return PORTAL.get(user, "api/inbox").text();
    }

    private static String code(Portal.Answer answer) {
        return answer.json().path("code").asText(answer.toString());
    }
}
