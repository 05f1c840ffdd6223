package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.AtOnce;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Minuted;
import ziyang.estates.harness.Portal;

/** Minutes by REST: from the draft to the last receipt, by many at once too. */
class MinutesByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final int WRITERS = 50;

    private static final Map<String, String> UNITS = Map.of(
            "chengguan", "urban-enforcement-bureau",
            "gongan", "public-security-bureau",
            "zhujian", "housing-bureau",
            "caizheng", "finance-bureau",
            "shuiwu", "water-utility");

    @Test
    void whatTheUnitsCountersignStaysAsItWasSentToThem() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        JsonNode action = joint.action("public-security-bureau", 10);
        Minuted minutes = Minuted.draft(PORTAL, "lianhua", joint, "public-security-bureau")
                .sent();
        assertEquals("市公安局", lead(minutes));
        String path = "api/actions/" + action.get("id").asLong();
        Map<String, Object> contest =
                Map.of("version", action.get("version").asInt(), "unit", "fire-rescue", "text", "属消防职责");
        JsonNode contested = PORTAL.post("gongan", path + "/contest", contest).json();
        Map<String, Object> upheld = Map.of("version", contested.get("version").asInt(), "upheld", true, "text", "成立");
        assertEquals(
                "市消防救援支队",
                PORTAL.post("lianhua", path + "/contest-decision", upheld)
                        .json()
                        .get("leadUnit")
                        .asText());
        assertEquals("市公安局", lead(minutes));
        assertEquals(200, minutes.step("withdrawal", Map.of("reason", "任务已改交")).status());
        assertEquals("市消防救援支队", lead(minutes), "a draft says what is on record");
    }

    private static String lead(Minuted minutes) {
        return minutes.read("lianhua").at("/figures/matters/0/leadUnit").asText();
    }

    @Test
    void minutesGoFromTheDraftToTheLastReceipt() {
        Minuted minutes = attended();
        JsonNode draft = minutes.read("lianhua");
        assertEquals("DRAFT", draft.get("state").asText());
        assertEquals(404, PORTAL.get("chengguan", minutes.path()).status(), "a draft is not yet for the units");
        assertEquals("清理消防通道", draft.at("/figures/matters/0/title").asText());
        JsonNode edited = PORTAL.send("PUT", "lianhua", minutes.path() + "/1", words(draft, "会议指出，问题突出。"))
                .json();
        assertEquals("会议指出，问题突出。", edited.at("/figures/sections/0/text").asText());

        minutes.sent();
        refused("minutes.state", PORTAL.send("PUT", "lianhua", minutes.path() + "/1", words(draft(minutes), "改")));
        refused("minutes.pending", minutes.issue());
        assertEquals(200, minutes.said("chengguan", "OBJECTED", "期限过短").status());
        assertEquals(200, minutes.said("gongan", "AGREED", null).status());
        refused("minutes.objections", minutes.issue());
        assertEquals(
                200,
                minutes.step("resolution", Map.of("unit", "urban-enforcement-bureau", "text", "已商定，期限不变"))
                        .status());
        JsonNode issued = minutes.issued().read("lianhua");

        assertEquals("ISSUED", issued.get("state").asText());
        assertTrue(issued.at("/figures/number").asText().matches("莲花联席纪〔\\d{4}〕\\d+号"), issued.toString());
        assertEquals(
                Set.of("urban-enforcement-bureau", "public-security-bureau", "area-yanjiang"),
                issued.get("receipts").findValuesAsText("unitCode").stream().collect(Collectors.toSet()));
        assertEquals(
                200,
                PORTAL.post("yanjiang", minutes.path() + "/receipt", Map.of()).status());
        refused("minutes.received", PORTAL.post("yanjiang", minutes.path() + "/receipt", Map.of()));
        for (String verb : List.of("countersigning", "withdrawal", "issue", "resolution")) {
            Portal.Answer late = minutes.step(
                    verb,
                    Map.of("reason", "改", "signer", "王", "unit", "urban-enforcement-bureau", "text", "改")
                            .entrySet()
                            .stream()
                            .filter(entry -> takes(verb).contains(entry.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            assertEquals(409, late.status(), verb + " " + late);
        }
    }

    @Test
    void whatWasIssuedIsPrintedTheSameForEver() {
        Minuted minutes = Minuted.ready(PORTAL, "lianhua").issued();
        JsonNode issued = minutes.read("lianhua");
        byte[] first = PORTAL.get("lianhua", minutes.path() + "/document").bytes();
        byte[] archived = PORTAL.get(
                        "lianhua", "api/report-runs/" + issued.get("run").asLong() + "/file")
                .bytes();

        assertArrayEquals(archived, first);
        assertEquals(
                200,
                PORTAL.get("lianhua", minutes.path() + "/document?format=docx").status());
        assertEquals(
                422,
                PORTAL.get("lianhua", minutes.path() + "/document?format=xlsx").status());
        Portal.Answer again =
                PORTAL.get("lianhua", "api/report-runs/" + issued.get("run").asLong() + "/file?format=docx");
        assertEquals(200, again.status(), again.toString());
        assertEquals(201, minutes.step("correction", Map.of("reason", "日期笔误")).status());
        minutes.sent().issued();
        JsonNode second = minutes.read("lianhua");
        assertEquals(2, second.get("edition").asInt());
        assertEquals(
                issued.at("/figures/number").asText(),
                second.at("/figures/number").asText());
        JsonNode old = PORTAL.get("gongan", minutes.path() + "/1").json();
        assertEquals("SUPERSEDED", old.get("state").asText());
        assertEquals(issued.get("figures"), old.get("figures"));
        assertArrayEquals(
                first,
                PORTAL.get("gongan", minutes.path() + "/document?edition=1").bytes());
        assertEquals(
                200,
                PORTAL.post("gongan", minutes.path() + "/receipt", Map.of()).status(),
                "the correction is received anew");
    }

    @Test
    void aDraftTakenBackIsAskedAnewAndTheObjectionStays() {
        Minuted minutes = attended().sent();
        minutes.said("chengguan", "OBJECTED", "漏写一项");
        assertEquals(200, minutes.step("withdrawal", Map.of("reason", "补写一项")).status());
        JsonNode asked = minutes.sent().read("lianhua");

        assertEquals(2, asked.get("turn").asInt());
        assertEquals(4, asked.get("countersigns").size());
        assertTrue(asked.get("countersigns").findValuesAsText("text").contains("漏写一项"));
    }

    @Test
    void onlyTheConvenerWritesAndOnlyTheUnitItselfSpeaks() {
        Minuted minutes = attended().sent();
        JsonNode now = minutes.read("lianhua");
        Map<String, Object> step = Map.of("version", now.get("version").asInt(), "signer", "某人");

        assertEquals(
                403, PORTAL.post("yanjiang", minutes.path() + "/issue", step).status());
        assertEquals(
                403, PORTAL.post("zhujian", minutes.path() + "/issue", step).status());
        assertEquals(
                403, PORTAL.post("chengguan", minutes.path() + "/issue", step).status());
        refused403("minutes.not-asked", minutes.said("caizheng", "AGREED", null));
        assertEquals(
                "minutes.not-asked",
                minutes.said("zhujian", "AGREED", null).json().get("code").asText());
        assertTrue(inbox("chengguan", minutes), "it is a to-do of the unit's");
    }

    @Test
    void fiftyStreetsClerksIssueAtOnceAndEveryNumberIsGivenOnce() throws Exception {
        List<Minuted> ready = IntStream.range(0, WRITERS)
                .mapToObj(number -> Minuted.ready(PORTAL, "sanxianci"))
                .toList();
        List<Portal.Answer> answers = AtOnce.all(
                ready.stream().<Callable<Portal.Answer>>map(one -> one::issue).toList());

        TreeSet<Integer> numbers = new TreeSet<>();
        for (Portal.Answer answer : answers) {
            assertEquals(200, answer.status(), answer.toString());
            String number = answer.json().at("/figures/number").asText();
            numbers.add(Integer.valueOf(number.replaceAll(".*〕(\\d+)号", "$1")));
        }
        assertEquals(WRITERS, numbers.size(), numbers.toString());
        assertEquals(WRITERS - 1, numbers.last() - numbers.first(), numbers.toString());
    }

    @Test
    void ofFiftyWhoIssueTheSameMinutesOneDoes() throws Exception {
        Minuted minutes = Minuted.ready(PORTAL, "lianhua");
        Map<String, Object> body =
                Map.of("version", minutes.read("lianhua").get("version").asInt(), "signer", Minuted.SIGNER);
        List<Portal.Answer> answers = AtOnce.all(IntStream.range(0, WRITERS)
                .<Callable<Portal.Answer>>mapToObj(
                        number -> () -> PORTAL.post("lianhua", minutes.path() + "/issue", body))
                .toList());

        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 200).count());
        assertEquals(
                WRITERS - 1,
                answers.stream().filter(answer -> answer.status() == 409).count());
    }

    @Test
    void unitsThatCountersignAtOnceLoseNothing() throws Exception {
        Map<String, Object> form = new HashMap<>(Joint.form(null));
        form.put("units", List.copyOf(UNITS.values()));
        Minuted minutes = Minuted.draft(
                        PORTAL,
                        "lianhua",
                        Joint.inProgress(PORTAL, "lianhua", form),
                        UNITS.values().toArray(String[]::new))
                .sent();
        List<Callable<Portal.Answer>> words = new ArrayList<>();
        for (int round = 0; round < WRITERS / UNITS.size(); round++) {
            UNITS.keySet().forEach(user -> words.add(() -> minutes.said(user, "OBJECTED", "意见 " + user)));
        }
        List<Portal.Answer> answers = AtOnce.all(words);

        assertEquals(
                UNITS.size(),
                answers.stream().filter(answer -> answer.status() == 200).count());
        JsonNode read = minutes.read("lianhua");
        assertEquals(
                UNITS.keySet().stream().map(user -> "意见 " + user).collect(Collectors.toSet()),
                Set.copyOf(read.get("countersigns").findValuesAsText("text")));
    }

    @Test
    void aMeetingsPapersAreReadByWhomItConcerns() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        String path = "api/meetings/" + joint.id();

        Portal.Answer notice = PORTAL.get("chengguan", path + "/notice?format=docx");
        assertEquals(200, notice.status(), notice.toString());
        Portal.Answer calendar = PORTAL.get("chengguan", path + "/notice?format=ics");
        assertTrue(calendar.text().contains("METHOD:PUBLISH"), calendar.text());
        assertEquals(
                200, PORTAL.get("lianhua", path + "/attendance?format=xlsx").status());
        assertEquals(404, PORTAL.get("shuiwu", path + "/notice").status());
        String year = String.valueOf(LocalDate.now(Time.ZONE).getYear());
        for (String report : List.of("attendance", "action-ledger")) {
            for (String format : List.of("pdf", "xlsx", "docx")) {
                Portal.Answer pulled =
                        PORTAL.get("lianhua", "api/reports/" + report + "?period=" + year + "&format=" + format);
                assertEquals(200, pulled.status(), pulled.toString());
            }
        }
    }

    private static Minuted attended() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        joint.action("urban-enforcement-bureau", 10);
        return Minuted.draft(PORTAL, "lianhua", joint, "urban-enforcement-bureau", "public-security-bureau");
    }

    private static JsonNode draft(Minuted minutes) {
        return minutes.read("lianhua");
    }

    private static Map<String, Object> words(JsonNode minutes, String text) {
        return Map.of(
                "version",
                minutes.get("version").asInt(),
                "minutes",
                Map.of("preface", "纪要如下。", "sections", List.of(Map.of("seq", 1, "text", text))));
    }

    private static Set<String> takes(String verb) {
        return switch (verb) {
            case "withdrawal" -> Set.of("reason");
            case "issue" -> Set.of("signer");
            case "resolution" -> Set.of("unit", "text");
            default -> Set.of();
        };
    }

    private static boolean inbox(String user, Minuted minutes) {
        return PORTAL.get(user, "api/inbox").text().contains("meeting/minutes.xhtml?id=" + minutes.meeting());
    }

    private static void refused(String code, Portal.Answer answer) {
        assertEquals(409, answer.status(), answer.toString());
        assertEquals(code, answer.json().get("code").asText());
    }

    private static void refused403(String code, Portal.Answer answer) {
        assertEquals(403, answer.status(), answer.toString());
        assertEquals(code, answer.json().get("code").asText());
    }
}
