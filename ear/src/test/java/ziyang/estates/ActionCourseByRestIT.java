package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.AtOnce;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** The course of an action beside its straight way: contests, parts, blockers, bulk reports, opening again, urging. */
class ActionCourseByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String LEAD = "urban-enforcement-bureau";
    private static final String HELPER = "public-security-bureau";
    private static final int WRITERS = 50;

    // contests

    @Test
    void aContestThatIsUpheldHandsTheActionToTheUnitItNames() {
        JsonNode action = take(fresh(), "chengguan", "contest", Map.of("unit", HELPER, "text", "属公安职责"));
        assertEquals("CONTESTED", action.get("state").asText());
        action = take(action, "lianhua", "contest-decision", Map.of("upheld", true, "text", "成立"));

        assertEquals("ASSIGNED", action.get("state").asText());
        assertEquals("市公安局", action.get("leadUnit").asText());
        assertEquals(
                LocalDate.now(Time.ZONE).toString(), action.at("/dates/handed").asText());
        assertEquals("UPHELD", action.at("/contests/0/state").asText());
        refused(post(action, "chengguan", "acceptance", Map.of()), 403, "access.scope");
        assertEquals(
                "市公安局",
                Joint.read(PORTAL, "chengguan", action).get("leadUnit").asText(),
                "who contested may read what became of it");
        assertEquals(null, found("chengguan", "state=ASSIGNED", action), "but its lists are without it");
        assertEquals(
                "ACCEPTED",
                take(action, "gongan", "acceptance", Map.of()).get("state").asText());
    }

    @Test
    void aContestThatIsRefusedIsNotRaisedAgainByTheSameUnit() {
        JsonNode action = take(fresh(), "chengguan", "contest", Map.of("unit", HELPER, "text", "属公安职责"));
        action = take(action, "lianhua", "contest-decision", Map.of("upheld", false, "text", "不成立"));
        assertEquals("ASSIGNED", action.get("state").asText());
        refused(
                post(action, "chengguan", "contest", Map.of("unit", HELPER, "text", "再提")),
                409,
                "action.contest.again");
    }

    @Test
    void notOursNamesWhoseItIs() {
        JsonNode action = fresh();
        assertEquals(
                422,
                post(action, "chengguan", "contest", Map.of("text", "不是我们")).status());
        refused(post(action, "chengguan", "contest", Map.of("unit", LEAD, "text", "不是我们")), 422, "action.contest.self");
    }

    // parts

    @Test
    void everyHelpingUnitReportsOnItsOwnPartAndIsWaitedFor() {
        JsonNode action = accepted(Map.of("parts", List.of(Map.of("unit", HELPER, "task", "疏导交通"))));
        assertEquals("疏导交通", action.at("/parts/0/task").asText());
        Map<String, Object> done = Map.of("text", "已办", "percent", 0, "done", true);
        Portal.Answer waits = post(action, "chengguan", "reports", done);
        refused(waits, 422, "action.parts.open");
        assertTrue(waits.text().contains("市公安局"), waits.text());
        refused(post(action, "chengguan", "parts/" + HELPER + "/reports", done), 403, "access.scope");

        action = take(
                action, "gongan", "parts/" + HELPER + "/reports", Map.of("text", "一半", "percent", 50, "done", false));
        assertEquals(50, action.at("/parts/0/percent").asInt());
        action = take(action, "gongan", "parts/" + HELPER + "/reports", done);
        assertEquals("DONE", action.at("/parts/0/state").asText());
        refused(post(action, "gongan", "parts/" + HELPER + "/reports", done), 409, "action.part.done");
        assertEquals(
                "REPORTED",
                take(action, "chengguan", "reports", done).get("state").asText());
    }

    @Test
    void aHelpingUnitReportsUntilTheActionIsVerified() {
        JsonNode action = accepted(Map.of("coUnits", List.of(HELPER)));
        Map<String, Object> done = Map.of("text", "已办", "percent", 0, "done", true);
        action = take(
                action, "chengguan", "reports", Map.of("text", "已办", "percent", 0, "done", true, "reason", "先行办结"));
        action = take(action, "gongan", "parts/" + HELPER + "/reports", done);
        assertEquals("DONE", action.at("/parts/0/state").asText());
        assertEquals("REPORTED", action.get("state").asText());
        action = take(action, "lianhua", "verification", Map.of("text", "属实"));
        refused(post(action, "gongan", "parts/" + HELPER + "/reports", done), 409, "action.part.state");
    }

    @Test
    void whatWasVerifiedIsGivenBackBeforeItIsClosed() {
        JsonNode action = take(verified(), "lianhua", "return", Map.of("text", "复查发现反弹"));
        assertEquals("RETURNED", action.get("state").asText());
        assertTrue(action.at("/dates/reported").isNull(), action.toString());
        refused(post(closed(), "lianhua", "return", Map.of("text", "反弹")), 409, "action.step");
    }

    @Test
    void theLeadUnitReportsWithoutTheOthersWhenItSaysWhy() {
        JsonNode action = accepted(Map.of("coUnits", List.of(HELPER)));
        action = take(
                action, "chengguan", "reports", Map.of("text", "已办", "percent", 0, "done", true, "reason", "配合事项已无必要"));
        assertEquals("REPORTED", action.get("state").asText());
        assertTrue(action.get("trail").toString().contains("配合事项已无必要"), action.toString());
    }

    // blockers, handlers, on the spot, opening again

    @Test
    void aBlockerIsSeenUntilItIsLifted() {
        JsonNode action = take(accepted(Map.of()), "chengguan", "blockers", Map.of("text", "车辆无主", "unit", HELPER));
        assertEquals("市公安局", action.at("/blockers/0/needed").asText());
        assertTrue(found("chengguan", "figure=BLOCKED", action).get("blocked").asBoolean());
        String lifting = "blockers/" + action.at("/blockers/0/id").asLong() + "/lifting";
        refused(post(action, "gongan", lifting, Map.of("text", "已拖离")), 403, "access.scope");
        action = take(action, "lianhua", lifting, Map.of("text", "已拖离"));
        assertEquals("已拖离", action.at("/blockers/0/resolution").asText());
        assertEquals(null, found("chengguan", "figure=BLOCKED", action));
        refused(post(action, "chengguan", lifting, Map.of("text", "再次")), 409, "action.blocker.lifted");
    }

    @Test
    void anActionIsTakenByOneAccountOfItsUnit() {
        JsonNode action = take(accepted(Map.of()), "chengguan", "handler", Map.of());
        assertEquals("市城管局联络员", action.get("handler").asText());
        assertEquals(action.get("id"), found("chengguan", "mine=true", action).get("id"));
        refused(
                post(action, "chengguan", "handler", Map.of("username", "gongan", "text", "休假")),
                422,
                "action.handler.unknown");
    }

    @Test
    void whatIsVerifiedOnTheSpotNeedsAPlaceAndAPhoto() {
        JsonNode action = accepted(Map.of("onSite", true));
        action = take(action, "chengguan", "reports", Map.of("text", "已办", "percent", 0, "done", true));
        refused(
                post(action, "lianhua", "verification", Map.of("text", "属实", "place", "三号楼")),
                422,
                "action.verify.site");
        refused(post(action, "lianhua", "verification", Map.of("text", "属实")), 422, "action.verify.site");
        Upload words = new Upload("记录.txt", "现场无人".getBytes(StandardCharsets.UTF_8));
        refused(verify(action, words), 422, "action.verify.site");
        assertEquals(
                "REPORTED", Joint.read(PORTAL, "lianhua", action).get("state").asText());
        assertEquals(
                "VERIFIED",
                verify(action, words, Upload.PHOTO).json().get("state").asText());
    }

    private static Portal.Answer verify(JsonNode action, Upload... files) {
        String path = "api/actions/" + action.get("id").asLong() + "/verification";
        return Upload.step(PORTAL, "lianhua", path, version(action, Map.of("text", "属实", "place", "三号楼")), files);
    }

    @Test
    void aClosedActionIsOpenedAgainWithAReasonAndANewDeadline() {
        JsonNode action = closed();
        String later = LocalDate.now(Time.ZONE).plusDays(30).toString();
        assertEquals(
                422,
                post(action, "lianhua", "reopening", Map.of("deadline", later)).status());
        refused(
                post(
                        action,
                        "lianhua",
                        "reopening",
                        Map.of(
                                "text",
                                "反弹",
                                "deadline",
                                LocalDate.now(Time.ZONE).toString())),
                422,
                "action.deadline.past");
        refused(post(action, "sanxianci", "reopening", Map.of("text", "反弹", "deadline", later)), 403, "access.scope");
        action = take(action, "lianhua", "reopening", Map.of("text", "反弹", "deadline", later));
        assertEquals("REOPENED", action.get("state").asText());
        assertEquals(later, action.at("/dates/deadline").asText());
        assertTrue(action.at("/dates/closed").isNull());
        assertEquals(
                action.get("id"), found("lianhua", "figure=RETURNED", action).get("id"));
    }

    // bulk

    @Test
    void goodRowsStayWhenOthersAreRefusedAndARepetitionChangesNothing() {
        JsonNode good = accepted(Map.of());
        JsonNode fresh = fresh();
        JsonNode foreign =
                take(Joint.inProgress(PORTAL, "lianhua").action(HELPER, 10), "gongan", "acceptance", Map.of());
        List<Map<String, Object>> rows = List.of(
                row(good, 30, "进展"),
                row(fresh, 30, "进展"),
                row(foreign, 30, "进展"),
                row(good, 40, "再报"),
                Map.of("id", 999_999_999L, "version", 1, "text", "没有", "percent", 1));
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode answer = PORTAL.send("POST", "chengguan", "api/actions/reports", Map.of("rows", rows), key)
                .json();
        assertEquals(1, answer.get("taken").asInt(), answer.toString());
        assertEquals(
                List.of("null", "action.step", "access.scope", "action.bulk.twice", "missing"),
                StreamSupport.stream(answer.get("rows").spliterator(), false)
                        .map(row -> row.get("code").asText())
                        .toList());
        JsonNode again = PORTAL.send("POST", "chengguan", "api/actions/reports", Map.of("rows", rows), key)
                .json();
        assertEquals(answer, again);
        JsonNode now = Joint.read(PORTAL, "chengguan", good);
        assertEquals(30, now.get("percent").asInt());
        assertEquals(3, now.get("trail").size());
        assertEquals(answer.at("/rows/0/version"), now.get("version"));
    }

    @Test
    void twoHundredReportsAreTakenByOneRequestAndNotOneMore() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        List<Map<String, Object>> rows = IntStream.range(0, 30)
                .mapToObj(i -> take(joint.action(LEAD, 10), "chengguan", "acceptance", Map.of()))
                .map(action -> row(action, 20, "本周进展"))
                .toList();
        JsonNode answer = PORTAL.post("chengguan", "api/actions/reports", Map.of("rows", rows))
                .json();
        assertEquals(30, answer.get("taken").asInt(), answer.toString());
        List<Map<String, Object>> tooMany = new ArrayList<>();
        IntStream.range(0, 201).forEach(i -> tooMany.add(rows.get(0)));
        assertEquals(
                422,
                PORTAL.post("chengguan", "api/actions/reports", Map.of("rows", tooMany))
                        .status());
    }

    // many writers

    @Test
    void ofFiftyWhoCloseTheSameActionOneDoes() throws Exception {
        JsonNode action = verified();
        List<Portal.Answer> answers = together(i -> post(action, "lianhua", "closure", Map.of()));
        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 200).count());
        answers.stream().filter(answer -> answer.status() != 200).forEach(answer -> refused(answer, 409, "stale"));
        assertEquals(5, Joint.read(PORTAL, "lianhua", action).get("trail").size());
    }

    @Test
    void fiftyWhoCloseDifferentActionsAllDo() throws Exception {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        List<JsonNode> actions = IntStream.range(0, WRITERS)
                .mapToObj(i -> reported(take(joint.action(LEAD, 10), "chengguan", "acceptance", Map.of())))
                .toList();
        List<Portal.Answer> verified =
                together(i -> post(actions.get(i), "lianhua", "verification", Map.of("text", "属实")));
        verified.forEach(answer -> assertEquals(200, answer.status(), answer.toString()));
        List<Portal.Answer> closed = together(i -> post(verified.get(i).json(), "lianhua", "closure", Map.of()));
        closed.forEach(
                answer -> assertEquals("CLOSED", answer.json().path("state").asText(), answer.toString()));
        closed.forEach(answer -> assertEquals(5, answer.json().get("trail").size()));
    }

    @Test
    void ofFiftyBulkReportsAboutTheSameActionsEachActionTakesOne() throws Exception {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        List<JsonNode> actions = IntStream.range(0, 5)
                .mapToObj(i -> take(joint.action(LEAD, 10), "chengguan", "acceptance", Map.of()))
                .toList();
        List<Portal.Answer> answers = together(writer -> {
            List<Map<String, Object>> rows = new ArrayList<>(actions.stream()
                    .map(action -> row(action, 10, "写者" + writer))
                    .toList());
            Collections.rotate(rows, writer);
            return PORTAL.post("chengguan", "api/actions/reports", Map.of("rows", rows));
        });
        int taken = answers.stream()
                .mapToInt(answer -> answer.json().path("taken").asInt())
                .sum();
        assertEquals(actions.size(), taken);
        actions.forEach(action -> assertEquals(
                3, Joint.read(PORTAL, "chengguan", action).get("trail").size()));
    }

    private static List<Portal.Answer> together(IntFunction<Portal.Answer> writer) throws Exception {
        PORTAL.token("lianhua");
        PORTAL.token("chengguan");
        return AtOnce.all(WRITERS, writer);
    }

    // urging

    @Test
    void anUrgeLetterIsDraftedSentAndAnswered() {
        JsonNode letter = draftedLetter();
        String path = "api/urge-letters/" + letter.get("id").asLong();
        assertTrue(letter.get("number").isNull());
        assertTrue(letter.get("actions").size() > 0);
        Portal.Answer unsigned = PORTAL.post("lianhua", path + "/sending", version(letter, Map.of()));
        refused(unsigned, 422, "urge.signer");
        Map<String, Object> change =
                Map.of("demandUntil", LocalDate.now(Time.ZONE).plusDays(5).toString(), "signer", "李某");
        letter = PORTAL.send("PUT", "lianhua", path, version(letter, change)).json();
        Map<String, Object> step = version(letter, Map.of());
        JsonNode sent = PORTAL.post("lianhua", path + "/sending", step).json();
        assertTrue(sent.get("number").asText().matches("莲花督〔\\d{4}〕\\d+号"), sent.toString());
        assertEquals(409, PORTAL.post("lianhua", path + "/sending", step).status());
        refused(PORTAL.post("sanxianci", path + "/answer", version(sent, Map.of("text", "已办"))), 403, "access.scope");
        JsonNode action = PORTAL.get(
                        "lianhua", "api/actions/" + sent.at("/actions/0/id").asLong())
                .json();
        assertTrue(action.get("trail").toString().contains(sent.get("number").asText()));
    }

    /** A draft of the portal's own, or a new one about what is overdue in the demonstration. */
    private static JsonNode draftedLetter() {
        for (JsonNode row :
                PORTAL.get("lianhua", "api/urge-letters?state=DRAFT").json().get("items")) {
            return PORTAL.get("lianhua", "api/urge-letters/" + row.get("id").asLong())
                    .json();
        }
        TreeSet<String> units = new TreeSet<>();
        PORTAL.get("lianhua", "api/actions?figure=OVERDUE&region=512002001&size=200")
                .json()
                .get("items")
                .forEach(row -> units.add(row.get("leadUnit").asText()));
        return units.stream()
                .map(unit -> PORTAL.post("lianhua", "api/urge-letters", Map.of("unit", unit)))
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json();
    }

    // figures

    @Test
    void everyFigureOfTheScorecardIsAsLongAsItsList() {
        String period = String.valueOf(LocalDate.now(Time.ZONE).getYear());
        closed();
        aBlockerIsSeenUntilItIsLifted();
        for (JsonNode unit :
                PORTAL.get("ducha", "api/actions/scorecard?period=" + period).json()) {
            unit.get("figures").fields().forEachRemaining(figure -> {
                String address = "api/actions?led=true&size=1&period=" + period + "&figure=" + figure.getKey()
                        + "&unit=" + unit.get("unitCode").asText();
                assertEquals(
                        figure.getValue().asLong(),
                        PORTAL.get("ducha", address).json().get("total").asLong(),
                        address);
            });
        }
    }

    @Test
    void theBoardHasAColumnForEveryStateAndCountsWhatItsListFinds() {
        fresh();
        JsonNode columns = PORTAL.get("lianhua", "api/actions/board").json();
        assertEquals(8, columns.size());
        for (JsonNode column : columns) {
            String state = column.get("state").asText();
            long total = PORTAL.get("lianhua", "api/actions?size=1&state=" + state)
                    .json()
                    .get("total")
                    .asLong();
            assertEquals(Math.min(1000, total), column.get("count").asLong(), state);
            assertFalse(column.get("cards").size() > 20, state);
        }
    }

    // what the tests begin with

    private static JsonNode fresh() {
        return Joint.inProgress(PORTAL, "lianhua").action(LEAD, 10);
    }

    private static JsonNode accepted(Map<String, ?> more) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("title", "清理消防通道", "requirement", "清理并建立巡查台账", "leadUnit", LEAD, "workingDays", 10));
        draft.putAll(more);
        return take(Joint.inProgress(PORTAL, "lianhua").action(draft), "chengguan", "acceptance", Map.of());
    }

    private static JsonNode reported(JsonNode accepted) {
        return take(accepted, "chengguan", "reports", Map.of("text", "已办", "percent", 0, "done", true));
    }

    private static JsonNode verified() {
        return take(reported(accepted(Map.of())), "lianhua", "verification", Map.of("text", "属实"));
    }

    private static JsonNode closed() {
        return take(verified(), "lianhua", "closure", Map.of());
    }

    /** The row of the action in a list, or null when the list has none. */
    private static JsonNode found(String user, String query, JsonNode action) {
        for (JsonNode row : PORTAL.get(user, "api/actions?size=200&region=512002001&" + query)
                .json()
                .get("items")) {
            if (row.get("id").equals(action.get("id"))) {
                return row;
            }
        }
        return null;
    }

    private static Map<String, Object> row(JsonNode action, int percent, String text) {
        return version(
                action, Map.of("id", action.get("id").asLong(), "percent", percent, "text", text, "done", false));
    }

    private static JsonNode take(JsonNode action, String user, String step, Map<String, ?> body) {
        Portal.Answer answer = post(action, user, step, body);
        assertEquals(200, answer.status(), step + " " + answer);
        return answer.json();
    }

    private static Portal.Answer post(JsonNode action, String user, String step, Map<String, ?> body) {
        return PORTAL.post(user, "api/actions/" + action.get("id").asLong() + "/" + step, version(action, body));
    }

    private static Map<String, Object> version(JsonNode record, Map<String, ?> body) {
        Map<String, Object> versioned = new HashMap<>(body);
        versioned.put("version", record.get("version").asInt());
        return versioned;
    }

    private static void refused(Portal.Answer answer, int status, String code) {
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(code, answer.json().get("code").asText(), answer.toString());
    }
}
