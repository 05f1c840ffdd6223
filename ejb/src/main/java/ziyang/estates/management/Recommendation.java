package ziyang.estates.management;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ziyang.estates.base.Texts;

/**
 * What the plan's table says of one estate, and why.
 *
 * @param mode null unless the verdict is FITS
 * @param applied the row that recommends it
 * @param missing facts that nobody has looked at and that decide
 * @param readings every row that was tried, in order
 */
public record Recommendation(
        Verdict verdict, ManagementMode mode, Applied applied, List<Fact> missing, List<Reading> readings)
        implements Serializable {

    /** What came out. */
    public enum Verdict {
        /** A row applies. */
        FITS,
        /** 无法判断: facts are missing. */
        UNKNOWN,
        /** 方案未列: everything is known and no row applies. */
        UNLISTED
    }

    /** Whether one condition holds. */
    public enum Outcome {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    /** The row that applies, as the plan words it. */
    public record Applied(int seq, String wording, String source) implements Serializable {}

    /** One condition of a row against the estate; the actual value is null when nobody has looked. */
    public record Check(Fact fact, Enum<?> wanted, Enum<?> actual, Outcome outcome) implements Serializable {}

    /** One row against the estate. */
    public record Reading(int seq, ManagementMode mode, String wording, Outcome outcome, List<Check> checks)
            implements Serializable {

        static Reading of(ModeRule rule, Facts facts, Limits limits) {
            List<Check> checks = rule.conditions().entrySet().stream()
                    .map(one -> check(one.getKey(), one.getValue(), facts.value(one.getKey(), limits)))
                    .toList();
            return new Reading(rule.getSeq(), rule.getMode(), rule.getWording(), all(checks), checks);
        }

        private static Check check(Fact fact, Enum<?> wanted, Enum<?> actual) {
            Outcome outcome = actual == null ? Outcome.UNKNOWN : actual == wanted ? Outcome.HOLDS : Outcome.FAILS;
            return new Check(fact, wanted, actual, outcome);
        }

        /** One that fails settles it, whatever is unknown besides. */
        private static Outcome all(List<Check> checks) {
            if (checks.stream().anyMatch(check -> check.outcome() == Outcome.FAILS)) {
                return Outcome.FAILS;
            }
            boolean known = checks.stream().allMatch(check -> check.outcome() == Outcome.HOLDS);
            return known ? Outcome.HOLDS : Outcome.UNKNOWN;
        }

        private List<Fact> missing() {
            return checks.stream()
                    .filter(check -> check.outcome() == Outcome.UNKNOWN)
                    .map(Check::fact)
                    .toList();
        }
    }

    /**
     * Tries the rows in order. A row that might apply stops at the missing fact, unless the row that does apply recommends the same.
     *
     * @param rules of the day, in order
     */
    static Recommendation of(List<ModeRule> rules, Limits limits, Facts facts) {
        List<Reading> readings = new ArrayList<>();
        List<Reading> open = new ArrayList<>();
        for (ModeRule rule : rules) {
            Reading reading = Reading.of(rule, facts, limits);
            readings.add(reading);
            if (reading.outcome() == Outcome.UNKNOWN) {
                open.add(reading);
            } else if (reading.outcome() == Outcome.HOLDS
                    && open.stream().allMatch(other -> other.mode() == reading.mode())) {
                Applied applied = new Applied(rule.getSeq(), rule.getWording(), rule.getSource());
                return new Recommendation(Verdict.FITS, rule.getMode(), applied, List.of(), List.copyOf(readings));
            }
        }
        List<Fact> missing = open.stream()
                .flatMap(reading -> reading.missing().stream())
                .distinct()
                .sorted()
                .toList();
        Verdict verdict = missing.isEmpty() ? Verdict.UNLISTED : Verdict.UNKNOWN;
        return new Recommendation(verdict, null, null, missing, List.copyOf(readings));
    }

    /** The reasons, a sentence each: what came out and by which row, then what each row asked and found. */
    public List<String> reasons(Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (verdict) {
                    case FITS -> texts.format("mode.reason.fits", applied.seq(), mode, applied.wording());
                    case UNKNOWN -> texts.format("mode.reason.unknown", words(missing, texts));
                    case UNLISTED -> texts.get("mode.reason.unlisted");
                });
        readings.forEach(reading -> sentences.add(texts.format(
                "mode.reason.row",
                reading.seq(),
                reading.mode(),
                texts.get("mode.reason.row." + reading.outcome().name()),
                reading.checks().stream()
                        .map(check -> words(check, texts))
                        .collect(Collectors.joining(texts.get("mode.reason.separator"))))));
        return sentences;
    }

    private static String words(Check check, Texts texts) {
        String actual = check.actual() == null ? texts.get("mode.reason.nobody") : texts.of(check.actual());
        String key = "mode.reason.check." + check.outcome().name();
        return texts.format(key, check.fact(), check.wanted(), actual);
    }

    private static String words(List<Fact> facts, Texts texts) {
        return facts.stream().map(texts::of).collect(Collectors.joining(texts.get("list.separator")));
    }
}
