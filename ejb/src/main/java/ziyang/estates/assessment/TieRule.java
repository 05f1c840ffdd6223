package ziyang.estates.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How equal totals are told apart: by the scores of named items, the higher first, and by the deductions, the fewer first, in the
 * order given. Who is still equal shares the rank (并列).
 *
 * @param order codes of items or {@link #DEDUCTIONS}
 */
record TieRule(List<String> order) {

    /** Stands among the codes for what was taken off. */
    static final String DEDUCTIONS = "DEDUCTIONS";

    TieRule {
        order = List.copyOf(order);
    }

    /** As it is stored: separated by commas. */
    static TieRule of(String stored) {
        return new TieRule(stored.isEmpty() ? List.of() : List.of(stored.split(",")));
    }

    String stored() {
        return String.join(",", order);
    }

    /** The better first. */
    Comparator<Ranking.Entry> comparator() {
        Comparator<Ranking.Entry> all = (one, other) -> 0;
        for (String criterion : order) {
            all = all.thenComparing(by(criterion));
        }
        return all;
    }

    /** What tells the two apart. */
    Optional<String> between(Ranking.Entry one, Ranking.Entry other) {
        return order.stream()
                .filter(criterion -> by(criterion).compare(one, other) != 0)
                .findFirst();
    }

    private static Comparator<Ranking.Entry> by(String criterion) {
        return criterion.equals(DEDUCTIONS)
                ? Comparator.comparing(entry -> entry.total().deductions())
                : Comparator.comparing((Ranking.Entry entry) -> entry.of(criterion))
                        .reversed();
    }
}
