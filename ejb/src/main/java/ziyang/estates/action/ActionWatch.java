package ziyang.estates.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import ziyang.estates.action.ActionUrging.Pair;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.calendar.WorkingDays;
import ziyang.estates.schedule.DailyTask;

/**
 * Looks after deadlines every day: 临近提醒、到期催办、超期提醒, drafts urge letters, and brings before the area what stays undone. Each is
 * told once for a deadline, however often the day is looked at; that is why it may work in blocks, each a transaction of its own, so that
 * no number of actions fills the memory.
 */
@ApplicationScoped
public class ActionWatch implements DailyTask {

    /** How far back a missed reminder is made up for. */
    private static final int WEEKS_BACK = 2;

    private static final int BLOCK = 200;

    @Inject
    private CalendarService calendar;

    @Inject
    private OverdueActions actions;

    @Inject
    private ActionUrging urging;

    @Override
    public String code() {
        return "action-watch";
    }

    @Override
    public void run(LocalDate today) {
        WorkingDays days = calendar.workingDays();
        LocalDate near = days.after(today, limit(TimeRule.Code.ACTION_YELLOW, today));
        blocks(actions.due(today.plusDays(1), near), block -> urging.remind("action.near", block));
        blocks(actions.due(today, today), block -> urging.remind("action.due", block));
        blocks(actions.due(today.minusWeeks(WEEKS_BACK), today.minusDays(1)), block -> urging.remindBoth(block));
        urge(today, days);
        LocalDate before = days.before(today, limit(TimeRule.Code.ESCALATE_AFTER, today));
        blocks(actions.unescalated(before), block -> urging.escalate(block, today));
    }

    private int limit(TimeRule.Code code, LocalDate today) {
        return calendar.limit(code, today);
    }

    private static <T> void blocks(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += BLOCK) {
            work.accept(all.subList(from, Math.min(all.size(), from + BLOCK)));
        }
    }

    /** A letter for each convener and unit. */
    private void urge(LocalDate today, WorkingDays days) {
        LocalDate before = days.before(today, limit(TimeRule.Code.URGE_AFTER, today));
        LocalDate demandUntil = days.after(today, limit(TimeRule.Code.URGE_ANSWER, today));
        actions.unurged(before).stream()
                .collect(groupingBy(
                        late -> new Pair(late.convener(), late.leadUnit()),
                        LinkedHashMap::new,
                        mapping(OverdueActions.Late::id, toList())))
                .forEach((pair, late) -> urging.draft(pair, late, today, demandUntil));
    }
}
