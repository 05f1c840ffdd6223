package ziyang.estates.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes the legal dates of a committee from the days of its steps and the limits in force on those days. */
final class LegalDates {

    private final Committee committee;
    private final Limits limits;

    LegalDates(Committee committee, Limits limits) {
        this.committee = committee;
        this.limits = limits;
    }

    /** Those that have begun to run, in the order of the way; once filed, steps that nobody has entered are not asked for any more. */
    List<LegalDate> all() {
        return Stream.of(GovernanceLimit.values())
                .filter(GovernanceLimit::runs)
                .map(this::date)
                .flatMap(Optional::stream)
                .filter(date -> date.doneOn() != null || committee.getTermEnd() == null)
                .toList();
    }

    /** The most urgent of those not yet done. */
    Optional<LegalDate> next() {
        return all().stream().filter(LegalDate::open).min(Comparator.comparing(LegalDate::due));
    }

    private Optional<LegalDate> date(GovernanceLimit limit) {
        return committee
                .last(limit.from())
                .flatMap(from -> limits.rule(limit, committee.getKind(), from).map(rule -> date(rule, from)));
    }

    private LegalDate date(GovernanceRule rule, LocalDate from) {
        GovernanceLimit limit = rule.getCode();
        LocalDate done =
                committee.last(limit.until()).filter(day -> !day.isBefore(from)).orElse(null);
        return new LegalDate(limit, from, from.plusDays(rule.getAmount()), done, rule.getSource());
    }
}
