package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The conditions on the estate {@code e} and the day {@code :day} that tell which of its three parties are there. */
@ApplicationScoped
class Conditions {

    private static final String PARTY = "exists (select p.id from PartyCoverage p where p.estate = e"
            + " and p.fromDay <= :day and (p.toDay is null or p.toDay >= :day))";
    private static final String COMMITTEE = "exists (select o.id from CommitteeOffice o where o.estate = e"
            + " and o.fromDay <= :day and o.toDay >= :day)";
    private static final String BEGUN = "exists (select k.id from Committee k where k.estate = e"
            + " and k.stage <> ziyang.estates.governance.CommitteeStage.TERMINATED"
            + " and (k.termEnd is null or k.termEnd >= :day))";

    @Inject
    @Any
    private Instance<ManagedEstates> management;

    String of(Completeness state) {
        return switch (state) {
            case COMPLETE ->
                PARTY + " and " + COMMITTEE
                        + managed().map(condition -> " and " + condition).orElse("");
            case NO_PARTY -> "not " + PARTY;
            case NO_COMMITTEE -> "not " + COMMITTEE;
            case NOT_BEGUN -> "not " + COMMITTEE + " and not " + BEGUN;
            case NO_MANAGEMENT -> managed().map(condition -> "not " + condition).orElse(":day is null");
        };
    }

    /** Empty while nobody can tell. */
    Optional<String> managed() {
        String any = StreamSupport.stream(management.spliterator(), false)
                .map(source -> source.managed("e"))
                .collect(Collectors.joining(" or "));
        return any.isEmpty() ? Optional.empty() : Optional.of("(" + any + ")");
    }
}
