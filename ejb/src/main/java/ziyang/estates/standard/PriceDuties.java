package ziyang.estates.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ziyang.estates.base.Texts;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;

/** Watches over the regular publication of guide prices; what is due is a to-do of those who publish. */
@ApplicationScoped
class PriceDuties implements TaskSource {

    private static final String TASK = "price.publish";
    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @Inject
    private PriceTables tables;

    @Inject
    private CalendarService calendar;

    List<PriceDuty> today() {
        LocalDate today = calendar.today();
        int months = calendar.limit(TimeRule.Code.GUIDE_PRICE_CYCLE, today);
        LocalDate yellow = calendar.workingDays().after(today, calendar.limit(TimeRule.Code.GUIDE_PRICE_YELLOW, today));
        List<PriceTables.Placed> placed = tables.placed();
        return Arrays.stream(PriceKind.values())
                .map(kind -> PriceDuty.of(kind, published(kind, placed, today), today, months, yellow))
                .toList();
    }

    private static PriceDuty.Published published(PriceKind kind, List<PriceTables.Placed> placed, LocalDate today) {
        List<PriceTables.Placed> own = placed.stream()
                .filter(one -> one.table().getKind() == kind && one.table().getRegion() == null)
                .toList();
        Optional<PriceChain.Link> holds = own.stream()
                .map(PriceTables.Placed::link)
                .filter(link -> link.holds(today))
                .findFirst();
        return own.stream()
                .map(one -> one.table().getEdition().getPublishedOn())
                .max(Comparator.naturalOrder())
                .map(last -> new PriceDuty.Published(
                        last, holds.map(PriceChain.Link::until).orElse(null), holds.isPresent()))
                .orElse(null);
    }

    @Override
    public List<Task> tasksFor(Identity who) {
        if (!who.may(Permission.STANDARD_APPROVE)) {
            return List.of();
        }
        return today().stream()
                .filter(duty -> duty.light() != Light.GREEN)
                .map(duty -> new Task(
                        TASK,
                        WORDS.of(duty.kind()),
                        WORDS.get("price.task.from"),
                        "standard/prices.xhtml",
                        duty.due(),
                        duty.light()))
                .toList();
    }
}
