package ziyang.estates.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Figures of minutes that were sent out or issued, as the database keeps them. */
final class FrozenMinutes {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private FrozenMinutes() {}

    static String write(MinutesFigures figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static MinutesFigures read(String figures) {
        try {
            return JSON.readValue(figures, MinutesFigures.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("figures of minutes cannot be read", broken);
        }
    }
}
