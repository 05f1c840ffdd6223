package ziyang.estates.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.audit.AuditService;
import ziyang.estates.audit.AuditService.Change;
import ziyang.estates.audit.AuditService.Row;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Words;

/** Says in words what a row of the trail holds as names and codes. */
@Named
@ApplicationScoped
public class TrailWords {

    @Inject
    private AuditService audit;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    /** What was changed, ready to be shown; an empty side means there was no value. */
    public List<Change> changes(Row row) {
        return audit.changes(row).stream()
                .map(change -> new Change(
                        field(change.field()),
                        value(row, change.field(), change.before()),
                        value(row, change.field(), change.after())))
                .toList();
    }

    /** What kind of record. */
    public String entity(String name) {
        return known("entity." + name, name);
    }

    public String operation(String operation) {
        return label("audit.operation." + operation, operation);
    }

    public String channel(String channel) {
        return label("audit.channel." + channel, channel);
    }

    private String field(String field) {
        return label("audit.field." + field, field);
    }

    private String value(Row row, String field, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        if ("true".equals(value) || "false".equals(value)) {
            return label("audit.value." + value, value);
        }
        if (value.startsWith("[") && value.endsWith("]")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(", "))
                    .map(one -> value(row, field, one))
                    .collect(Collectors.joining("、"));
        }
        return value.matches("[A-Z][A-Z_]+") ? constant(row, field, value) : time(value);
    }

    /** The word for a constant of {@code state}: {@code ActionState}, {@code Action}, {@code State}, whichever the texts know. */
    private String constant(Row row, String field, String value) {
        String capital = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        String single = capital.endsWith("s") ? capital.substring(0, capital.length() - 1) : capital;
        return Stream.of(row.entity() + capital, capital, single, row.entity())
                .map(type -> type + "." + value)
                .filter(key -> !words.text(key).equals(key))
                .findFirst()
                .map(words::text)
                .orElse(value);
    }

    private String time(String value) {
        try {
            return value.endsWith("Z") ? words.time(Instant.parse(value)) : value;
        } catch (DateTimeParseException text) {
            return value;
        }
    }

    private String known(String key, String otherwise) {
        String text = words.text(key);
        return text.equals(key) ? otherwise : text;
    }

    private String label(String key, String otherwise) {
        try {
            return notices.text(key);
        } catch (MissingResourceException gap) {
            return otherwise;
        }
    }
}
