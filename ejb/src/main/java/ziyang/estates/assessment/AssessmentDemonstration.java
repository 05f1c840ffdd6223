package ziyang.estates.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Time;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.unit.Unit;

/**
 * In demonstration mode: the assessment of 2021, which went all its way, and that of 2022, whose streets are scoring themselves. Manual
 * points are made up; automatic ones come from the demonstration's records. Every text is marked 〔演示〕.
 */
@Stateless
public class AssessmentDemonstration implements Loader {

    private static final int SELF_DAYS = 10;

    /** Somebody else than who has scored. */
    private static final Identity JUDGES = new Identity(0, "demonstration", "〔演示〕评分单位", -1, "〔演示〕评分单位", 0, Set.of());

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AssessmentDesk desk;

    @Inject
    private CalendarService calendar;

    @Inject
    private AttachmentService attachments;

    @Inject
    private ArchiveService archive;

    @Inject
    private Clock clock;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 58;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(a) from Assessment a", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        List<Unit> streets = entities.createQuery(
                        "select u from Unit u where u.kind = ziyang.estates.unit.Unit.Kind.STREET and exists"
                                + " (select m.id from Management m where m.manager = u.region) order by u.region.code",
                        Unit.class)
                .getResultList();
        finished(streets);
        begun(streets);
    }

    private void finished(List<Unit> streets) {
        LocalDate start = LocalDate.of(2022, 1, 5);
        Assessment one = new Assessment(scheme(1), 2021, LocalDate.of(2021, 12, 31), start.plusDays(14))
                .demonstration()
                .at(morning(start))
                .start(streets);
        int turn = 0;
        for (AssessmentSheet sheet : one.getSheets()) {
            score(sheet, turn++);
            sheet.of("meeting").prove(attachments.store(proof(sheet)));
            sheet.submit(Identity.get());
        }
        one.at(morning(start.plusDays(15))).review();
        turn = 0;
        for (AssessmentSheet sheet : one.getSheets()) {
            judge(sheet, turn++);
        }
        LocalDate announced = start.plusDays(28);
        LocalDate until = calendar.workingDays().after(announced, 5);
        one.at(morning(announced)).announce(until, desk.readings(one));
        one.numbered(archive.next(AssessmentService.PAPER, announced));
        AssessmentSheet last = one.getSheets().get(streets.size() - 1);
        AssessmentObjection objection = one.object(
                last,
                last.of("meeting").getItem(),
                "〔演示〕第四季度联席会议已补开，请复核该项扣分。",
                "〔演示〕" + last.getUnit().getName());
        objection.answer(false, "〔演示〕补开时间在考核年度之后，不计入本年度，维持原评分。", Identity.get(), morning(announced.plusDays(2)));
        LocalDate end = calendar.workingDays().after(until, 1);
        one.at(morning(end)).finish(List.of(objection));
        one.numbered(archive.next(AssessmentService.PAPER, end));
        entities.persist(one);
        entities.persist(objection);
    }

    private void begun(List<Unit> streets) {
        LocalDate due = calendar.workingDays().after(LocalDate.now(clock), SELF_DAYS);
        Assessment one = new Assessment(scheme(2), 2022, LocalDate.of(2022, 12, 31), due)
                .demonstration()
                .at(clock.instant())
                .start(streets);
        score(one.getSheets().get(1), 1);
        one.getSheets().get(1).submit(Identity.get());
        entities.persist(one);
    }

    /** Every street thinks well of itself, each a little differently. */
    private static void score(AssessmentSheet sheet, int turn) {
        for (AssessmentScore score : sheet.getScores()) {
            AssessmentItem item = score.getItem();
            if (item.getMeans() == ItemMeans.MANUAL) {
                sheet.score(item.getCode(), self(item, turn), "〔演示〕按细则自评，佐证材料见附件。", Identity.get());
            }
        }
    }

    private static AttachmentService.Upload proof(AssessmentSheet sheet) {
        String words = "〔演示〕" + sheet.getUnit().getName() + "2021年联席会议和三方联动工作佐证材料。";
        return new AttachmentService.Upload("〔演示〕佐证材料.txt", words.getBytes(StandardCharsets.UTF_8));
    }

    private static BigDecimal self(AssessmentItem item, int turn) {
        return switch (item.getEffect()) {
            case MARK -> item.getFullMark().subtract(BigDecimal.valueOf(turn % 2));
            case BONUS -> BigDecimal.valueOf((turn + item.getSeq()) % 3);
            case DEDUCTION, VETO -> BigDecimal.ZERO;
        };
    }

    /** The portal stands for the judging units, which follow the streets but for one item. */
    private static void judge(AssessmentSheet sheet, int turn) {
        for (AssessmentScore score : sheet.getScores()) {
            AssessmentItem item = score.getItem();
            if (item.getMeans() == ItemMeans.MANUAL) {
                boolean departs = item.is("meeting");
                BigDecimal points =
                        departs ? item.getFullMark().subtract(BigDecimal.valueOf(turn + 1L)) : score.getSelfPoints();
                sheet.judge(item.getCode(), points, departs ? "〔演示〕会议材料不齐全。" : null, JUDGES);
            }
        }
    }

    private AssessmentScheme scheme(int edition) {
        return entities.createQuery(
                        "select s from AssessmentScheme s where s.edition = :edition", AssessmentScheme.class)
                .setParameter("edition", edition)
                .getSingleResult();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 30).atZone(Time.ZONE).toInstant();
    }
}
