package ziyang.estates.meeting;

import java.lang.reflect.Field;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** Meetings for unit tests, with ids as if stored. */
public final class Meetings {

    public static final LocalDate DAY = LocalDate.of(2021, 11, 10);
    public static final Region STREET =
            stored(1, new Region("512002001", "莲花街道", Region.Level.STREET, Region.Kind.DIVISION));
    public static final Unit STREET_OFFICE =
            stored(11, new Unit("street-lianhua", "莲花街道办事处", Unit.Kind.STREET, STREET));
    public static final Unit LEAD =
            stored(12, new Unit("urban-enforcement-bureau", "市城市管理行政执法局", Unit.Kind.DEPARTMENT, STREET));
    public static final Unit HELPER =
            stored(13, new Unit("public-security-bureau", "市公安局", Unit.Kind.DEPARTMENT, STREET));

    private Meetings() {}

    public static JointMeeting draft() {
        JointMeeting meeting = new JointMeeting(STREET, STREET_OFFICE);
        meeting.plan("联席会议", "三楼会议室", DAY.atTime(9, 30));
        return meeting;
    }

    public static JointMeeting inProgress() {
        JointMeeting meeting = draft();
        meeting.propose(matter());
        meeting.invite(LEAD);
        meeting.convene("莲花联席〔2021〕1号", "code");
        meeting.start(DAY.atTime(9, 30));
        return meeting;
    }

    public static void end(JointMeeting meeting) {
        meeting.end(DAY.atTime(11, 0));
    }

    public static Matter matter() {
        return new Matter("莲花事〔2021〕1号", STREET, STREET_OFFICE, DAY.minusDays(7)).word("消防通道被占用", null, null);
    }

    public static Decision decision() {
        return inProgress().getAgenda().get(0).decide(Decision.Kind.ACTION, "清理消防通道");
    }

    public static <T extends Persistent> T stored(long id, T entity) {
        try {
            Field field = Persistent.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
