package ziyang.estates.management;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ziyang.estates.base.Texts;

/**
 * The plan's table of modes (资府办发〔2020〕72号 三（四）2) as people read it, with the limits that give its words a number.
 *
 * @param on the day on which it holds so
 * @param lines in the order in which they are tried: the first that applies decides
 */
public record DecisionTable(LocalDate on, List<Line> lines, List<Limit> limits) implements Serializable {

    /** One fact that must be so. */
    public record Condition(Fact fact, Enum<?> wanted) implements Serializable {}

    /** One line of the table. */
    public record Line(
            int seq,
            List<Condition> conditions,
            ManagementMode mode,
            String wording,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            boolean demonstration)
            implements Serializable {

        static Line of(ModeRule rule) {
            return new Line(
                    rule.getSeq(),
                    rule.conditions().entrySet().stream()
                            .map(one -> new Condition(one.getKey(), one.getValue()))
                            .toList(),
                    rule.getMode(),
                    rule.getWording(),
                    rule.getValidFrom(),
                    rule.getValidTo(),
                    rule.getSource(),
                    rule.isDemonstration());
        }

        /** The conditions as a phrase, such as 新旧为老旧小区、基础设施为基本健全. */
        public String words(Locale locale) {
            Texts texts = Texts.in(locale);
            return conditions.stream()
                    .map(one -> texts.format("mode.condition", one.fact(), one.wanted()))
                    .collect(Collectors.joining(texts.get("mode.reason.separator")));
        }
    }

    /** Where a word that the plan leaves open begins. */
    public record Limit(
            ModeLimit.Code code,
            int amount,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            boolean demonstration)
            implements Serializable {

        static Limit of(ModeLimit limit) {
            return new Limit(
                    limit.getCode(),
                    limit.getAmount(),
                    limit.getValidFrom(),
                    limit.getValidTo(),
                    limit.getSource(),
                    limit.isDemonstration());
        }

        /** The limit as a phrase, such as 不足 150 户的为规模较小. */
        public String words(Locale locale) {
            return Texts.in(locale).format("mode.limit." + code.name(), amount);
        }
    }
}
