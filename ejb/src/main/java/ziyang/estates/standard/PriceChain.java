package ziyang.estates.standard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;

/** The published tables of one kind and area, one behind the other: rule P1, on every day at most one, and no day left out unawares. */
record PriceChain(List<Link> links) {

    /**
     * One table.
     *
     * @param standard code of the notice in all its editions
     * @param from first day
     * @param until last day; null for no end
     * @param ended whether the end was decided: by a repeal, or by an edition of the same notice in its place
     */
    record Link(long table, String standard, String number, LocalDate from, LocalDate until, boolean ended) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    PriceChain(Collection<Link> links) {
        this(links.stream().sorted(Comparator.comparing(Link::from)).toList());
    }

    Optional<Link> on(LocalDate day) {
        return links.stream().filter(link -> link.holds(day)).findFirst();
    }

    /**
     * Whether a table may follow from a day on. One of the same notice takes the place of the last one from its first day; one of another
     * notice begins on the day after the last one has ended.
     *
     * @throws BusinessError {@code price.overlap}, {@code price.gap}
     */
    void mustFollow(String standard, LocalDate from) {
        if (links.isEmpty()) {
            return;
        }
        Link last = links.get(links.size() - 1);
        boolean running = last.until() == null || !last.until().isBefore(from);
        boolean replaces = last.standard().equals(standard) && !from.isBefore(last.from());
        if (running && !replaces || !from.isAfter(last.from()) && !replaces) {
            throw BusinessError.field("effectiveFrom", "price.overlap", last.number(), last.from());
        }
        if (!running && !last.ended() && from.isAfter(last.until().plusDays(1))) {
            throw BusinessError.field(
                    "effectiveFrom", "price.gap", last.number(), last.until().plusDays(1), from.minusDays(1));
        }
    }

    /**
     * Whether a table may hold longer.
     *
     * @param until null for no end
     * @throws BusinessError {@code price.overlap} with the table that follows, {@code price.extend.ended} after a repeal
     */
    void mustReach(long table, LocalDate until) {
        Link own =
                links.stream().filter(link -> link.table() == table).findFirst().orElseThrow();
        if (own.ended()) {
            throw BusinessError.illegalStep("price.extend.ended", own.until());
        }
        links.stream()
                .filter(link -> link.from().isAfter(own.from()))
                .filter(link -> until == null || !link.from().isAfter(until))
                .findFirst()
                .ifPresent(next -> {
                    throw BusinessError.field("until", "price.overlap", next.number(), next.from());
                });
    }
}
