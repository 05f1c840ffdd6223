package ziyang.estates.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.base.Texts;
import ziyang.estates.indicator.Board;
import ziyang.estates.indicator.Goals;
import ziyang.estates.indicator.Indicator;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.indicator.Targets;
import ziyang.estates.region.Region;

/** Every indicator as a source: the street's rate as the records stand on the day. */
@ApplicationScoped
class IndicatorScores implements ScoreSource {

    private static final String PREFIX = "indicator:";
    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    /** As the column holds it. */
    private static final int LONGEST = 500;

    @Inject
    @Any
    private Instance<Indicator> indicators;

    @Inject
    private IndicatorService board;

    @Inject
    private Targets targets;

    @Override
    public List<Offer> offers() {
        List<Goals.Goal> goals = targets.all();
        return indicators.stream()
                .map(indicator -> new Offer(PREFIX + indicator.code(), name(indicator.code(), goals), true))
                .toList();
    }

    private static String name(String code, List<Goals.Goal> goals) {
        return goals.stream()
                .filter(goal -> goal.indicator().equals(code))
                .findFirst()
                .map(Goals.Goal::name)
                .orElse(code);
    }

    @Override
    public List<Reading> read(int year, LocalDate day, List<Region> streets) {
        if (streets.isEmpty()) {
            return List.of();
        }
        Board figures = board.of(streets, day);
        Map<String, Board.Head> heads =
                figures.heads().stream().collect(Collectors.toMap(Board.Head::code, Function.identity()));
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < streets.size(); i++) {
            long street = streets.get(i).getId();
            figures.rows().get(i).figures().stream()
                    .filter(figure -> figure != null)
                    .map(figure -> reading(street, figure, heads.get(figure.indicator())))
                    .forEach(readings::add);
        }
        return readings;
    }

    private static Reading reading(long street, Board.Figure figure, Board.Head head) {
        return new Reading(PREFIX + figure.indicator(), street, figure.numerator(), figure.denominator(), words(head));
    }

    private static String words(Board.Head head) {
        Board.Words formula = head.formula();
        if (formula == null) {
            return head.name();
        }
        String words = WORDS.format(
                "assessment.source.indicator",
                head.name(),
                formula.edition(),
                formula.numerator(),
                formula.denominator());
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
