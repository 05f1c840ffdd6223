package ziyang.estates.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ziyang.estates.base.Texts;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/** What streets have to score, and what judging units have to judge; one task for each assessment. */
@Stateless
public class AssessmentTasks implements TaskSource {

    static final String SELF = "assessment.self";
    static final String JUDGE = "assessment.judge";

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    /** Scores of one assessment that wait for a unit. */
    public record Waiting(long assessment, int year, String scheme, long scores) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private CalendarService calendar;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Task> tasksFor(Identity who) {
        Stream<Task> scoring = who.may(Permission.ASSESSMENT_SELF) ? scoring(who.unitId()) : Stream.of();
        Stream<Task> judging = who.may(Permission.ASSESSMENT_JUDGE) ? judging(who.unitId()) : Stream.of();
        return Stream.concat(scoring, judging).toList();
    }

    private Stream<Task> scoring(long unit) {
        LocalDate today = calendar.today();
        return entities.createQuery(
                        "select s from AssessmentSheet s where s.unit.id = :unit"
                                + " and s.assessment.state = ziyang.estates.assessment.AssessmentState.SELF_SCORING"
                                + " and s.state <> ziyang.estates.assessment.SheetState.SUBMITTED order by s.id",
                        AssessmentSheet.class)
                .setParameter("unit", unit)
                .getResultStream()
                .map(sheet -> scoring(sheet, today));
    }

    private static Task scoring(AssessmentSheet sheet, LocalDate today) {
        Assessment assessment = sheet.getAssessment();
        LocalDate due = assessment.getSelfDue();
        return new Task(
                SELF,
                WORDS.format(
                        "assessment.task.self",
                        assessment.getScheme().getName(),
                        String.valueOf(assessment.getAssessYear())),
                assessment.getScheme().getName(),
                "assessment/sheet.xhtml?id=" + assessment.getId() + "&street="
                        + sheet.getRegion().getCode(),
                due,
                today.isAfter(due) ? Light.RED : Light.GREEN);
    }

    private Stream<Task> judging(long unit) {
        return entities.createQuery(
                        "select new ziyang.estates.assessment.AssessmentTasks.Waiting(a.id, a.assessYear, c.name, count(o))"
                                + " from AssessmentScore o join o.sheet s join s.assessment a join a.scheme c join o.item i"
                                + " where a.state = ziyang.estates.assessment.AssessmentState.REVIEW and o.points is null"
                                + " and i.judge.id = :unit group by a.id, a.assessYear, c.name order by a.id",
                        Waiting.class)
                .setParameter("unit", unit)
                .getResultStream()
                .map(waiting -> new Task(
                        JUDGE,
                        WORDS.format(
                                "assessment.task.judge",
                                waiting.scheme(),
                                String.valueOf(waiting.year()),
                                waiting.scores()),
                        waiting.scheme(),
                        "assessment/judging.xhtml?assessment=" + waiting.assessment(),
                        null,
                        null));
    }
}
