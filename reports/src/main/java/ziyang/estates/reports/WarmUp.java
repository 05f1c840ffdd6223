package ziyang.estates.reports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.print.PdfWriter;

/**
 * Pulls every report of the present month some times, and prints a small made-up document, when the server has started, so that the
 * first one somebody asks for costs hardly more than the next: templates and fonts are loaded then, queries known, and what prints and
 * archives is compiled. It waits, so that it does not hold up the start, takes back what it has written, and gives up after a while.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class WarmUp {

    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());
    private static final Duration AFTER = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int ROUNDS = Settings.number("estates.reports.warm-up", 20);

    @Resource
    private TimerService timers;

    @Resource
    private UserTransaction transaction;

    @Inject
    private ReportService reports;

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
    void warm() {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                PdfWriter.warmUp();
                Identity.asSystem(this::pullAll);
            }
            LOG.log(System.Logger.Level.INFO, "The reports are warm");
        } catch (RuntimeException cold) {
            LOG.log(System.Logger.Level.WARNING, "The reports stay cold: the first one will be slow", cold);
        }
    }

    private void pullAll() {
        LocalDate today = LocalDate.now(clock);
        place(today).ifPresent(street -> reports.catalogue().forEach(report -> pull(report, street, today)));
    }

    private void pull(ReportService.Entry report, String street, LocalDate today) {
        for (Format format : report.formats()) {
            try {
                transaction.begin();
                try {
                    reports.pull(report.code(), YearMonth.from(today).toString(), street, format);
                } finally {
                    transaction.rollback();
                }
            } catch (NotSupportedException | SystemException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /** One street, whose ledger is never so long that printing it again and again would weigh on the server; none before a plan is loaded. */
    private Optional<String> place(LocalDate day) {
        return regions.tree().nodes(Region.Level.STREET, day).stream()
                .reduce((first, last) -> last)
                .map(RegionTree.Node::code);
    }
}
