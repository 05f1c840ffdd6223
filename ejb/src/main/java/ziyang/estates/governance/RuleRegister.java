package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import ziyang.estates.account.RegionScope;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Shows the dated rules of governance; they are law and policy, the same for everybody. */
@Stateless
public class RuleRegister {

    @Inject
    private GovernanceRules rules;

    @Inject
    private RegionScope scope;

    /** @param day null for today */
    @Needs(Permission.GOVERNANCE_READ)
    public RuleBook book(LocalDate day) {
        LocalDate on = day == null ? scope.today() : day;
        return new RuleBook(
                on,
                rules.voting().stream()
                        .sorted(Comparator.comparing(VotingRule::getMatter).thenComparing(VotingRule::getValidFrom))
                        .map(rule -> RuleBook.Voting.of(rule, on))
                        .toList(),
                rules.limits().rules().stream()
                        .sorted(Comparator.comparing(GovernanceRule::getCode)
                                .thenComparing(GovernanceRule::getValidFrom))
                        .map(rule -> RuleBook.Limit.of(rule, on))
                        .toList());
    }
}
