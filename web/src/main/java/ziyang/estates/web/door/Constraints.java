package ziyang.estates.web.door;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import ziyang.estates.base.Texts;

/** What a broken constraint says in the reader's language, whatever language the server speaks. */
final class Constraints {

    private Constraints() {}

    static String words(ConstraintViolation<?> violation, Locale locale) {
        var constraint = violation.getConstraintDescriptor();
        String kind = constraint.getAnnotation().annotationType().getSimpleName();
        String many = violation.getInvalidValue() instanceof Collection ? ".many" : "";
        String words = Texts.in(locale).label("constraint." + kind + many, violation.getMessage());
        for (Map.Entry<String, Object> value : constraint.getAttributes().entrySet()) {
            words = words.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return words;
    }
}
