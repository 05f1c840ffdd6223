package ziyang.estates.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Predicate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.region.RegionService;
import ziyang.estates.unit.UnitService;
import ziyang.estates.web.door.Notices;

/** Takes the conditions of an address: one that means nothing is dropped, and the page says so. */
@ApplicationScoped
public class Asked {

    @Inject
    private RegionService regions;

    @Inject
    private UnitService units;

    @Inject
    private Notices notices;

    /** The value, or null when it is none or means nothing. */
    public String kept(String name, String value, Predicate<String> meant) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (meant.test(value)) {
            return value;
        }
        notices.warn("error.parameter", new BusinessError.Label("field." + name), value);
        return null;
    }

    /** One of the constants by its name. */
    public static Predicate<String> of(Enum<?>... constants) {
        return value ->
                Arrays.stream(constants).anyMatch(constant -> constant.name().equals(value));
    }

    public String period(String value) {
        return kept("period", value, Asked::isPeriod);
    }

    /** A day in the form 2021-11-30. */
    public LocalDate day(String name, String value) {
        String day = kept(name, value, Asked::isDay);
        return day == null ? null : LocalDate.parse(day);
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    public String region(String name, String value) {
        return kept(
                name,
                value,
                code -> regions.list(null).stream().anyMatch(node -> node.code().equals(code)));
    }

    public String unit(String value) {
        return kept(
                "unit",
                value,
                code -> units.list(null).stream().anyMatch(unit -> unit.code().equals(code)));
    }

    private static boolean isPeriod(String code) {
        try {
            return Period.of(code) != null;
        } catch (BusinessError none) {
            return false;
        }
    }
}
