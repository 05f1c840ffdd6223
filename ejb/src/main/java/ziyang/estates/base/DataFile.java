package ziyang.estates.base;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A JSON file of reference data that ships with the portal, below {@code data/}. */
public final class DataFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DataFile() {}

    public static JsonNode read(String name) {
        try (InputStream file = DataFile.class.getResourceAsStream("/data/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no data file " + name);
            }
            return JSON.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
