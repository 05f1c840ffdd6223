package ziyang.estates.web.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The conditions of an address; what means nothing is left out, as the list's page does. */
public final class Parameters {

    private final UnaryOperator<String> values;

    Parameters(UnaryOperator<String> values) {
        this.values = values;
    }

    /** Whether the address says anything of it, be it that anything will do. */
    public boolean names(String name) {
        return values.apply(name) != null;
    }

    /** Null when there is none. */
    public String text(String name) {
        String value = values.apply(name);
        return value == null || value.isBlank() ? null : value;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String value = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    public Boolean truth(String name) {
        String value = text(name);
        return value != null && value.matches("true|false") ? Boolean.valueOf(value) : null;
    }

    public Integer year(String name) {
        String value = text(name);
        return value != null && value.matches("(19|20)\\d\\d") ? Integer.valueOf(value) : null;
    }

    public LocalDate day(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
