package ziyang.estates.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * Demonstration meetings and actions: a meeting a quarter of 2021 and 2022 in four streets, and a few around today so that every
 * light and state can be seen. The same at every first start, but for today's date.
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
    private int course;

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
        course = 0;
        JsonNode matters = DataFile.read("demonstration-matters.json").get("matters");
        STREETS.forEach(street -> history(units.get(street), matters));
        LocalDate today = calendar.today();
        STREETS.subList(0, 2).forEach(street -> present(units.get(street), matters, today));
    }

    /** One meeting in the second month of every quarter of two years, all followed up. */
    private void history(Unit street, JsonNode matters) {
        for (int quarter = 0; quarter < 8; quarter++) {
            LocalDate day = LocalDate.of(2021 + quarter / 4, quarter % 4 * 3 + 2, 10);
            JointMeeting meeting = held(street, calendar.workingDays().after(day, 1 + turn % 4), matters);
            meeting.getAgenda().forEach(item -> follow(assign(item, matters), meeting));
            end(meeting);
        }
        turn += 5;
    }

    private void present(Unit street, JsonNode matters, LocalDate today) {
        WorkingDays days = calendar.workingDays();
        for (int back : new int[] {34, 14, 9}) {
            JointMeeting meeting = held(street, days.before(today, back), matters);
            meeting.getAgenda().forEach(item -> begin(assign(item, matters), today));
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
            DemonstrationTrail.note(
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
                .forEach(item -> DemonstrationTrail.note(
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
        DemonstrationTrail.note(matter, MatterEntry.Kind.RAISED, street, raised, null);
        entities.persist(matter);
        return matter;
    }

    private void number(JointMeeting meeting) {
        int year = meeting.getStartsAt().getYear();
        int next = numbering.next(MeetingNumber.series(meeting), year);
        meeting.convene(MeetingNumber.of(meeting, next), "demo" + next);
    }

    private Action assign(AgendaItem item, JsonNode matters) {
        JsonNode matter = null;
        for (JsonNode one : matters) {
            matter = one.get("title").asText().equals(item.getTitle()) ? one : matter;
        }
        String requirement = matter.get("requirement").asText();
        Set<Unit> helpers = new LinkedHashSet<>();
        matter.get("co").forEach(unit -> helpers.add(units.get(unit.asText())));
        JointMeeting meeting = item.getMeeting();
        Action action = new Action(
                item.decide(Decision.Kind.ACTION, requirement),
                meeting.getNumber() + "-" + item.getSeq(),
                units.get(matter.get("lead").asText()),
                helpers);
        LocalDate held = meeting.getStartsAt().toLocalDate();
        action.assign(
                "〔演示〕" + item.getTitle(), requirement, calendar.workingDays().after(held, 15));
        DemonstrationTrail.note(action, ActionEntry.Kind.ASSIGNED, meeting.getConvener(), held);
        entities.persist(action);
        return action;
    }

    /** Carries an action of the past to closure: mostly in time, some late, a few still open. */
    private void follow(Action action, JointMeeting meeting) {
        int fate = Math.floorMod(action.getCode().hashCode(), 20);
        boolean open = fate == 0;
        boolean late = fate < 4;
        LocalDate deadline = action.getDeadline();
        DemonstrationTrail trail = new DemonstrationTrail(action, meeting.getConvener());
        trail.accept(calendar.workingDays().after(action.getAssignedOn(), 2));
        if (!open) {
            LocalDate reported = late ? deadline.plusDays(3 + fate) : deadline.minusDays(fate % 9);
            trail.report(reported);
            trail.close(calendar.workingDays().after(reported, 2));
        }
    }

    /** Leaves an action of these weeks somewhere on its way. */
    private void begin(Action action, LocalDate today) {
        DemonstrationTrail trail = new DemonstrationTrail(action, action.getConvener());
        LocalDate accepted = calendar.workingDays().after(action.getAssignedOn(), 1);
        switch (course++ % 6) {
            case 0 -> {}
            case 1 -> trail.accept(accepted);
            case 2 -> {
                trail.accept(accepted);
                trail.askExtension(accepted);
            }
            case 3 -> {
                trail.accept(accepted);
                trail.report(earlier(today, action.getDeadline()));
            }
            case 4 -> {
                trail.accept(accepted);
                trail.report(earlier(today, action.getDeadline()));
                trail.giveBack(today);
            }
            default -> {
                trail.accept(accepted);
                trail.report(earlier(today, action.getDeadline()));
                trail.close(today);
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
