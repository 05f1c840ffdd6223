package ziyang.estates.standard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One standard as it stands on a day.
 *
 * @param outside whether only what was published by the day is seen
 */
record StandardReading(Standard standard, List<Edition> editions, Timeline timeline, LocalDate day, boolean outside) {

    private static final Comparator<Edition> LATEST =
            Comparator.comparingInt(Edition::getSeq).reversed();

    static StandardReading of(Standard standard, Collection<Edition> editions, LocalDate day, boolean outside) {
        Timeline timeline = Timeline.of(editions);
        return new StandardReading(
                standard,
                editions.stream()
                        .filter(edition -> !outside || timeline.standing(edition.getSeq(), day) != Standing.UNPUBLISHED)
                        .sorted(LATEST)
                        .toList(),
                timeline,
                day,
                outside);
    }

    StandardView view() {
        return new StandardView(head(), editions.stream().map(this::row).toList());
    }

    StandardView.Head head() {
        return new StandardView.Head(
                standard.getId(),
                standard.getCode(),
                standard.getKind(),
                standard.getTitle(),
                standard.getUnit().getName(),
                standard.getDeliverable() == null
                        ? null
                        : standard.getDeliverable().getName(),
                timeline.on(day)
                        .flatMap(seq -> first(edition -> edition.getSeq() == seq))
                        .orElse(null),
                editions.stream()
                        .map(this::row)
                        .filter(row -> row.standing() == Standing.FUTURE)
                        .min(Comparator.comparing(StandardView.EditionRow::effectiveFrom))
                        .orElse(null),
                outside
                        ? null
                        : first(edition -> edition.getState() != EditionState.PUBLISHED)
                                .orElse(null),
                standard.isDemonstration());
    }

    private Optional<StandardView.EditionRow> first(Predicate<Edition> wanted) {
        return editions.stream().filter(wanted).findFirst().map(this::row);
    }

    StandardView.EditionRow row(Edition edition) {
        boolean published = edition.getState() == EditionState.PUBLISHED;
        return new StandardView.EditionRow(
                edition.getId(),
                edition.getSeq(),
                edition.getTitle(),
                edition.getState(),
                timeline.standing(edition.getSeq(), day),
                edition.getDocumentNumber(),
                edition.getPublishedOn(),
                edition.getEffectiveFrom(),
                published ? timeline.until(edition.getSeq()) : null);
    }
}
