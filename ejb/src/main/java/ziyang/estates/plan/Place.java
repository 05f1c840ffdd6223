package ziyang.estates.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import ziyang.estates.base.Texts;

/**
 * A place in a file under examination. Reading a value that is missing or wrong notes a flaw with its place and goes on, so that
 * the sender hears of all flaws at once.
 *
 * @param path where it stands, for the sender: {@code measures[2].duties[0]}
 * @param flaws shared by all places of the file; in Chinese, because they go into one argument of an error
 */
record Place(JsonNode node, String path, List<String> flaws) {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    static Place root(JsonNode file) {
        return new Place(file, "", new ArrayList<>());
    }

    Place at(String name) {
        return new Place(node.path(name), path.isEmpty() ? name : path + "." + name, flaws);
    }

    /** The places of an array; none when it is absent. */
    List<Place> each(String name) {
        Place list = at(name);
        List<Place> places = new ArrayList<>();
        list.node.forEach(item -> places.add(new Place(item, list.path + "[" + places.size() + "]", flaws)));
        return places;
    }

    /** The places of an array that must hold something. */
    List<Place> some(String name) {
        List<Place> places = each(name);
        if (places.isEmpty()) {
            at(name).flaw("empty");
        }
        return places;
    }

    /** A text that must be there, at most so long. */
    String text(String name, int longest) {
        String text = optional(name, longest);
        if (text == null) {
            at(name).flaw("missing");
        }
        return text;
    }

    /** A text or null. */
    String optional(String name, int longest) {
        String text = node.path(name).asText("").strip();
        if (text.length() > longest) {
            at(name).flaw("long", longest);
        }
        return text.isEmpty() || node.path(name).isNull() ? null : text;
    }

    /** A text that goes into addresses: letters, digits, dots and hyphens. */
    String code(String name, int longest) {
        String code = text(name, longest);
        if (code != null && !code.matches("[A-Za-z0-9.-]+")) {
            at(name).flaw("code", code);
        }
        return code;
    }

    List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        node.path(name).forEach(line -> lines.add(line.asText()));
        if (String.join("\n", lines).length() > 2000) {
            at(name).flaw("long", 2000);
        }
        return lines;
    }

    int year(String name) {
        int year = node.path(name).asInt();
        if (year < 2000 || year > 2099) {
            at(name).flaw("year", node.path(name).asText());
        }
        return year;
    }

    /** A number that is not negative, with at most two decimals and the given digits before the point. */
    BigDecimal number(String name, int digits) {
        BigDecimal number = parsed(name, BigDecimal::new);
        if (number != null
                && (number.signum() < 0 || number.scale() > 2 || number.precision() - number.scale() > digits)) {
            at(name).flaw("value", number);
        }
        return number;
    }

    LocalDate day(String name) {
        return parsed(name, LocalDate::parse);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return parsed(name, text -> Enum.valueOf(type, text));
    }

    private <T> T parsed(String name, Function<String, T> parser) {
        String text = text(name, 40);
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            at(name).flaw("value", text);
            return null;
        }
    }

    void flaw(String what, Object... arguments) {
        flaws.add((path.isEmpty() ? "" : path + "：") + WORDS.format("plan.file." + what, arguments));
    }
}
