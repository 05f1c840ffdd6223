package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** Requests that a client sends again because it does not know whether the first arrived. */
class RepeatedByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String MEETINGS = "api/meetings";

    @Test
    void aRequestSentAgainUnderItsKeyIsGivenTheFirstAnswer() {
        String key = key();
        Portal.Answer first = draft("lianhua", key);
        Portal.Answer again = draft("lianhua", key);
        assertEquals(201, first.status(), first.toString());
        assertEquals("", first.header("Idempotent-Replay"));
        assertEquals(201, again.status(), again.toString());
        assertEquals("true", again.header("Idempotent-Replay"));
        assertEquals(first.json(), again.json());
        assertEquals(first.header("Location"), again.header("Location"));
    }

    @Test
    void theSameKeyOfAnotherAccountIsAnotherRequest() {
        String key = key();
        long own = draft("lianhua", key).json().get("id").asLong();
        long other = draft("sanxianci", key).json().get("id").asLong();
        assertEquals(2, new HashSet<>(List.of(own, other)).size());
    }

    @Test
    void ofManyAtOnceOneTakesEffect() {
        String key = key();
        List<CompletableFuture<Portal.Answer>> sent = IntStream.range(0, 6)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() -> draft("lianhua", key)))
                .toList();
        List<Portal.Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        long effects = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.json().get("id").asLong())
                .distinct()
                .count();
        assertEquals(1, effects, answers.toString());
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> assertEquals(
                        "request.key.open", answer.json().get("code").asText()));
    }

    @Test
    void aRefusedRequestMayBeCorrectedUnderItsKey() {
        String key = key();
        assertEquals(422, keyed("lianhua", key, MEETINGS, Map.of("title", "")).status());
        assertEquals(201, draft("lianhua", key).status());
    }

    @Test
    void aKeyIsNotForAnotherRequest() {
        String key = key();
        long meeting = draft("lianhua", key).json().get("id").asLong();
        Portal.Answer other = keyed("lianhua", key, MEETINGS + "/" + meeting + "/agenda", Map.of());
        assertEquals(422, other.status());
        assertEquals("request.key.other", other.json().get("code").asText());
        assertEquals(422, draft("lianhua", "k".repeat(81)).status());
    }

    @Test
    void aKeyIsNotForAnotherBody() {
        String key = key();
        Map<String, Object> form = Joint.form(null);
        assertEquals(201, keyed("lianhua", key, MEETINGS, form).status());
        form.put("title", "另一次联席会议");
        Portal.Answer other = keyed("lianhua", key, MEETINGS, form);
        assertEquals(422, other.status(), other.toString());
        assertEquals("request.key.body", other.json().get("code").asText());
    }

    @Test
    void aRequestOverTheServersLimitIsRefusedInWords() {
        var action = Joint.inProgress(PORTAL, "lianhua").action("市城市管理行政执法局", 5);
        Upload[] files = IntStream.range(0, 5)
                .mapToObj(n -> new Upload("照片" + n + ".txt", new byte[8 * 1024 * 1024]))
                .toArray(Upload[]::new);
        Portal.Answer answer = Upload.report(PORTAL, "chengguan", action, files);
        assertEquals(413, answer.status(), answer.toString());
        assertEquals("request.large", answer.json().get("code").asText());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Portal.Answer draft(String clerk, String key) {
        return keyed(clerk, key, MEETINGS, Joint.form(null));
    }

    private static Portal.Answer keyed(String clerk, String key, String path, Object body) {
        return PORTAL.send("POST", clerk, path, body, Map.of("Idempotency-Key", key));
    }
}
