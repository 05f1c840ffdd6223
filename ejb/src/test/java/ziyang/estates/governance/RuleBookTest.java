package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void theElectionRuleChangesWithTheCivilCode() {
        VotingRule before = MigratedRules.voting().stream()
                .filter(rule -> rule.holds(VoteMatter.ELECTION, LocalDate.of(2020, 12, 31)))
                .findFirst()
                .orElseThrow();
        assertTrue(RuleBook.Voting.of(before, LocalDate.of(2020, 12, 31)).inForce());
        assertFalse(RuleBook.Voting.of(before, LocalDate.of(2021, 1, 1)).inForce());
        assertEquals("超过 1/2", before.getParticipation().in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void everyLimitIsReadAsAPhrase() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        for (GovernanceRule rule : MigratedRules.limits().rules()) {
            RuleBook.Limit limit = RuleBook.Limit.of(rule, day);
            assertFalse(
                    limit.words(Locale.SIMPLIFIED_CHINESE).startsWith("limit."),
                    rule.getCode().name());
            assertTrue(limit.inForce());
        }
    }
}
