package ziyang.estates.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Time;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.unit.Unit;

/**
 * Demonstration minutes of the meetings of these weeks: of each street one edition is being countersigned, with a word for it and one
 * against, and one is a draft; the latest meeting waits for its minutes. None is issued, because what is issued lies in the archive.
 */
@Stateless
public class MinutesDemonstration implements Loader {

    private static final int THESE_WEEKS = 60;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private CalendarService calendar;

    @Inject
    private MinutesRecords records;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 54;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(m) from Minutes m", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        List<JointMeeting> held = held();
        for (int i = 0; i < held.size(); i++) {
            boolean latest = i + 1 == held.size()
                    || !held.get(i + 1).getRegion().equals(held.get(i).getRegion());
            if (!latest) {
                draft(held.get(i), i % 2 == 0);
            }
        }
    }

    /** By region, the earliest first. */
    private List<JointMeeting> held() {
        return entities.createQuery(
                        "select m from JointMeeting m where m.demonstration = true and m.startsAt > :since"
                                + " and m.state = ziyang.estates.meeting.MeetingState.ENDED order by m.region.id, m.startsAt",
                        JointMeeting.class)
                .setParameter("since", calendar.today().minusDays(THESE_WEEKS).atStartOfDay())
                .getResultList();
    }

    private void draft(JointMeeting meeting, boolean sent) {
        Minutes minutes =
                Minutes.of(meeting, Texts.in(Locale.SIMPLIFIED_CHINESE).get("minutes.preface"));
        if (sent) {
            LocalDate today = calendar.today();
            List<Unit> asked = records.asked(meeting);
            String figures = FrozenMinutes.write(records.of(minutes));
            minutes.send(asked, calendar.workingDays().after(today, 2), figures);
            Instant at = today.atTime(9, 0).atZone(Time.ZONE).toInstant();
            if (asked.size() > 1) {
                minutes.countersign(of(asked.get(0)), Countersign.Verdict.AGREED, null, at);
                minutes.countersign(of(asked.get(1)), Countersign.Verdict.OBJECTED, "〔演示〕第一项办理时限过短，建议放宽。", at);
            }
        }
        entities.persist(minutes);
    }

    private static Identity of(Unit unit) {
        return new Identity(0, "demonstration", "演示人员", unit.getId(), unit.getName(), 0, Set.of());
    }
}
