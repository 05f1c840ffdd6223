package ziyang.estates.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;

/** The limits of all times; answers which holds on a day. */
public record Limits(List<GovernanceRule> rules) {

    /** The limit for a kind of committee on a day, empty where none is written. */
    Optional<Integer> amount(GovernanceLimit limit, CommitteeKind kind, LocalDate day) {
        return rule(limit, kind, day).map(GovernanceRule::getAmount);
    }

    Optional<GovernanceRule> rule(GovernanceLimit limit, CommitteeKind kind, LocalDate day) {
        return rules.stream().filter(rule -> rule.holds(limit, kind, day)).findFirst();
    }

    /**
     * A limit that does not depend on the kind.
     *
     * @throws BusinessError {@code rule.none}
     */
    int amount(GovernanceLimit limit, LocalDate day) {
        return amount(limit, null, day).orElseThrow(() -> BusinessError.invalid("rule.none", limit, day));
    }
}
