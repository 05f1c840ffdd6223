package ziyang.estates.governance;

import java.time.LocalDate;
import ziyang.estates.base.BusinessError;

/** Rule G6: how many members, and how long a term, by the limits in force when the term begins. */
record TermCheck(CommitteeKind kind, Limits limits) {

    void check(CommitteeTerm term) {
        LocalDate day = term.termStart();
        int members = term.members();
        int least = limits.amount(GovernanceLimit.MEMBERS_LEAST, kind, day).orElse(1);
        int most = limits.amount(GovernanceLimit.MEMBERS_MOST, kind, day).orElse(Integer.MAX_VALUE);
        if (members < least || members > most) {
            throw BusinessError.field("members", "committee.members", least, most, members);
        }
        if (members % 2 == 0
                && limits.rule(GovernanceLimit.MEMBERS_ODD, kind, day).isPresent()) {
            throw BusinessError.field("members", "committee.members.odd", members);
        }
        if (!term.termEnd().isAfter(day)) {
            throw BusinessError.field("termEnd", "committee.term.order", day);
        }
        limits.amount(GovernanceLimit.TERM, kind, day).ifPresent(years -> {
            if (term.termEnd().isAfter(day.plusYears(years))) {
                throw BusinessError.field("termEnd", "committee.term.long", years, day.plusYears(years));
            }
        });
    }
}
