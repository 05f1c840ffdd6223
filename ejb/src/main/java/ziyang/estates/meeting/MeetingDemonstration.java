package ziyang.estates.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Settings;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.WorkingDays;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/**
 * Demonstration meetings: a meeting a quarter of 2021 and 2022 in four streets, and a few around today. The same at every first start,
 * but for today's date.
 */
@Stateless
public class MeetingDemonstration implements Loader {

    private static final List<String> STREETS =
            List.of("street-lianhua", "street-sanxianci", "street-zixi", "street-baolian");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private UnitService units;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    private int turn;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 50;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(m) from JointMeeting m", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        turn = 0;
        JsonNode matters = DataFile.read("demonstration-matters.json").get("matters");
        STREETS.forEach(street -> history(units.get(street), matters));
        LocalDate today = calendar.today();
        STREETS.subList(0, 2).forEach(street -> present(units.get(street), matters, today));
    }

    /** One meeting in the second month of every quarter of two years. */
    private void history(Unit street, JsonNode matters) {
        for (int quarter = 0; quarter < 8; quarter++) {
            LocalDate day = LocalDate.of(2021 + quarter / 4, quarter % 4 * 3 + 2, 10);
            JointMeeting meeting = held(street, calendar.workingDays().after(day, 1 + turn % 4), matters);
            meeting.getAgenda().forEach(item -> decide(item, matters));
            end(meeting);
        }
        turn += 5;
    }

    private void present(Unit street, JsonNode matters, LocalDate today) {
        WorkingDays days = calendar.workingDays();
        for (int back : new int[] {34, 14, 9}) {
            JointMeeting meeting = held(street, days.before(today, back), matters);
            meeting.getAgenda().forEach(item -> decide(item, matters));
            end(meeting);
        }
        JointMeeting coming = planned(street, days.after(today, 4), matters);
        number(coming);
        planned(street, days.after(today, 12), matters);
    }

    private JointMeeting held(Unit street, LocalDate day, JsonNode matters) {
        JointMeeting meeting = planned(street, day, matters);
        number(meeting);
        meeting.getInvitations().forEach(guest -> guest.answer(Invitation.Reply.ATTEND, null));
        meeting.start(meeting.getStartsAt());
        meeting.getInvitations()
                .forEach(guest -> guest.mark((turn + guest.getUnit().getCode().length()) % 7 != 0));
        return meeting;
    }

    private JointMeeting planned(Unit street, LocalDate day, JsonNode matters) {
        JointMeeting meeting = new JointMeeting(street.getRegion(), street);
        String name = street.getRegion().getName();
        int quarter = (day.getMonthValue() + 2) / 3;
        meeting.plan(
                "〔演示〕" + name + day.getYear() + "年第" + "一二三四".charAt(quarter - 1) + "季度物业管理工作联席会议",
                name + "办事处三楼会议室",
                day.atTime(9, 30));
        meeting.markDemonstration();
        entities.persist(meeting);
        meeting.invite(units.get("housing-bureau"));
        for (int index = 0; index < 3; index++) {
            JsonNode matter = matters.get(turn++ % matters.size());
            Matter raised = matter(street, matter.get("title").asText(), day);
            meeting.propose(raised);
            MatterDemonstration.note(
                    raised, MatterEntry.Kind.SELECTED, street, earlier(day.minusDays(3), calendar.today()), meeting);
            meeting.invite(units.get(matter.get("lead").asText()));
            matter.get("co").forEach(unit -> meeting.invite(units.get(unit.asText())));
        }
        return meeting;
    }

    private static void end(JointMeeting meeting) {
        meeting.end(meeting.getPlannedEnd());
        LocalDate day = meeting.getStartsAt().toLocalDate();
        meeting.getAgenda()
                .forEach(item -> MatterDemonstration.note(
                        item.getMatter(), MatterEntry.Kind.SETTLED, meeting.getConvener(), day, meeting));
    }

    /** A matter that a community has raised a week before its meeting. */
    private Matter matter(Unit street, String title, LocalDate day) {
        int next = numbering.next("matter " + street.getRegion().getCode(), day.getYear());
        String number = MeetingNumber.of(street.getRegion(), "事", day.getYear(), next);
        LocalDate raised = earlier(day.minusDays(7), calendar.today());
        Matter matter = new Matter(number, street.getRegion(), street, raised)
                .word(title, "社区上报，近一季度多次反映，单一部门难以解决，提请会议协调。", null);
        matter.markDemonstration();
        MatterDemonstration.note(matter, MatterEntry.Kind.RAISED, street, raised, null);
        entities.persist(matter);
        return matter;
    }

    private void number(JointMeeting meeting) {
        int year = meeting.getStartsAt().getYear();
        int next = numbering.next(MeetingNumber.series(meeting), year);
        meeting.convene(MeetingNumber.of(meeting, next), "demo" + next);
        LocalDate day = meeting.getStartsAt().toLocalDate();
        meeting.notified(earlier(calendar.workingDays().before(day, 5), calendar.today()));
    }

    private static void decide(AgendaItem item, JsonNode matters) {
        for (JsonNode one : matters) {
            if (one.get("title").asText().equals(item.getTitle())) {
                item.decide(Decision.Kind.ACTION, one.get("requirement").asText());
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
