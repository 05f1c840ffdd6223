package ziyang.estates.reports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.Period;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.print.PdfWriter;

/**
 * Prints every report of a year without matters some times, and a small made-up document, when the server has started, so that the first one somebody asks for costs hardly more than the next:
 * templates and fonts are loaded then, and what prints is compiled. It waits, so that it does not hold up the start, and keeps nothing.
 */
@Singleton
@Startup
public class WarmUp {

    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());
    private static final Duration AFTER = Duration.ofSeconds(20);
    /** The plan's own year, at whose end it came out: there is little to read. */
    private static final Period QUIET = Period.of("2020");

    private static final int ROUNDS = Settings.number("estates.reports.warm-up", 20);

    @Resource
    private TimerService timers;

    @Inject
    @Any
    private Instance<Report<?>> reports;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    @PostConstruct
    void plan() {
        if (ROUNDS > 0) {
            timers.createSingleActionTimer(AFTER.toMillis(), new TimerConfig(null, false));
        }
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void warm() {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Identity.asSystem(() -> reports.forEach(this::print));
                PdfWriter.warmUp();
            }
            LOG.log(System.Logger.Level.INFO, "The reports are warm");
        } catch (RuntimeException cold) {
            LOG.log(System.Logger.Level.WARNING, "The reports stay cold: the first one will be slow", cold);
        }
    }

    private <F> void print(Report<F> report) {
        F figures = report.figures(QUIET, top(LocalDate.now(clock)));
        for (Format format : report.formats()) {
            report.print(figures, format, OutputStream.nullOutputStream());
        }
    }

    private Region top(LocalDate day) {
        RegionTree tree = regions.tree();
        List<RegionTree.Node> cities = tree.nodes(Region.Level.CITY, day);
        return tree.get(cities.get(0).id());
    }
}
