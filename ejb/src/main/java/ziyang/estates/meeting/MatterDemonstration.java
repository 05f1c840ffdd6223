package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Time;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** Demonstration matters that wait in the trays of two streets, and one that a street could not settle. */
@Stateless
public class MatterDemonstration implements Loader {

    private static final List<String> STREETS = List.of("street-lianhua", "street-sanxianci");

    private static final List<String> TITLES = List.of("电动自行车飞线充电屡禁不止", "临街商铺油烟扰民", "地下车库渗水多年未修");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private UnitService units;

    @Inject
    private Regions regions;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 51;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long waiting = entities.createQuery(
                        "select count(m) from Matter m where m.state = ziyang.estates.meeting.MatterState.WAITING",
                        Long.class)
                .getSingleResult();
        if (waiting == 0 && Settings.demonstration()) {
            STREETS.forEach(street -> tray(units.get(street), calendar.today()));
        }
    }

    private void tray(Unit street, LocalDate today) {
        for (int i = 0; i < TITLES.size(); i++) {
            raise(street, TITLES.get(i), today.minusDays(4L + 6 * i));
        }
        Matter petition = raise(street, "业主反映二次供水水压不足", today.minusDays(9)).petitionOf("演示业主");
        note(petition, MatterEntry.Kind.REWORDED, street, today.minusDays(8), null);
        Matter handed = raise(street, "跨街道的雨污管网改造", today.minusDays(30));
        regions.tree().managerOf(street.getRegion().getId(), today).ifPresent(area -> escalate(handed, street, area));
    }

    private void escalate(Matter matter, Unit street, Region area) {
        matter.hand(entities.getReference(Region.class, area.getId()));
        note(matter, MatterEntry.Kind.ESCALATED, street, matter.getRaisedOn().plusDays(10), null);
    }

    private Matter raise(Unit street, String title, LocalDate day) {
        int next = numbering.next("matter " + street.getRegion().getCode(), day.getYear());
        String number = MeetingNumber.of(street.getRegion(), "事", day.getYear(), next);
        Matter matter =
                new Matter(number, street.getRegion(), street, day).word("〔演示〕" + title, "多次反映，单一部门难以解决，提请会议协调。", null);
        matter.markDemonstration();
        note(matter, MatterEntry.Kind.RAISED, street, day, null);
        entities.persist(matter);
        return matter;
    }

    /** A step of a matter on a given day, by made-up people. */
    static void note(Matter matter, MatterEntry.Kind kind, Unit unit, LocalDate day, JointMeeting meeting) {
        Identity who = new Identity(0, "demonstration", "演示人员", unit.getId(), unit.getName(), 0, Set.of());
        Instant at = day.atTime(kind == MatterEntry.Kind.SETTLED ? 12 : 9, 0)
                .atZone(Time.ZONE)
                .toInstant();
        matter.note(new MatterEntry(matter, kind, null).in(meeting).by(who, at));
    }
}
