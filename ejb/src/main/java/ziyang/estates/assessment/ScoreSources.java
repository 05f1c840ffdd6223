package ziyang.estates.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.region.Region;

/** All sources of automatic scores. */
@ApplicationScoped
class ScoreSources {

    @Inject
    @Any
    private Instance<ScoreSource> sources;

    Readings read(int year, LocalDate day, List<Region> streets) {
        return new Readings(sources.stream()
                .flatMap(source -> source.read(year, day, streets).stream())
                .toList());
    }

    /** By code. */
    List<ScoreSource.Offer> offers() {
        return sources.stream()
                .flatMap(source -> source.offers().stream())
                .sorted(Comparator.comparing(ScoreSource.Offer::code))
                .toList();
    }

    Set<String> codes() {
        return offers().stream().map(ScoreSource.Offer::code).collect(Collectors.toSet());
    }
}
