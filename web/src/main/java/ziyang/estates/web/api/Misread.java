package ziyang.estates.web.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Texts;
import ziyang.estates.web.door.Problem;

/** Which field of a request's JSON could not be read, and why. */
final class Misread {

    private Misread() {}

    static Problem problem(JsonMappingException broken, Locale locale) {
        String field = field(broken);
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return named(field, Texts.in(locale).format("error.request.unknown", unknown.getPropertyName()));
        }
        if (broken instanceof UnseenSign) {
            return named(field, Texts.in(locale).get("error.request.control"));
        }
        if (broken instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return Problem.of(Choice.wrong(field, constants(wrong.getTargetType()), text(wrong)), locale);
        }
        return named(field, Texts.in(locale).format("error.request.value", Choice.label(field)));
    }

    private static Problem named(String field, String words) {
        return new Problem(
                "urn:estates:request.json",
                words,
                400,
                "request.json",
                words,
                List.of(new Problem.Field(field, words)));
    }

    /** The innermost field that has a name; items of a list have none. */
    private static String field(JsonMappingException broken) {
        return broken.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .reduce((outer, inner) -> inner)
                .orElse("");
    }

    private static Class<? extends Enum<?>> constants(Class<?> type) {
        @SuppressWarnings("unchecked")
        Class<? extends Enum<?>> constants = (Class<? extends Enum<?>>) type;
        return constants;
    }

    private static String text(InvalidFormatException wrong) {
        return String.valueOf(wrong.getValue());
    }
}
