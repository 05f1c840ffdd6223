package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.AtOnce;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;

/** From a matter that nobody can settle alone to the agenda, the room and back to the tray. */
class MattersByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final int WRITERS = 50;

    // the tray

    @Test
    void whatADepartmentRaisesWaitsInTheStreetsTray() {
        JsonNode matter = raised("chengguan", Map.of("region", "512002001"));
        assertEquals("WAITING", matter.get("state").asText());
        assertTrue(tray("lianhua").contains(matter.get("number").asText()));
        assertFalse(tray("sanxianci").contains(matter.get("number").asText()));
        assertEquals(403, PORTAL.get("chengguan", "api/matters/tray").status());
    }

    @Test
    void otherRegistersSpeakForThemselvesAndOnce() {
        String ref = null;
        for (JsonNode waiting : PORTAL.get("lianhua", "api/matters/tray").json()) {
            ref = waiting.get("id").isNull() ? waiting.get("ref").asText() : ref;
        }
        assertTrue(ref != null, "the demonstration leaves something undone");
        Joint joint = Joint.draft(PORTAL, "lianhua");
        Portal.Answer selected = select(joint, joint.version(), ref);
        assertEquals(200, selected.status(), selected.toString());
        assertFalse(tray("lianhua").contains(ref));
        Joint other = Joint.draft(PORTAL, "lianhua");
        assertEquals(
                "matter.taken",
                select(other, other.version(), ref).json().get("code").asText());
    }

    @Test
    void thePetitionersNameIsForThoseWhoSettleIt() {
        JsonNode matter = raised("chengguan", Map.of("region", "512002001", "petition", true, "petitioner", "王大妈"));
        String path = path(matter);
        assertEquals("王大妈", PORTAL.get("lianhua", path).json().get("petitioner").asText());
        assertEquals(
                "王大妈", PORTAL.get("chengguan", path).json().get("petitioner").asText());
        assertTrue(PORTAL.get("ducha", path).json().get("petitioner").isNull());
        assertEquals(404, PORTAL.get("sanxianci", path).status());
    }

    @Test
    void whatAStreetCannotSettleGoesUpAndComesBackWithItsWholeTrail() {
        JsonNode matter = raised("lianhua", Map.of());
        matter = step("lianhua", matter, "escalation", "跨街道");
        assertEquals("512002", matter.at("/place/regionCode").asText());
        assertEquals("access.scope", code("lianhua", matter, "escalation"));
        matter = step("yanjiang", matter, "escalation", "涉及全市");
        assertEquals("512000", matter.at("/place/regionCode").asText());
        assertEquals("matter.top", code("zhujian", matter, "escalation"));
        matter = step("zhujian", matter, "hand-back", "由区解决");
        matter = step("yanjiang", matter, "hand-back", "由街道解决");
        assertEquals("matter.bottom", code("lianhua", matter, "hand-back"));
        assertEquals(
                List.of("RAISED", "ESCALATED", "ESCALATED", "HANDED_BACK", "HANDED_BACK"),
                matter.get("history").findValuesAsText("kind"));
    }

    @Test
    void theAreaAndTheCityHoldMeetingsOfTheirOwn() {
        JsonNode matter = step("lianhua", raised("lianhua", Map.of()), "escalation", "跨街道");
        Joint joint = Joint.draft(PORTAL, "yanjiang");
        Portal.Answer selected = PORTAL.post(
                "yanjiang",
                "api/meetings/" + joint.id() + "/agenda/selection",
                Map.of(
                        "version",
                        joint.version(),
                        "refs",
                        List.of(matter.get("number").asText())));
        assertEquals(200, selected.status(), selected.toString());
        assertEquals("512002", selected.json().get("regionCode").asText());
        Joint citys = Joint.draft(PORTAL, "zhujian");
        assertEquals(
                "512000",
                PORTAL.get("zhujian", "api/meetings/" + citys.id())
                        .json()
                        .get("regionCode")
                        .asText());
        assertEquals(
                403,
                PORTAL.post("yanjiang", "api/meetings", Joint.form("512002001")).status());
    }

    // the agenda

    @Test
    void theAgendaIsOrderedTimedAndWarnsOfItsLength() {
        Joint joint = Joint.draft(PORTAL, "lianhua");
        List<Long> items = new ArrayList<>();
        JsonNode meeting = null;
        int version = joint.version();
        for (String title : List.of("甲", "乙", "丙")) {
            meeting = done(PORTAL.post(
                    "lianhua", "api/meetings/" + joint.id() + "/agenda", Map.of("version", version, "title", title)));
            version = meeting.get("version").asInt();
        }
        for (JsonNode item : meeting.get("agenda")) {
            items.add(0, item.get("id").asLong());
        }
        String path = "api/meetings/" + joint.id() + "/agenda/";
        JsonNode turned =
                done(PORTAL.send("PUT", "lianhua", path + "order", Map.of("version", version, "items", items)));
        assertEquals(List.of("丙", "乙", "甲"), turned.get("agenda").findValuesAsText("title"));
        Portal.Answer stale = PORTAL.send("PUT", "lianhua", path + "order", Map.of("version", version, "items", items));
        assertEquals(409, stale.status());
        version = turned.get("version").asInt();
        Portal.Answer partial =
                PORTAL.send("PUT", "lianhua", path + "order", Map.of("version", version, "items", items.subList(0, 2)));
        assertEquals("meeting.order", partial.json().get("code").asText());
        JsonNode planned = done(PORTAL.send(
                "PUT",
                "lianhua",
                path + items.get(0) + "/plan",
                Map.of("version", version, "minutes", 180, "standing", true)));
        assertEquals("12:30:00", planned.at("/agenda/1/plan/at").asText());
        assertTrue(planned.get("warnings").findValuesAsText("code").contains("meeting.long"));
    }

    @Test
    void aCopyTakesGuestsAndStandingItemsUnderTheNewName() {
        Map<String, Object> form = Joint.form(null);
        form.put("title", "莲花街道2021年第四季度联席会议");
        form.put("required", List.of("public-security-bureau"));
        Joint joint = Joint.draft(PORTAL, "lianhua", form);
        JsonNode item = done(PORTAL.post(
                "lianhua",
                "api/meetings/" + joint.id() + "/agenda",
                Map.of("version", joint.version(), "title", "通报上次议定事项落实情况")));
        done(PORTAL.send(
                "PUT",
                "lianhua",
                "api/meetings/" + joint.id() + "/agenda/"
                        + item.at("/agenda/0/id").asLong() + "/plan",
                Map.of("version", item.get("version").asInt(), "minutes", 10, "standing", true)));
        LocalDate day = LocalDate.now(Time.ZONE).plusMonths(3);
        JsonNode copy = done(
                PORTAL.post("lianhua", "api/meetings/" + joint.id() + "/copy", Map.of("startsAt", day + "T14:00:00")));
        assertTrue(
                copy.get("title").asText().contains(day.getYear() + "年第"),
                copy.get("title").asText());
        assertEquals(2, copy.get("invitations").size());
        assertTrue(copy.get("invitations").findValuesAsText("required").contains("true"));
        assertEquals("通报上次议定事项落实情况", copy.at("/agenda/0/title").asText());
        assertEquals("DRAFT", copy.get("state").asText());
    }

    @Test
    void ofFiftyMeetingsThatWantOneMatterOneGetsIt() throws Exception {
        String ref = raised("lianhua", Map.of()).get("number").asText();
        List<Joint> meetings = IntStream.range(0, WRITERS)
                .mapToObj(one -> Joint.draft(PORTAL, "lianhua"))
                .toList();
        List<Portal.Answer> answers = AtOnce.all(meetings.stream()
                .<Callable<Portal.Answer>>map(joint -> () -> select(joint, joint.version(), ref))
                .toList());
        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 200).count());
        assertEquals(
                WRITERS - 1,
                answers.stream().filter(answer -> answer.status() == 409).count());
    }

    @Test
    void fiftyWhoRaiseAtOnceGetFiftyNumbers() throws Exception {
        List<JsonNode> matters = AtOnce.all(IntStream.range(0, WRITERS)
                .<Callable<JsonNode>>mapToObj(one -> () -> raised("sanxianci", Map.of()))
                .toList());
        Set<String> numbers = new HashSet<>();
        matters.forEach(matter -> numbers.add(matter.get("number").asText()));
        assertEquals(WRITERS, numbers.size());
        List<Integer> sorted = numbers.stream()
                .map(number -> Integer.valueOf(number.replaceFirst(".*〕", "").replace("号", "")))
                .sorted()
                .toList();
        assertEquals(WRITERS - 1, sorted.get(WRITERS - 1) - sorted.get(0), "without gaps");
    }

    // the room

    @Test
    void fiftyClerksWriteAboutOneItemAndNoLineIsLost() throws Exception {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        String path = "api/meetings/" + joint.id() + "/agenda/" + joint.itemId() + "/gist";
        List<Portal.Answer> answers = AtOnce.all(IntStream.range(0, WRITERS)
                .<Callable<Portal.Answer>>mapToObj(
                        one -> () -> PORTAL.send("PUT", "lianhua", path, Map.of("gist", "第" + one + "人说")))
                .toList());
        answers.forEach(answer -> assertEquals(200, answer.status(), answer.toString()));
        String gist = meeting(joint).at("/agenda/0/gist").asText();
        for (int one = 0; one < WRITERS; one++) {
            assertTrue(gist.lines().toList().contains("第" + one + "人说"), gist);
        }
    }

    @Test
    void whoeverKnowsTheRoomsCodeSignsInForTheirUnitOnly() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        String code = meeting(joint).at("/course/signCode").asText();
        String path = "api/meetings/" + joint.id() + "/sign-in";
        assertTrue(PORTAL.get("chengguan", "api/meetings/" + joint.id())
                .json()
                .at("/course/signCode")
                .isNull());
        assertEquals(
                "meeting.sign-in.code",
                PORTAL.post("chengguan", path, Map.of("code", "猜"))
                        .json()
                        .get("code")
                        .asText());
        assertEquals(
                "meeting.not-invited",
                PORTAL.post("caizheng", path, Map.of("code", code))
                        .json()
                        .get("code")
                        .asText());
        done(PORTAL.post("chengguan", path, Map.of("code", code, "name", "赵六")));
        JsonNode guest = meeting(joint).at("/invitations/0");
        assertTrue(guest.get("present").asBoolean());
        assertEquals("赵六", guest.get("signedInAs").asText());
    }

    @Test
    void whatIsLeftUndoneWaitsAgainAndWhatIsDecidedIsSettled() {
        JsonNode decided = raised("lianhua", Map.of());
        JsonNode left = raised("lianhua", Map.of());
        Joint joint = Joint.draft(PORTAL, "lianhua");
        JsonNode meeting = done(PORTAL.post(
                "lianhua",
                "api/meetings/" + joint.id() + "/agenda/selection",
                Map.of(
                        "version",
                        joint.version(),
                        "refs",
                        List.of(
                                decided.get("number").asText(),
                                left.get("number").asText()))));
        meeting = move(meeting, "notice");
        meeting = move(meeting, "start");
        String item = "api/meetings/" + joint.id() + "/agenda/"
                + meeting.at("/agenda/0/id").asLong();
        JsonNode written = done(PORTAL.post("lianhua", item + "/decisions", Map.of("kind", "AGREEMENT", "text", "同意")));
        long outcome = written.at("/agenda/0/decisions/0/id").asLong();
        String words = "api/meetings/" + joint.id() + "/decisions/" + outcome;
        assertEquals(
                "原则同意",
                done(PORTAL.send("PUT", "lianhua", words, Map.of("text", "原则同意")))
                        .at("/agenda/0/decisions/0/text")
                        .asText());
        meeting = move(written, "end");
        assertEquals("ENDED", meeting.get("state").asText());
        assertEquals(
                409, PORTAL.send("PUT", "lianhua", words, Map.of("text", "改口")).status());
        assertEquals(
                409,
                PORTAL.send("PUT", "lianhua", item + "/gist", Map.of("gist", "补记"))
                        .status());

        assertEquals(
                "SETTLED",
                PORTAL.get("lianhua", path(decided)).json().get("state").asText());
        JsonNode waiting = PORTAL.get("lianhua", path(left)).json();
        assertEquals("WAITING", waiting.get("state").asText());
        assertEquals(
                List.of("RAISED", "SELECTED", "CARRIED_OVER"),
                waiting.get("history").findValuesAsText("kind"));
    }

    @Test
    void aMovedMeetingAsksItsGuestsAgain() {
        Joint joint = Joint.draft(PORTAL, "lianhua");
        JsonNode meeting = done(PORTAL.post(
                "lianhua",
                "api/meetings/" + joint.id() + "/agenda",
                Map.of("version", joint.version(), "title", "消防通道")));
        meeting = move(meeting, "notice");
        done(PORTAL.post("chengguan", "api/meetings/" + joint.id() + "/reply", Map.of("reply", "ATTEND")));
        Map<String, Object> form = Joint.form(null);
        form.put("startsAt", LocalDate.now(Time.ZONE).plusDays(4) + "T15:00:00");
        meeting = meeting(joint);
        JsonNode moved = done(PORTAL.send(
                "PUT",
                "lianhua",
                "api/meetings/" + joint.id(),
                Map.of("version", meeting.get("version").asInt(), "meeting", form)));
        assertEquals("PENDING", moved.at("/invitations/0/reply").asText());
        assertTrue(PORTAL.get("chengguan", "api/notifications").text().contains("meeting.changed"));
    }

    // the rhythm

    @Test
    void aStreetThatLetsAQuarterPassIsRed() {
        JsonNode streets = PORTAL.get("ducha", "api/meeting-rhythm?year=2023").json();
        assertTrue(streets.size() > 4);
        assertEquals("RED", streets.at("/0/windows/0/light").asText());
        JsonNode held = PORTAL.get("ducha", "api/meeting-rhythm?year=2022&region=512002001")
                .json();
        assertEquals("GREEN", held.at("/0/windows/0/light").asText());
        assertEquals(422, PORTAL.get("ducha", "api/meeting-rhythm?year=1").status());
        assertEquals(
                403,
                PORTAL.post(
                                "lianhua",
                                "api/meeting-rhythm/rules",
                                Map.of("region", "512002001", "everyMonths", 1, "from", "2031-01-01", "source", "x"))
                        .status());
        assertEquals(
                "rhythm.months",
                PORTAL.post(
                                "zhujian",
                                "api/meeting-rhythm/rules",
                                Map.of("region", "512002001", "everyMonths", 5, "from", "2031-01-01", "source", "x"))
                        .json()
                        .get("code")
                        .asText());
    }

    private static Portal.Answer select(Joint joint, int version, String ref) {
        return PORTAL.post(
                "lianhua",
                "api/meetings/" + joint.id() + "/agenda/selection",
                Map.of("version", version, "refs", List.of(ref)));
    }

    private static JsonNode raised(String by, Map<String, ?> more) {
        Map<String, Object> draft = new HashMap<>(Map.of("petition", false, "text", "多次反映"));
        draft.put("title", "事项" + UUID.randomUUID());
        draft.putAll(more);
        return done(PORTAL.post(by, "api/matters", draft));
    }

    private static String tray(String clerk) {
        return PORTAL.get(clerk, "api/matters/tray").text();
    }

    private static String path(JsonNode matter) {
        return "api/matters/" + matter.get("id").asLong();
    }

    private static Portal.Answer answer(String by, JsonNode matter, String step) {
        return PORTAL.post(
                by,
                path(matter) + "/" + step,
                Map.of("version", matter.get("version").asInt(), "reason", "不合适"));
    }

    private static String code(String by, JsonNode matter, String step) {
        return answer(by, matter, step).json().get("code").asText();
    }

    private static JsonNode step(String by, JsonNode matter, String step, String reason) {
        return done(PORTAL.post(
                by,
                path(matter) + "/" + step,
                Map.of("version", matter.get("version").asInt(), "reason", reason)));
    }

    private static JsonNode move(JsonNode meeting, String step) {
        return done(PORTAL.post(
                "lianhua",
                "api/meetings/" + meeting.get("id").asLong() + "/" + step,
                Map.of("version", meeting.get("version").asInt())));
    }

    private static JsonNode meeting(Joint joint) {
        return PORTAL.get("lianhua", "api/meetings/" + joint.id()).json();
    }

    private static JsonNode done(Portal.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }
}
