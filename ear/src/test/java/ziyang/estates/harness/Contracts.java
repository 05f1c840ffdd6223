package ziyang.estates.harness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contracts as they are entered by REST. */
public final class Contracts {

    private Contracts() {}

    /** Since 2021-07-01 without a term, served by a station of the street. */
    public static Map<String, Object> social(String estate) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "estate", estate,
                "kind", "SOCIAL",
                "provider", "街道物业服务站",
                "ownersSide", "莲花街道办事处",
                "signedOn", "2021-07-01",
                "begins", "2021-07-01",
                "area", "1000.00",
                "grade", "一级",
                "standard", "service-grades"));
        facts.put("fees", fees("MULTI_STOREY", "0.26"));
        return facts;
    }

    /** The same with other facts; null takes one away. */
    public static Map<String, Object> with(Map<String, Object> facts, Object... changes) {
        Map<String, Object> changed = new HashMap<>(facts);
        for (int n = 0; n < changes.length; n += 2) {
            changed.put((String) changes[n], changes[n + 1]);
            changed.values().removeIf(value -> value == null);
        }
        return changed;
    }

    /** Pairs of a building and an amount. */
    public static List<Map<String, String>> fees(String... pairs) {
        List<Map<String, String>> fees = new ArrayList<>();
        for (int n = 0; n < pairs.length; n += 2) {
            fees.add(Map.of("building", pairs[n], "amount", pairs[n + 1]));
        }
        return fees;
    }
}
