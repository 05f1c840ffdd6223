package ziyang.estates.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.BusinessError;

/**
 * What a request below {@code /open} asks for.
 *
 * @param steps of the path, without the first
 * @param on the day that is asked about; null for today
 * @param before an edition to compare, 0 for none
 */
record Address(List<String> steps, LocalDate on, int before, int after, Locale locale) {

    private static final String ROOT = "standards";

    /** @throws BusinessError {@code missing} for a path that there is not, {@code choice.day} for what is no day */
    static Address of(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        List<String> steps =
                Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
        if (steps.isEmpty() || !ROOT.equals(steps.get(0))) {
            throw BusinessError.missing("Standard", path);
        }
        return new Address(
                steps.subList(1, steps.size()),
                day(request.getParameter("on")),
                number(request.getParameter("before")),
                number(request.getParameter("after")),
                language(request));
    }

    /** English when it is asked for, Chinese otherwise. */
    static Locale language(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** @throws BusinessError {@code choice.day} for what is no day */
    static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw BusinessError.field("on", "choice.day", new BusinessError.Label("field.on"), text);
        }
    }

    /** @throws BusinessError {@code missing} for what is no number of an edition */
    static int number(String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException wrong) {
            throw BusinessError.missing("Edition", text);
        }
    }
}
