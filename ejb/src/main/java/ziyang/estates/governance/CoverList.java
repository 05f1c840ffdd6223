package ziyang.estates.governance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;

/** The cell that names the estates a party organisation covers: YS0001（2021-03-01起）；YS0002（2021-03-01至2022-01-31）. */
final class CoverList {

    /**
     * One of them.
     *
     * @param from null for the day of the founding
     * @param to null while it goes on
     */
    record Cover(String estate, LocalDate from, LocalDate to) {}

    private static final Pattern ONE =
            Pattern.compile("([A-Za-z0-9-]+)\\s*(?:[（(]([0-9-]{10})\\s*(?:起|至\\s*([0-9-]{10}))[）)])?");

    private CoverList() {}

    /** @throws BusinessError {@code party.cover.form} */
    static List<Cover> read(String cell) {
        List<Cover> covers = new ArrayList<>();
        for (String part : cell.split("[；;、，,\\n]")) {
            if (!part.isBlank()) {
                covers.add(one(part.strip()));
            }
        }
        return covers;
    }

    private static Cover one(String part) {
        Matcher matcher = ONE.matcher(part);
        if (!matcher.matches()) {
            throw BusinessError.invalid("party.cover.form", part);
        }
        try {
            return new Cover(matcher.group(1), day(matcher.group(2)), day(matcher.group(3)));
        } catch (DateTimeParseException none) {
            throw BusinessError.invalid("party.cover.form", part);
        }
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static String write(List<PartyView.Covering> coverings) {
        return coverings.stream()
                .map(one -> one.estateCode() + "（" + one.from() + (one.to() == null ? "起" : "至" + one.to()) + "）")
                .collect(Collectors.joining("；"));
    }
}
