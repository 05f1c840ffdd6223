package ziyang.estates.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.OpenTo;

/** Looks every few minutes, and once soon after the start, which daily tasks have not been done today. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DailyClock {

    /** Long enough for the data that a first start brings along. */
    private static final Duration AFTER_START = Duration.ofSeconds(Settings.number("estates.daily.after", 60));

    @Resource
    private TimerService timers;

    @Inject
    @Any
    private Instance<DailyTask> tasks;

    @Inject
    private DailyRuns runs;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void soonAfterTheStart() {
        tick();
    }

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    void everyFewMinutes() {
        tick();
    }

    /** Runs what is due; a task that fails does not keep the others from theirs. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void tick() {
        LocalTime now = LocalTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        tasks.stream().filter(task -> !now.isBefore(task.notBefore())).forEach(task -> runs.once(task, today));
    }
}
