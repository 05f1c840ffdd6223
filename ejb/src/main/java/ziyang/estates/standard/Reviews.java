package ziyang.estates.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ziyang.estates.base.Texts;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;

/** Rule S9: standards that hold are looked at again regularly (标准化法 第二十九条); what is due is a to-do of those who approve. */
@ApplicationScoped
class Reviews implements TaskSource {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private CalendarService calendar;

    List<EditionReview> of(Edition edition) {
        return entities.createQuery(
                        "select r from EditionReview r where r.edition = :edition order by r.reviewedOn desc",
                        EditionReview.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    ReviewView view(Edition edition) {
        List<EditionReview> done = of(edition);
        LocalDate today = calendar.today();
        boolean holds = Timeline.of(standards.editions(edition.getStandard())).standing(edition.getSeq(), today)
                == Standing.IN_FORCE;
        LocalDate due = holds ? due(edition, done, today) : null;
        return new ReviewView(
                done.stream()
                        .map(one -> new ReviewView.Row(
                                one.getReviewedOn(), one.getOutcome(), one.getOpinion(), one.getReviewer()))
                        .toList(),
                due,
                due == null ? null : light(due, today));
    }

    /** Null for a kind that is not reviewed, or on a day without a rule. */
    private LocalDate due(Edition edition, List<EditionReview> latestFirst, LocalDate today) {
        if (!edition.getStandard().getKind().reviewed()) {
            return null;
        }
        LocalDate since = latestFirst.isEmpty()
                ? edition.getPublishedOn()
                : latestFirst.get(0).getReviewedOn();
        return calendar.rule(TimeRule.Code.STANDARD_REVIEW_CYCLE, today)
                .map(rule -> since.plusMonths(rule.getWorkingDays()))
                .orElse(null);
    }

    private Light light(LocalDate due, LocalDate today) {
        int yellow = calendar.limit(TimeRule.Code.STANDARD_REVIEW_YELLOW, today);
        return Light.of(due, today, calendar.workingDays().after(today, yellow));
    }

    @Override
    public List<Task> tasksFor(Identity who) {
        if (!who.may(Permission.STANDARD_APPROVE)) {
            return List.of();
        }
        LocalDate today = calendar.today();
        return standards.on(today, true).stream()
                .map(reading -> task(reading, today))
                .filter(Objects::nonNull)
                .toList();
    }

    private Task task(StandardReading reading, LocalDate today) {
        Edition holds = reading.timeline()
                .on(today)
                .flatMap(seq -> reading.editions().stream()
                        .filter(edition -> edition.getSeq() == seq)
                        .findFirst())
                .orElse(null);
        if (holds == null || !holds.getStandard().getKind().reviewed()) {
            return null;
        }
        LocalDate due = due(holds, of(holds), today);
        if (due == null || light(due, today) == Light.GREEN) {
            return null;
        }
        return new Task(
                "standard.review",
                holds.getTitle(),
                WORDS.get("standard.review.from"),
                "standard/edition.xhtml?id=" + holds.getId(),
                due,
                light(due, today));
    }
}
