package ziyang.estates.base;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * English renderings of official names, for reading only: regions in pinyin with their kind, units, indicators and reports. A name that
 * has none, such as one given later in the portal, stays as it is; documents are always Chinese.
 */
public final class Names {

    private static final JsonNode ENGLISH = DataFile.read("names-en.json").get("names");

    private Names() {}

    public static String in(Locale locale, String name) {
        boolean english = name != null && "en".equals(locale.getLanguage());
        return english ? ENGLISH.path(name).asText(name) : name;
    }
}
