package ziyang.estates.reports.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import ziyang.estates.standard.EditionState;

/**
 * How far the standards system (标准体系) that the plan asks for has come.
 *
 * @param day until which it is told
 */
public record SystemFigures(LocalDate day, List<Line> lines, boolean demonstration) {

    /**
     * One thing that the plan asks for, with one standard that delivers it; the fields of the standard are empty where there is none.
     *
     * @param code of the deliverable; several lines have the same one
     * @param state of the edition that has come furthest; null while nobody has begun
     */
    public record Line(
            String code,
            String name,
            String measure,
            EditionState state,
            String title,
            String unit,
            String documentNumber,
            LocalDate publishedOn,
            LocalDate effectiveFrom) {

        /** Whether all that was published for it is repealed. */
        boolean ended() {
            return state == EditionState.PUBLISHED && publishedOn == null;
        }
    }

    public SystemFigures {
        lines = List.copyOf(lines);
    }

    /** How many of what the plan asks for have a line of some kind. */
    long count(Predicate<Line> kind) {
        return lines.stream().filter(kind).map(Line::code).distinct().count();
    }

    long all() {
        return lines.stream().map(Line::code).distinct().count();
    }
}
