package ziyang.estates.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import ziyang.estates.web.door.Notices;

/** Names of figures in words; a figure without a word keeps its name in the data. */
@Named
@ApplicationScoped
public class FigureWords {

    @Inject
    private Notices notices;

    public String name(String figure) {
        try {
            return notices.text("figure." + figure);
        } catch (MissingResourceException gap) {
            return figure;
        }
    }

    /** The names along a path, such as {@code actions.overdue}. */
    public String path(String path) {
        return Arrays.stream(path.split("\\.")).map(this::name).collect(Collectors.joining(" · "));
    }
}
