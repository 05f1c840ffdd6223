package ziyang.estates.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;

/** Reads words of a request; a word that means nothing is the caller's error, not the server's. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> type, String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> BusinessError.invalid("choice", word, Arrays.toString(type.getEnumConstants())));
    }

    static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw BusinessError.invalid("choice.day", text);
        }
    }

    static Period period(String code) {
        return code == null || code.isBlank() ? null : Period.of(code);
    }
}
