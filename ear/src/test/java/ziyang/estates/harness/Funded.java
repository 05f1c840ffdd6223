package ziyang.estates.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ziyang.estates.base.Time;

/** An application for the fee subsidy of a new resettlement estate of 莲花街道, led by REST: 60 households, 80 square metres each, 12 months. */
public final class Funded {

    private static final int YEAR = LocalDate.now(Time.ZONE).getYear();

    private final Portal portal;
    private final long id;

    private Funded(Portal portal, JsonNode drafted) {
        this.portal = portal;
        this.id = drafted.at("/head/id").asLong();
    }

    /** @param name of the estate */
    public static String estate(Portal portal, String name) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "name",
                name,
                "community",
                "LH-01",
                "address",
                "安置路1号",
                "kind",
                "RESETTLEMENT",
                "households",
                120,
                "area",
                "12000",
                "buildings",
                2,
                "lifts",
                2,
                "inScope",
                true));
        return done(portal.post("lianhua", "api/estates", Map.of("facts", facts)))
                .get("code")
                .asText();
    }

    public static Map<String, Object> form(String estate) {
        Map<String, Object> form = new HashMap<>();
        form.put("programme", "subsidy");
        form.put("estate", estate);
        form.put("from", YEAR + "-01");
        form.put("to", YEAR + "-12");
        form.put("purpose", "物业服务费补助");
        form.put("basis", "房屋征收补偿协议");
        form.put("households", 60);
        form.put("area", "80.00");
        form.put(
                "payee",
                Map.of("name", "某物业", "bank", "工商银行资阳分行", "cnaps", "102100099996", "account", "51001234567890123456"));
        return form;
    }

    /** What the developer or the owners of an estate owe. */
    public static Map<String, Object> owed(String estate, String kind) {
        return Map.of(
                "kind",
                kind,
                "estate",
                estate,
                "payer",
                "某开发建设单位",
                "basis",
                "协议",
                "dueOn",
                LocalDate.now(Time.ZONE).plusDays(10).toString());
    }

    public static Map<String, Object> movement(String kind, String amount, String paper) {
        String today = LocalDate.now(Time.ZONE).toString();
        return Map.of(
                "kind", kind, "day", today, "amount", amount, "household", "1-1-101", "paper", paper, "text", "登记");
    }

    /** A draft of the street. */
    public static Funded draft(Portal portal) {
        String estate = estate(portal, "安置小区" + UUID.randomUUID().toString().substring(0, 8));
        return new Funded(portal, done(portal.post("lianhua", "api/funds/applications", form(estate))));
    }

    /** Handed in. */
    public static Funded applied(Portal portal) {
        Funded one = draft(portal);
        done(one.step("lianhua", "submission", Map.of()));
        return one;
    }

    public long id() {
        return id;
    }

    public String path() {
        return "api/funds/applications/" + id;
    }

    public JsonNode read(String account) {
        return done(portal.get(account, path()));
    }

    /** A step with the version that is stored now. */
    public Portal.Answer step(String account, String step, Map<String, Object> words) {
        Map<String, Object> body = new HashMap<>(words);
        body.put("version", read("caizheng").get("version").asInt());
        return portal.post(account, path() + "/" + step, body);
    }

    public static Map<String, Object> verdict(String amount, String reason) {
        Map<String, Object> verdict = new HashMap<>();
        verdict.put("amount", amount);
        verdict.put("reason", reason);
        return Map.of("verdict", verdict);
    }

    private static JsonNode done(Portal.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }
}
