package ziyang.estates.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts streets in order: who was vetoed behind all others, then by total, then by the scheme's tie rule. */
final class Ranking {

    /**
     * One street.
     *
     * @param street code of the region; orders who shares a rank on paper, and nothing else
     * @param points by code of item
     */
    record Entry(String street, Total total, Map<String, BigDecimal> points) {

        /** The points of an item, 0 where it has none. */
        BigDecimal of(String item) {
            return points.getOrDefault(item, BigDecimal.ZERO);
        }
    }

    /**
     * Where a street stands.
     *
     * @param rank from 1; equal ones share it and the ranks behind them are left out
     * @param item code of the item that told it apart from a neighbour with the same total; null otherwise
     */
    record Place(Entry entry, int rank, RankReason reason, String item) {}

    private final TieRule tie;
    private final List<Entry> order;

    private Ranking(Collection<Entry> entries, TieRule tie) {
        this.tie = tie;
        this.order = entries.stream()
                .sorted(comparator().thenComparing(Entry::street))
                .toList();
    }

    /** The best first. */
    static List<Place> of(Collection<Entry> entries, TieRule tie) {
        return new Ranking(entries, tie).places();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            boolean shared = i > 0 && comparator().compare(order.get(i - 1), order.get(i)) == 0;
            int rank = shared ? places.get(i - 1).rank() : i + 1;
            places.add(place(i, rank));
        }
        return places;
    }

    private Place place(int at, int rank) {
        Entry entry = order.get(at);
        if (entry.total().vetoed()) {
            return new Place(entry, rank, RankReason.VETO, null);
        }
        List<Entry> neighbours = neighbours(at);
        if (neighbours.stream().anyMatch(other -> comparator().compare(entry, other) == 0)) {
            return new Place(entry, rank, RankReason.SHARED, null);
        }
        Optional<String> told = neighbours.stream()
                .filter(other -> comparator(new TieRule(List.of())).compare(entry, other) == 0)
                .flatMap(other -> tie.between(entry, other).stream())
                .findFirst();
        return told.map(criterion -> criterion.equals(TieRule.DEDUCTIONS)
                        ? new Place(entry, rank, RankReason.DEDUCTIONS, null)
                        : new Place(entry, rank, RankReason.ITEM, criterion))
                .orElseGet(() -> new Place(entry, rank, RankReason.TOTAL, null));
    }

    /** The one before first. */
    private List<Entry> neighbours(int at) {
        List<Entry> beside = new ArrayList<>();
        if (at > 0) {
            beside.add(order.get(at - 1));
        }
        if (at < order.size() - 1) {
            beside.add(order.get(at + 1));
        }
        return beside;
    }

    private Comparator<Entry> comparator() {
        return comparator(tie);
    }

    private static Comparator<Entry> comparator(TieRule tie) {
        return Comparator.comparing((Entry entry) -> entry.total().vetoed())
                .thenComparing(entry -> entry.total().total(), Comparator.reverseOrder())
                .thenComparing(tie.comparator());
    }
}
