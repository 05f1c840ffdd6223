package ziyang.estates.governance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rules as the migration writes them, so that the tests hold what is in force. */
final class MigratedRules {

    private static final Path MIGRATION = Path.of("src", "main", "resources", "db", "migration", "V16__governance.sql");
    private static final String DAY = "(null|'[0-9-]{10}')";
    private static final Pattern LIMIT =
            Pattern.compile("\\(\\d+, 1, '(\\w+)', (null|'\\w+'), (\\d+), " + DAY + ", " + DAY + ", '");
    private static final Pattern VOTING = Pattern.compile("\\(\\d+, 1, '(\\w+)', (\\d+), (\\d+), (true|false), (\\d+),"
            + " (\\d+), (true|false), '(\\w+)', " + DAY + ", " + DAY + ", '([^']*)'");

    private MigratedRules() {}

    static Limits limits() {
        return new Limits(find(LIMIT).stream()
                .map(rule -> new GovernanceRule(
                        GovernanceLimit.valueOf(rule.group(1)),
                        rule.group(2).equals("null") ? null : CommitteeKind.valueOf(bare(rule.group(2))),
                        Integer.parseInt(rule.group(3)),
                        day(rule.group(4)),
                        day(rule.group(5))))
                .toList());
    }

    static List<VotingRule> voting() {
        return find(VOTING).stream()
                .map(rule -> new VotingRule(
                                VoteMatter.valueOf(rule.group(1)),
                                threshold(rule, 2),
                                threshold(rule, 5),
                                VoteBase.valueOf(rule.group(8)),
                                rule.group(11))
                        .between(day(rule.group(9)), day(rule.group(10))))
                .toList();
    }

    private static Threshold threshold(MatchResult rule, int first) {
        return new Threshold(
                Integer.parseInt(rule.group(first)),
                Integer.parseInt(rule.group(first + 1)),
                Boolean.parseBoolean(rule.group(first + 2)));
    }

    private static LocalDate day(String text) {
        return text.equals("null") ? null : LocalDate.parse(bare(text));
    }

    private static String bare(String quoted) {
        return quoted.replace("'", "");
    }

    private static List<MatchResult> find(Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(MIGRATION)).results().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
