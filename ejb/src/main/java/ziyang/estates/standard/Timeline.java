package ziyang.estates.standard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What holds on a day: rule S1. Of the published editions that have taken effect, the one that took effect last holds, and of several
 * of one date the one that was made last; when that one is repealed nothing holds, no older one comes back.
 */
record Timeline(List<Span> spans) {

    /**
     * One published edition.
     *
     * @param publishedOn not after {@code from}
     * @param repealedFrom first day without it; null while nobody repealed it
     */
    record Span(int seq, LocalDate publishedOn, LocalDate from, LocalDate repealedFrom) {

        private boolean begun(LocalDate day) {
            return !from.isAfter(day);
        }

        private boolean repealed(LocalDate day) {
            return repealedFrom != null && !repealedFrom.isAfter(day);
        }
    }

    private static final Comparator<Span> LATEST =
            Comparator.comparing(Span::from).thenComparing(Span::seq);

    static Timeline of(Collection<Edition> editions) {
        return new Timeline(editions.stream()
                .filter(edition -> edition.getState() == EditionState.PUBLISHED)
                .map(edition -> new Span(
                        edition.getSeq(),
                        edition.getPublishedOn(),
                        edition.getEffectiveFrom(),
                        edition.getRepealedFrom()))
                .toList());
    }

    /** The edition that holds on the day. */
    Optional<Integer> on(LocalDate day) {
        return last(day).filter(span -> !span.repealed(day)).map(Span::seq);
    }

    Standing standing(int seq, LocalDate day) {
        Span span = spans.stream().filter(one -> one.seq() == seq).findFirst().orElse(null);
        if (span == null || span.publishedOn().isAfter(day)) {
            return Standing.UNPUBLISHED;
        }
        if (!span.begun(day)) {
            return Standing.FUTURE;
        }
        if (last(day).orElseThrow().seq() != seq) {
            return Standing.SUPERSEDED;
        }
        return span.repealed(day) ? Standing.REPEALED : Standing.IN_FORCE;
    }

    /** Last day on which the edition holds; null for one that holds still, or for one that never held. */
    LocalDate until(int seq) {
        Span span = spans.stream().filter(one -> one.seq() == seq).findFirst().orElseThrow();
        LocalDate replaced = spans.stream()
                .filter(one -> LATEST.compare(one, span) > 0)
                .map(Span::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate end = replaced == null
                        || span.repealedFrom() != null && span.repealedFrom().isBefore(replaced)
                ? span.repealedFrom()
                : replaced;
        return end == null || !end.isAfter(span.from()) ? null : end.minusDays(1);
    }

    private Optional<Span> last(LocalDate day) {
        return spans.stream().filter(span -> span.begun(day)).max(LATEST);
    }
}
