package ziyang.estates.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.BusinessError.Allowed;
import ziyang.estates.base.Period;

/** Reads words of a request; a word that means nothing is the caller's error, not the server's. */
final class Choice {

    private Choice() {}

    /** @param name of the parameter */
    static <E extends Enum<E>> E of(String name, Class<E> type, String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(name, type, word));
    }

    /** Says what the field takes, in words and as codes. */
    static BusinessError wrong(String name, Class<? extends Enum<?>> type, String word) {
        return BusinessError.field(name, "choice", label(name), word, Allowed.of(type.getEnumConstants()));
    }

    static LocalDate day(String name, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw BusinessError.field(name, "choice.day", label(name), text);
        }
    }

    static Period period(String code) {
        return code == null || code.isBlank() ? null : Period.of(code);
    }

    static BusinessError.Label label(String name) {
        return new BusinessError.Label("field." + name);
    }
}
