package ziyang.estates.standard;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import ziyang.estates.plan.Deliverable;

/**
 * What the plan asks for and how far it has come.
 *
 * @param plan its document number
 * @param measure code of the measure that asks for it
 * @param state of the edition that has come furthest; null while nobody has begun
 */
public record DeliverableTrack(
        String plan,
        String code,
        String name,
        String kind,
        String measure,
        EditionState state,
        List<StandardView.Head> standards)
        implements Serializable {

    static DeliverableTrack of(Deliverable asked, List<StandardView.Head> standards) {
        return new DeliverableTrack(
                asked.getPlan().getDocumentNumber(),
                asked.getCode(),
                asked.getName(),
                asked.getKind(),
                asked.getMeasure().getCode(),
                standards.stream()
                        .map(DeliverableTrack::furthest)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                standards);
    }

    private static EditionState furthest(StandardView.Head one) {
        return one.open() == null || one.holds() != null || one.coming() != null
                ? EditionState.PUBLISHED
                : one.open().state();
    }
}
