package ziyang.estates.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The minutes of a meeting brought to some state by REST. */
public final class Minuted {

    public static final String SIGNER = "王建国";

    private final Portal portal;
    private final String clerk;
    private final long meeting;

    private Minuted(Portal portal, String clerk, long meeting) {
        this.portal = portal;
        this.clerk = clerk;
        this.meeting = meeting;
    }

    /** Ends a meeting that is in progress and drafts its minutes. */
    public static Minuted draft(Portal portal, String clerk, Joint joint, String... present) {
        String path = "api/meetings/" + joint.id();
        for (String unit : present) {
            done(portal.post(clerk, path + "/attendance", Map.of("unit", unit, "present", true)));
        }
        int version = done(portal.get(clerk, path)).get("version").asInt();
        done(portal.post(clerk, path + "/end", Map.of("version", version)));
        done(portal.post(clerk, path + "/minutes", Map.of()));
        return new Minuted(portal, clerk, joint.id());
    }

    /** Minutes that only wait to be issued, because nobody came who could countersign. */
    public static Minuted ready(Portal portal, String clerk) {
        return draft(portal, clerk, Joint.inProgress(portal, clerk)).sent();
    }

    public Minuted sent() {
        done(step("countersigning", Map.of()));
        return this;
    }

    public Minuted issued() {
        done(issue());
        return this;
    }

    public Portal.Answer issue() {
        return step("issue", Map.of("signer", SIGNER));
    }

    /** A step of the clerk's on what is there now. */
    public Portal.Answer step(String verb, Map<String, ?> words) {
        Map<String, Object> body = new HashMap<>(words);
        body.put("version", read(clerk).get("version").asInt());
        return portal.post(clerk, path() + "/" + verb, body);
    }

    /** A unit's word. */
    public Portal.Answer said(String user, String verdict, String text) {
        Map<String, Object> body = new HashMap<>();
        body.put("verdict", verdict);
        body.put("text", text);
        return portal.post(user, path() + "/countersign", body);
    }

    public JsonNode read(String user) {
        return done(portal.get(user, path()));
    }

    public String path() {
        return "api/meetings/" + meeting + "/minutes";
    }

    public long meeting() {
        return meeting;
    }

    private static JsonNode done(Portal.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }
}
