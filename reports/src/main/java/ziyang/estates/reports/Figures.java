package ziyang.estates.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Figures as the archive keeps them. */
public final class Figures {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Figures() {}

    public static String write(Object figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when they are not of the type */
    static <F> F read(String figures, Class<F> type) {
        try {
            return JSON.readValue(figures, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("archived figures cannot be read as " + type.getSimpleName(), broken);
        }
    }
}
