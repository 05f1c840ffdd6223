package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;

/** Every step in every state in which it may not be taken, steps sent twice, and two writers in the same moment. */
class LifeCycleByRestIT {

    private static final Portal PORTAL = Portal.shared();

    /**
     * A step.
     *
     * @param states in which it may be taken
     */
    private record Step(String verb, String user, Map<String, Object> body, Set<String> states) {}

    private static final Map<String, Object> WORDS = Map.of("text", "说明");
    private static final Map<String, Object> DONE = Map.of("text", "已办", "percent", 0, "done", true);
    private static final String LATER = LocalDate.now(Time.ZONE).plusDays(20).toString();

    private static final List<Step> ACTION_STEPS = List.of(
            new Step("acceptance", "chengguan", Map.of(), Set.of("ASSIGNED")),
            new Step("reports", "chengguan", DONE, Set.of("ACCEPTED", "RETURNED", "REOPENED")),
            new Step(
                    "reports",
                    "chengguan",
                    Map.of("text", "在办", "percent", 10, "done", false),
                    Set.of("ACCEPTED", "RETURNED", "REOPENED")),
            new Step(
                    "extensions",
                    "chengguan",
                    Map.of("until", LATER, "reason", "延期"),
                    Set.of("ASSIGNED", "ACCEPTED", "RETURNED", "REOPENED")),
            new Step("extension-decision", "lianhua", Map.of("granted", true, "text", "同意"), Set.of()),
            new Step("return", "lianhua", WORDS, Set.of("REPORTED", "VERIFIED")),
            new Step("verification", "lianhua", WORDS, Set.of("REPORTED")),
            new Step("closure", "lianhua", Map.of(), Set.of("VERIFIED")),
            new Step(
                    "reopening",
                    "lianhua",
                    Map.of(
                            "text",
                            "反弹",
                            "deadline",
                            LocalDate.now(Time.ZONE).plusDays(40).toString()),
                    Set.of("CLOSED")),
            new Step(
                    "contest",
                    "chengguan",
                    Map.of("unit", "public-security-bureau", "text", "属公安职责"),
                    Set.of("ASSIGNED")),
            new Step("contest-decision", "lianhua", Map.of("upheld", false, "text", "不成立"), Set.of("CONTESTED")),
            new Step("contest-decision", "lianhua", Map.of("upheld", true, "text", "成立"), Set.of("CONTESTED")),
            new Step(
                    "blockers",
                    "chengguan",
                    Map.of("text", "车辆无主"),
                    Set.of("ASSIGNED", "ACCEPTED", "RETURNED", "REOPENED")),
            new Step(
                    "handler",
                    "chengguan",
                    Map.of(),
                    Set.of("ASSIGNED", "CONTESTED", "ACCEPTED", "RETURNED", "REPORTED", "VERIFIED", "REOPENED")));

    private static final List<Step> MEETING_STEPS = List.of(
            new Step("notice", "lianhua", Map.of(), Set.of("DRAFT")),
            new Step("start", "lianhua", Map.of(), Set.of("NOTIFIED")),
            new Step("end", "lianhua", Map.of(), Set.of("IN_PROGRESS")),
            new Step("cancellation", "lianhua", Map.of("reason", "不开"), Set.of("DRAFT", "NOTIFIED")),
            new Step("agenda", "lianhua", Map.of("title", "议题"), Set.of("DRAFT", "NOTIFIED", "IN_PROGRESS")));

    /** Steps that carry no version: they add to what is there. */
    private static final List<Step> ADDITIONS = List.of(
            new Step("reply", "gongan", Map.of("reply", "ATTEND"), Set.of("NOTIFIED")),
            new Step(
                    "attendance",
                    "lianhua",
                    Map.of("unit", "public-security-bureau", "present", true),
                    Set.of("IN_PROGRESS")),
            new Step("decisions", "lianhua", Map.of("kind", "AGREEMENT", "text", "议定"), Set.of("IN_PROGRESS")),
            new Step(
                    "actions",
                    "lianhua",
                    Map.of("title", "任务", "requirement", "要求", "leadUnit", "public-security-bureau", "workingDays", 5),
                    Set.of("IN_PROGRESS")));

    @ParameterizedTest
    @ValueSource(
            strings = {"ASSIGNED", "CONTESTED", "ACCEPTED", "REPORTED", "RETURNED", "VERIFIED", "CLOSED", "REOPENED"})
    void anActionTakesNoStepThatItsStateDoesNotAllow(String state) {
        JsonNode action = action(state);
        assertEquals(state, action.get("state").asText());
        String path = "api/actions/" + action.get("id").asLong();
        String before = PORTAL.get("ducha", path).text();
        ACTION_STEPS.stream().filter(step -> !step.states().contains(state)).forEach(step -> {
            Portal.Answer answer = PORTAL.post(step.user(), path + "/" + step.verb(), versioned(step, action));
            refused(answer, step, "action.");
        });
        assertEquals(before, PORTAL.get("ducha", path).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "NOTIFIED", "IN_PROGRESS", "ENDED", "CANCELLED"})
    void aMeetingTakesNoStepThatItsStateDoesNotAllow(String state) {
        JsonNode meeting = meeting(state);
        assertEquals(state, meeting.get("state").asText());
        String path = "api/meetings/" + meeting.get("id").asLong();
        String item = "/agenda/" + meeting.get("agenda").get(0).get("id").asLong();
        Stream.concat(MEETING_STEPS.stream(), ADDITIONS.stream())
                .filter(step -> !step.states().contains(state))
                .filter(step -> !(state.equals("DRAFT") && step.verb().equals("reply")))
                .forEach(step -> {
                    boolean ofItem = Set.of("decisions", "actions").contains(step.verb());
                    boolean plain = ADDITIONS.contains(step);
                    Portal.Answer answer = PORTAL.post(
                            step.user(),
                            path + (ofItem ? item : "") + "/" + step.verb(),
                            plain ? step.body() : versioned(step, meeting));
                    refused(answer, step, "meeting.");
                });
        assertEquals(meeting, PORTAL.get("lianhua", path).json());
    }

    private static void refused(Portal.Answer answer, Step step, String room) {
        assertEquals(409, answer.status(), step.verb() + " " + answer);
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.toString());
        assertTrue(answer.json().get("code").asText().startsWith(room), answer.toString());
    }

    @Test
    void aStepSentTwiceIsTakenOnce() {
        JsonNode action = action("ASSIGNED");
        for (Step step : List.of(ACTION_STEPS.get(0), ACTION_STEPS.get(1), ACTION_STEPS.get(6), ACTION_STEPS.get(7))) {
            Map<String, Object> body = versioned(step, action);
            String path = "api/actions/" + action.get("id").asLong() + "/" + step.verb();
            Portal.Answer first = PORTAL.post(step.user(), path, body);
            Portal.Answer again = PORTAL.post(step.user(), path, body);
            assertEquals(200, first.status(), first.toString());
            assertEquals(409, again.status(), again.toString());
            assertEquals("stale", again.json().get("code").asText());
            action = first.json();
        }
        assertEquals(5, Joint.read(PORTAL, "ducha", action).get("trail").size());
    }

    @Test
    void aNoticeSentTwiceTakesOneNumber() {
        JsonNode meeting = meeting("DRAFT");
        Map<String, Object> body = versioned(MEETING_STEPS.get(0), meeting);
        String path = "api/meetings/" + meeting.get("id").asLong() + "/notice";
        String number = PORTAL.post("lianhua", path, body).json().get("number").asText();
        assertEquals(409, PORTAL.post("lianhua", path, body).status());
        String next = meeting("NOTIFIED").get("number").asText();
        assertEquals(serial(number) + 1, serial(next), number + " " + next);
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*\\D(\\d+)\\D*$", "$1"));
    }

    @Test
    void ofTwoWritersInTheSameMomentOneIsToldWhoWasFaster() {
        for (int round = 0; round < 8; round++) {
            JsonNode action = action("ASSIGNED");
            String path = "api/actions/" + action.get("id").asLong() + "/acceptance";
            Map<String, Object> body = versioned(ACTION_STEPS.get(0), action);
            PORTAL.token("chengguan");
            List<Portal.Answer> answers = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> PORTAL.post("chengguan", path, body)))
                    .limit(2)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            Portal.Answer won = answers.get(answers.get(0).status() == 200 ? 0 : 1);
            Portal.Answer lost = answers.get(won == answers.get(0) ? 1 : 0);
            assertEquals(200, won.status(), answers.toString());
            assertEquals(409, lost.status(), answers.toString());
            assertEquals("stale", lost.json().get("code").asText());
            String detail = lost.json().get("detail").asText();
            assertTrue(detail.startsWith("市城管局联络员已于"), detail);
            assertEquals(2, Joint.read(PORTAL, "ducha", action).get("trail").size());
        }
    }

    @Test
    void twoStreetsThatConveneInTheSameMomentGetNumbersOfTheirOwn() {
        JsonNode one = meeting("DRAFT");
        JsonNode other = meeting("DRAFT");
        List<String> numbers = Stream.of(one, other)
                .map(meeting -> CompletableFuture.supplyAsync(() -> PORTAL.post(
                        "lianhua",
                        "api/meetings/" + meeting.get("id").asLong() + "/notice",
                        versioned(MEETING_STEPS.get(0), meeting))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.json().path("number").asText())
                .toList();
        assertNotEquals("", numbers.get(0));
        assertNotEquals("", numbers.get(1));
        assertNotEquals(numbers.get(0), numbers.get(1));
    }

    private static Map<String, Object> versioned(Step step, JsonNode record) {
        Map<String, Object> body = new HashMap<>(step.body());
        body.put("version", record.get("version").asInt());
        return body;
    }

    private static JsonNode action(String state) {
        JsonNode action = Joint.inProgress(PORTAL, "lianhua").action("urban-enforcement-bureau", 10);
        List<Integer> way = switch (state) {
            case "ASSIGNED" -> List.<Integer>of();
            case "ACCEPTED" -> List.of(0);
            case "REPORTED" -> List.of(0, 1);
            case "RETURNED" -> List.of(0, 1, 5);
            case "VERIFIED" -> List.of(0, 1, 6);
            case "CONTESTED" -> List.of(9);
            case "REOPENED" -> List.of(0, 1, 6, 7, 8);
            default -> List.of(0, 1, 6, 7);
        };
        for (int number : way) {
            Step step = ACTION_STEPS.get(number);
            String path = "api/actions/" + action.get("id").asLong() + "/" + step.verb();
            action = PORTAL.post(step.user(), path, versioned(step, action)).json();
        }
        return action;
    }

    private static JsonNode meeting(String state) {
        long id = Joint.draft(PORTAL, "lianhua").id();
        JsonNode meeting = PORTAL.get("lianhua", "api/meetings/" + id).json();
        List<Integer> way = switch (state) {
            case "DRAFT" -> List.of(4);
            case "NOTIFIED" -> List.of(4, 0);
            case "IN_PROGRESS" -> List.of(4, 0, 1);
            case "ENDED" -> List.of(4, 0, 1, 2);
            default -> List.of(4, 3);
        };
        for (int number : way) {
            Step step = MEETING_STEPS.get(number);
            meeting = PORTAL.post("lianhua", "api/meetings/" + id + "/" + step.verb(), versioned(step, meeting))
                    .json();
        }
        return meeting;
    }
}
