package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** The main job by REST: a street convenes, a liaison acts, the street closes, the supervision office pulls the report. */
class MeetingByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8"
                    + "cfc000000301010018dd8db00000000049454e44ae426082");

    @Test
    void aMeetingThatBeginsEarlyIsHeldThatDayAndItsNoticeKeepsItsTime() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        JsonNode meeting = PORTAL.get("lianhua", "api/meetings/" + joint.id()).json();
        assertTrue(
                meeting.get("startsAt")
                        .asText()
                        .startsWith(LocalDate.now(Time.ZONE).toString()),
                meeting.toString());
        assertEquals(
                LocalDate.now(Time.ZONE).plusDays(3) + "T09:30:00",
                meeting.at("/course/calledFor").asText());
    }

    @Test
    void onlyWhoIsInvitedCanBeRequired() {
        Map<String, Object> form = Joint.form(null);
        form.put("required", List.of("housing-bureau"));
        Portal.Answer refused = PORTAL.post("lianhua", "api/meetings", form);
        assertEquals(422, refused.status(), refused.toString());
        assertEquals("meeting.required.uninvited", refused.json().get("code").asText());
    }

    @Test
    void aMatterGoesFromTheMeetingToClosure() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        JsonNode action = joint.action("urban-enforcement-bureau", 10);
        assertEquals("ASSIGNED", action.get("state").asText());
        assertEquals("GREEN", action.get("light").asText());

        action = step("chengguan", action, "acceptance", Map.of());
        JsonNode reported = Upload.report(
                        PORTAL, "chengguan", action, new Upload("现场照片.png", PNG), new Upload("说明.txt", words("已清理")))
                .json();
        assertEquals("REPORTED", reported.get("state").asText());
        JsonNode returned = step("lianhua", reported, "return", Map.of("text", "照片不清楚"));
        assertEquals("RETURNED", returned.get("state").asText());
        JsonNode again = step("chengguan", returned, "reports", Map.of("text", "补充完毕", "percent", 0, "done", true));
        JsonNode verified = step("lianhua", again, "verification", Map.of("text", "现场核查属实"));
        JsonNode closed = step("lianhua", verified, "closure", Map.of());

        assertEquals("CLOSED", closed.get("state").asText());
        assertEquals(
                List.of("ASSIGNED", "ACCEPTED", "REPORTED", "RETURNED", "REPORTED", "VERIFIED", "CLOSED"),
                closed.get("trail").findValuesAsText("kind"));
    }

    @Test
    void theEvidenceComesBackAsItWasHandedIn() {
        JsonNode action = accepted();
        JsonNode reported = Upload.report(PORTAL, "chengguan", action, new Upload("现场照片.png", PNG))
                .json();
        long file = reported.findValues("files").stream()
                .filter(files -> files.size() > 0)
                .findFirst()
                .orElseThrow()
                .get(0)
                .get("id")
                .asLong();
        String path = "api/actions/" + action.get("id").asLong() + "/attachments/" + file;

        assertTrue(Arrays.equals(PNG, PORTAL.get("lianhua", path).bytes()));
        assertEquals("image/png", PORTAL.get("lianhua", path).header("Content-Type"));
        assertEquals(404, PORTAL.get("gongan", path).status());
        assertEquals(404, PORTAL.get("sanxianci", path).status());
    }

    @Test
    void nobodyClosesWhatTheirOwnUnitWasToDo() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        JsonNode own = joint.action("street-lianhua", 10);
        own = step("lianhua", own, "acceptance", Map.of());
        own = step("lianhua", own, "reports", Map.of("text", "已办", "percent", 0, "done", true));

        refused(403, "action.doer", "lianhua", own, "verification", Map.of("text", "自查"));
        refused(403, "access.scope", "sanxianci", own, "verification", Map.of("text", "越界"));
        refused(403, "access.permission", "chengguan", own, "verification", Map.of("text", "代查"));
        JsonNode verified = step("yanjiang", own, "verification", Map.of("text", "区级核查"));
        assertEquals("VERIFIED", verified.get("state").asText());
    }

    @Test
    void aStepOutOfOrderIsRefusedAndChangesNothing() {
        JsonNode action = Joint.inProgress(PORTAL, "lianhua").action("urban-enforcement-bureau", 10);

        refused(409, "action.step", "lianhua", action, "closure", Map.of());
        refused(409, "action.step", "chengguan", action, "reports", Map.of("text", "未签收", "percent", 0, "done", true));
        assertEquals(
                "ASSIGNED", Joint.read(PORTAL, "lianhua", action).get("state").asText());
    }

    @Test
    void theSecondOfTwoWritersIsToldThatSomebodyWasFaster() {
        JsonNode action = Joint.inProgress(PORTAL, "lianhua").action("urban-enforcement-bureau", 10);
        step("chengguan", action, "acceptance", Map.of());

        Portal.Answer late = send("chengguan", action, "acceptance", Map.of());
        assertEquals(409, late.status());
        assertEquals("stale", late.json().get("code").asText());
        assertTrue(late.json().get("detail").asText().startsWith("市城管局联络员已于"), late.text());
        assertTrue(late.json().get("detail").asText().contains("状态"), late.text());
    }

    @Test
    void aDeadlineBeforeTheMeetingIsRefused() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        Portal.Answer answer = joint.assign(Map.of(
                "title", "清理",
                "requirement", "清理",
                "leadUnit", "urban-enforcement-bureau",
                "deadline", LocalDate.now(Time.ZONE).minusYears(1).toString()));

        assertEquals(422, answer.status());
        assertEquals("action.deadline.early", answer.json().get("code").asText());
    }

    @Test
    void anExtensionIsGrantedByTheConvenerOnly() {
        JsonNode action = accepted();
        String later = LocalDate.parse(action.get("dates").get("deadline").asText())
                .plusDays(7)
                .toString();
        JsonNode asked = step("chengguan", action, "extensions", Map.of("until", later, "reason", "材料未到"));

        refused(
                403,
                "access.permission",
                "chengguan",
                asked,
                "extension-decision",
                Map.of("granted", true, "text", "同意"));
        JsonNode granted = step("lianhua", asked, "extension-decision", Map.of("granted", true, "text", "同意"));
        assertEquals(later, granted.get("dates").get("deadline").asText());
        String far = LocalDate.parse(later).plusYears(1).toString();
        refused(422, "action.extension.long", "chengguan", granted, "extensions", Map.of("until", far, "reason", "再延"));
    }

    @Test
    void falseAndOversizedFilesAreRefusedAndNothingIsWritten() {
        JsonNode action = accepted();

        Portal.Answer disguised = Upload.report(PORTAL, "chengguan", action, new Upload("照片.png", words("<html>")));
        assertEquals(415, disguised.status());
        assertEquals("file.false", disguised.json().get("code").asText());
        Portal.Answer large =
                Upload.report(PORTAL, "chengguan", action, new Upload("大文件.txt", new byte[10 * 1024 * 1024 + 1]));
        assertEquals(413, large.status());
        Portal.Answer mixed =
                Upload.report(PORTAL, "chengguan", action, new Upload("好.png", PNG), new Upload("坏.exe", words("MZ")));
        assertEquals(415, mixed.status());
        assertEquals(
                action.get("trail").size(),
                Joint.read(PORTAL, "chengguan", action).get("trail").size());
    }

    @Test
    void listsShowWhatIsInScopeAndNothingElse() {
        JsonNode action = Joint.inProgress(PORTAL, "lianhua").action("urban-enforcement-bureau", 10);
        String path = "api/actions/" + action.get("id").asLong();

        assertEquals(200, PORTAL.get("chengguan", path).status());
        assertEquals(404, PORTAL.get("gongan", path).status());
        assertEquals(404, PORTAL.get("sanxianci", path).status());
        assertEquals(404, PORTAL.get("shuiwu", path).status());
        JsonNode streets =
                PORTAL.get("sanxianci", "api/actions?size=200").json().get("items");
        assertTrue(streets.size() > 0);
        streets.forEach(row -> assertEquals("三贤祠街道", row.get("region").asText()));
        long all = PORTAL.get("ducha", "api/actions?size=1").json().get("total").asLong();
        assertTrue(PORTAL.get("chengguan", "api/actions?size=1")
                        .json()
                        .get("total")
                        .asLong()
                < all);
    }

    @Test
    void aStreetConvenesOnlyItsOwnMeetings() {
        Joint joint = Joint.draft(PORTAL, "lianhua");
        Portal.Answer foreign =
                PORTAL.post("sanxianci", "api/meetings/" + joint.id() + "/notice", Map.of("version", joint.version()));
        assertEquals(403, foreign.status());
        assertEquals("access.scope", foreign.json().get("code").asText());
        Portal.Answer elsewhere = PORTAL.post("lianhua", "api/meetings", Joint.form("512002002"));
        assertEquals(403, elsewhere.status());
        Portal.Answer liaison = PORTAL.post("chengguan", "api/meetings", Joint.form(null));
        assertEquals("access.permission", liaison.json().get("code").asText());
    }

    @Test
    void markupIsTextAndAnUnknownFieldIsAnError() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        Portal.Answer answer = joint.assign(Map.of(
                "title", "<script>alert(1)</script>",
                "requirement", "=HYPERLINK(\"http://x\")",
                "leadUnit", "市城管局",
                "workingDays", 5));
        assertEquals(201, answer.status(), answer.text());
        JsonNode listed =
                PORTAL.get("lianhua", "api/actions?size=200&text=%3Cscript%3E").json();
        assertEquals(
                "<script>alert(1)</script>",
                listed.get("items").get(0).get("title").asText());
        Portal.Answer nobody =
                joint.assign(Map.of("title", "清理", "requirement", "清理", "leadUnit", "不存在的单位", "workingDays", 5));
        assertEquals("unit.unknown", nobody.json().get("code").asText());
        Portal.Answer unknown = PORTAL.post("lianhua", "api/meetings", Map.of("titel", "x"));
        assertEquals(400, unknown.status());
        assertEquals("request.json", unknown.json().get("code").asText());
        Portal.Answer empty = PORTAL.post("lianhua", "api/meetings", Map.of("title", " "));
        assertEquals(422, empty.status());
        assertTrue(empty.json().get("fields").size() >= 2, empty.text());
    }

    @Test
    void anArchivedReportPrintsTheSameFiguresAfterTheDataHasMovedOn() throws Exception {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        JsonNode action = joint.action("urban-enforcement-bureau", 10);
        String period = String.valueOf(LocalDate.now(Time.ZONE).getYear());
        String report = "api/reports/joint-meeting-bulletin?region=512002001&period=" + period;

        Portal.Answer pulled = PORTAL.get("ducha", report + "&format=xlsx");
        assertEquals(200, pulled.status());
        String run = "api/report-runs/" + pulled.header("Report-Run");
        String figures = PORTAL.get("ducha", run + "/figures").text();
        step("chengguan", action, "acceptance", Map.of());

        assertEquals(figures, PORTAL.get("ducha", run + "/figures").text());
        assertTrue(
                Arrays.equals(pulled.bytes(), PORTAL.get("ducha", run + "/file").bytes()));
        Portal.Answer listed = PORTAL.get("ducha", "api/report-runs?size=200");
        String sha =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pulled.bytes()));
        assertTrue(listed.text().contains(sha));
        Portal.Answer fresh = PORTAL.get("ducha", report + "&format=xlsx");
        String live = PORTAL.get("ducha", "api/report-runs/" + fresh.header("Report-Run") + "/figures")
                .text();
        assertNotEquals(figures, live);
    }

    @Test
    void aReportComesInThreeFormatsAndOnlyWithinOnesScope() {
        String report = "api/reports/joint-meeting-bulletin?period=2021Q4";
        for (Map.Entry<String, String> format :
                Map.of("pdf", "%PDF-", "xlsx", "PK", "docx", "PK").entrySet()) {
            Portal.Answer answer = PORTAL.get("ducha", report + "&region=512000&format=" + format.getKey());
            assertEquals(200, answer.status(), answer.toString());
            String start = new String(answer.bytes(), 0, 8, StandardCharsets.ISO_8859_1);
            assertTrue(start.startsWith(format.getValue()), start);
        }
        assertEquals(403, PORTAL.get("lianhua", report + "&region=512000").status());
        assertEquals(403, PORTAL.get("lianhua", report + "&region=512002002").status());
        assertEquals(403, PORTAL.get("chengguan", report).status());
        assertEquals(422, PORTAL.get("ducha", report + "&format=exe").status());
        assertEquals(
                422,
                PORTAL.get("ducha", "api/reports/joint-meeting-bulletin?period=2021Q9")
                        .status());
        assertEquals(404, PORTAL.get("ducha", "api/reports/none?period=2021").status());
        assertFalse(PORTAL.get("sanxianci", "api/report-runs?size=200").text().contains("莲花街道"));
    }

    private static JsonNode accepted() {
        JsonNode action = Joint.inProgress(PORTAL, "lianhua").action("urban-enforcement-bureau", 10);
        return step("chengguan", action, "acceptance", Map.of());
    }

    private static JsonNode step(String user, JsonNode action, String verb, Map<String, ?> body) {
        Portal.Answer answer = send(user, action, verb, body);
        assertEquals(200, answer.status(), answer.toString());
        return answer.json();
    }

    private static void refused(
            int status, String code, String user, JsonNode action, String verb, Map<String, ?> body) {
        Portal.Answer answer = send(user, action, verb, body);
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(code, answer.json().get("code").asText());
    }

    private static Portal.Answer send(String user, JsonNode action, String verb, Map<String, ?> body) {
        Map<String, Object> whole = new java.util.HashMap<>(body);
        whole.put("version", action.get("version").asInt());
        return PORTAL.post(user, "api/actions/" + action.get("id").asLong() + "/" + verb, whole);
    }

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
