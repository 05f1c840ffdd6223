package ziyang.estates.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The before/after values of one change as JSON: {@code {"state":["ASSIGNED","ACCEPTED"]}}. */
final class ChangeText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ChangeText() {}

    static String of(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(String changes) {
        try {
            return changes == null ? Map.of() : JSON.readValue(changes, Map.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
