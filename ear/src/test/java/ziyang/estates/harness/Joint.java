package ziyang.estates.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ziyang.estates.base.Time;

/** A joint meeting brought to some state by REST. */
public final class Joint {

    private final Portal portal;
    private final String clerk;
    private JsonNode meeting;

    private Joint(Portal portal, String clerk, JsonNode meeting) {
        this.portal = portal;
        this.clerk = clerk;
        this.meeting = meeting;
    }

    /** @param street code of a street, null for the clerk's own */
    public static Map<String, Object> form(String street) {
        Map<String, Object> form = new HashMap<>();
        form.put("region", street);
        form.put("title", "物业管理工作联席会议");
        form.put("place", "三楼会议室");
        form.put("startsAt", LocalDate.now(Time.ZONE).plusDays(3) + "T09:30:00");
        form.put("units", List.of("市城市管理行政执法局", "public-security-bureau"));
        return form;
    }

    public static Joint draft(Portal portal, String clerk) {
        return draft(portal, clerk, form(null));
    }

    public static Joint draft(Portal portal, String clerk, Map<String, ?> form) {
        return new Joint(portal, clerk, done(portal.post(clerk, "api/meetings", form)));
    }

    public static Joint inProgress(Portal portal, String clerk) {
        return inProgress(portal, clerk, form(null));
    }

    public static Joint inProgress(Portal portal, String clerk, Map<String, ?> form) {
        Joint joint = prepared(portal, clerk, form);
        joint.take("notice", Map.of());
        joint.take("start", Map.of());
        return joint;
    }

    /** A draft with one item on its agenda, ready to be convened. */
    public static Joint prepared(Portal portal, String clerk) {
        return prepared(portal, clerk, form(null));
    }

    private static Joint prepared(Portal portal, String clerk, Map<String, ?> form) {
        Joint joint = draft(portal, clerk, form);
        joint.take("agenda", Map.of("title", "消防通道长期被占用", "text", "多次反映"));
        return joint;
    }

    /** An action of a unit, due some working days after the meeting. */
    public JsonNode action(String leadUnit, int workingDays) {
        return action(Map.of(
                "title", "清理消防通道", "requirement", "清理并建立巡查台账", "leadUnit", leadUnit, "workingDays", workingDays));
    }

    public JsonNode action(Map<String, ?> draft) {
        meeting = done(assign(draft));
        JsonNode outcomes = meeting.get("agenda").get(0).get("decisions");
        long id = outcomes.get(outcomes.size() - 1).get("actionId").asLong();
        return portal.get(clerk, "api/actions/" + id).json();
    }

    public Portal.Answer assign(Map<String, ?> draft) {
        return portal.post(clerk, "api/meetings/" + id() + "/agenda/" + itemId() + "/actions", draft);
    }

    public static JsonNode read(Portal portal, String user, JsonNode action) {
        return portal.get(user, "api/actions/" + action.get("id").asLong()).json();
    }

    public long id() {
        return meeting.get("id").asLong();
    }

    /** Of its one item on the agenda. */
    public long itemId() {
        return meeting.get("agenda").get(0).get("id").asLong();
    }

    public int version() {
        return meeting.get("version").asInt();
    }

    private void take(String step, Map<String, ?> words) {
        Map<String, Object> body = new HashMap<>(words);
        body.put("version", version());
        meeting = done(portal.post(clerk, "api/meetings/" + id() + "/" + step, body));
    }

    private static JsonNode done(Portal.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }
}
