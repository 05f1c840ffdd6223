package ziyang.estates.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;

/** Tries an edition of the scheme on the records of a day (情景测算): nothing is written. */
@Stateless
public class ScenarioService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AssessmentDesk desk;

    @Inject
    private ScoreSources sources;

    @Inject
    private CalendarService calendar;

    /**
     * What the edition would give. Automatic items are computed as of the day; manual ones are taken from the year's assessment, where it
     * has an item with the same code, in proportion to the full marks.
     *
     * @param scheme id of any edition, a draft included as far as its items hold together
     * @param day null for the last of the year
     * @throws BusinessError {@code assessment.future} for a day that is not over, {@code assessment.item} for a draft that is not ready
     */
    @Needs(Permission.ASSESSMENT_RUN)
    public Scenario of(long scheme, @Min(2020) @Max(2099) int year, LocalDate day) {
        AssessmentScheme tried = entities.find(AssessmentScheme.class, scheme);
        if (tried == null) {
            throw BusinessError.missing("AssessmentScheme", scheme);
        }
        tried.getItems().forEach(AssessmentItem::mustHoldTogether);
        LocalDate on = day == null ? LocalDate.of(year, 12, 31) : day;
        if (!on.isBefore(calendar.today())) {
            throw BusinessError.field("on", "assessment.future", on);
        }
        Optional<Assessment> held = desk.latest(year);
        List<Region> streets = held.map(ScenarioService::assessed).orElseGet(this::all);
        Readings readings = sources.read(year, on, streets);
        Map<String, AssessmentSheet> sheets = held.map(Assessment::getSheets).orElse(List.of()).stream()
                .collect(Collectors.toMap(sheet -> sheet.getRegion().getCode(), Function.identity()));
        List<Trial> trials = streets.stream()
                .map(street -> Trial.of(tried, street, readings, sheets.get(street.getCode())))
                .toList();
        Optional<Assessment> official = held.filter(one -> one.getState().open());
        List<SchemeView.Item> items = SchemeView.items(tried, sources.offers());
        return new Scenario(
                SchemeView.head(tried),
                year,
                on,
                official.map(AssessmentReading::head).orElse(null),
                unknown(tried, trials),
                items,
                lines(tried, trials, official.isPresent() ? sheets : Map.of()));
    }

    private static List<Region> assessed(Assessment assessment) {
        return assessment.getSheets().stream().map(AssessmentSheet::getRegion).toList();
    }

    private List<Region> all() {
        return entities.createQuery(
                        "select u.region from Unit u where u.kind = ziyang.estates.unit.Unit.Kind.STREET order by u.region.code",
                        Region.class)
                .getResultList();
    }

    private static List<String> unknown(AssessmentScheme scheme, List<Trial> trials) {
        return scheme.getItems().stream()
                .filter(item ->
                        trials.stream().anyMatch(trial -> !trial.points().containsKey(item.getCode())))
                .map(AssessmentItem::getName)
                .toList();
    }

    private static List<Scenario.Line> lines(
            AssessmentScheme scheme, List<Trial> trials, Map<String, AssessmentSheet> official) {
        Map<String, Trial> byStreet =
                trials.stream().collect(Collectors.toMap(trial -> trial.street().getCode(), Function.identity()));
        return Ranking.of(trials.stream().map(Trial::entry).toList(), scheme.tie()).stream()
                .map(place -> line(
                        scheme,
                        byStreet.get(place.entry().street()),
                        place,
                        official.get(place.entry().street())))
                .toList();
    }

    private static Scenario.Line line(
            AssessmentScheme scheme, Trial trial, Ranking.Place place, AssessmentSheet official) {
        List<AssessmentView.Cell> cells = scheme.getItems().stream()
                .map(item -> new AssessmentView.Cell(
                        item.getCode(), null, trial.points().get(item.getCode())))
                .toList();
        return new Scenario.Line(
                trial.street().getCode(),
                trial.street().getName(),
                AssessmentView.Sum.of(trial.total()),
                place.rank(),
                place.reason(),
                place.item() == null
                        ? null
                        : scheme.item(place.item()).map(AssessmentItem::getName).orElse(null),
                cells,
                official == null ? null : official.getTotal().total(),
                official == null ? null : official.getPlace());
    }

    /** What one street would get; a manual item that nobody has judged has no points. */
    private record Trial(Region street, Map<String, BigDecimal> points, Total total) {

        static Trial of(AssessmentScheme scheme, Region street, Readings readings, AssessmentSheet sheet) {
            Map<String, BigDecimal> points = new HashMap<>();
            List<Total.Part> parts = new ArrayList<>();
            for (AssessmentItem item : scheme.getItems()) {
                points(item, street, readings, sheet).ifPresent(given -> {
                    points.put(item.getCode(), given);
                    parts.add(new Total.Part(item.getEffect(), given));
                });
            }
            return new Trial(street, points, Total.of(parts, scheme.getBonusCap()));
        }

        private static Optional<BigDecimal> points(
                AssessmentItem item, Region street, Readings readings, AssessmentSheet sheet) {
            if (item.getMeans() == ItemMeans.AUTOMATIC) {
                ScoreSource.Reading reading = readings.of(item.getSource(), street.getId());
                return Optional.of(item.points(reading.numerator(), reading.denominator()));
            }
            return Optional.ofNullable(sheet).flatMap(known -> judged(item, known));
        }

        private static Optional<BigDecimal> judged(AssessmentItem item, AssessmentSheet sheet) {
            return sheet.getScores().stream()
                    .filter(score -> score.getItem().is(item.getCode()) && score.getPoints() != null)
                    .filter(score -> score.getItem().getMeans() == ItemMeans.MANUAL
                            && score.getItem().getEffect() == item.getEffect())
                    .findFirst()
                    .map(score ->
                            inProportion(score.getPoints(), score.getItem().getFullMark(), item.getFullMark()));
        }

        private static BigDecimal inProportion(BigDecimal points, BigDecimal from, BigDecimal to) {
            return from == null || from.compareTo(to) == 0
                    ? points
                    : points.multiply(to).divide(from, AssessmentItem.SCALE, RoundingMode.HALF_UP);
        }

        Ranking.Entry entry() {
            return new Ranking.Entry(street.getCode(), total, points);
        }
    }
}
