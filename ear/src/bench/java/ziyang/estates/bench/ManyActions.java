package ziyang.estates.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Actions of 500 made-up meetings in five streets, as many in each, each with its trail; the same in every run but for the day they are
 * counted from. Nothing lies in the future, and everything is under way in the present year.
 */
final class ManyActions {

    static final int ACTIONS = 50_000;
    /** One of the five streets. */
    static final String STREET = "street-lianhua";

    private static final String STREETS =
            "(select r.id, row_number() over (order by u.code <> '" + STREET + "', r.code) - 1 as place from region r"
                    + " join unit u on u.region_id = r.id and u.kind = 'STREET' where r.level = 'STREET')";

    private static final String UNITS = "(select id, name, row_number() over (order by code) - 1 as place from unit)";

    private static final String[] INSERTS = {
        "insert into joint_meeting (id, version, number, title, place, starts_at, state, demonstration, region_id, convener_id)"
                + " select 10000000 + n, 1, '压测〔' || n || '〕号', '物业管理联席会议第' || n || '次会议', '街道会议室',"
                + " current_date - 26 - n % 60, 'ENDED', true, s.id, u.id from generate_series(0, 499) n"
                + " join " + STREETS + " s on s.place = n % 5 join unit u on u.region_id = s.id and u.kind = 'STREET'",
        "insert into matter (id, version, number, kind, state, title, raised_on, raised_by_id, raised_in_id, region_id, demonstration)"
                + " select 10000000 + n, 1, '压测事〔' || n || '〕号', 'OWN', 'SETTLED', '小区物业管理突出问题', m.starts_at::date,"
                + " m.convener_id, m.region_id, m.region_id, true from generate_series(0, 499) n"
                + " join joint_meeting m on m.id = 10000000 + n",
        "insert into agenda_item (id, version, meeting_id, matter_id, seq, title)"
                + " select 10000000 + n, 1, 10000000 + n, 10000000 + n, 1, '小区物业管理突出问题' from generate_series(0, 499) n",
        "insert into decision (id, version, item_id, seq, kind, text)"
                + " select 10000000 + n, 1, 10000000 + n % 500, 1 + n / 500, 'ACTION', '由牵头单位限期整改并反馈办理情况。'"
                + " from generate_series(0, #MOST#) n",
        "insert into meeting_action (id, version, code, title, requirement, assigned_on, handed_on, original_deadline, deadline, accepted_on,"
                + " reported_on, closed_on, percent, state, decision_id, meeting_id, region_id, convener_id, lead_unit_id)"
                + " select 10000000 + n, 1, m.number || '-' || n, '整治' || (n * 7919 % #ALL#) || '号楼消防通道占用问题',"
                + " '会同社区现场核查，责令限期清理，建立每周巡查台账，并向业主公示整改结果。', d.assigned, d.assigned, d.assigned + 10 + n % 40,"
                + " d.assigned + 10 + n % 40, case when s.state <> 'ASSIGNED' then d.assigned + 2 end,"
                + " case when s.state in ('REPORTED', 'CLOSED') then d.assigned + 4 end,"
                + " case when s.state = 'CLOSED' then greatest(current_date - n % 20, date_trunc('year', current_date)::date) end,"
                + " case when s.state = 'ASSIGNED' then 0 else 100 end, s.state, 10000000 + n, m.id, m.region_id, m.convener_id, u.id"
                + " from generate_series(0, #MOST#) n join joint_meeting m on m.id = 10000000 + n % 500"
                + " join lateral (select (array['ASSIGNED', 'ASSIGNED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'REPORTED', 'CLOSED',"
                + " 'CLOSED', 'CLOSED', 'CLOSED'])[1 + n / 500 % 10] as state) s on true"
                + " join lateral (select m.starts_at::date as assigned) d on true"
                + " join " + UNITS + " u on u.place = n % (select count(*) from unit)",
        "insert into action_entry (id, version, action_id, kind, at, username, display_name, unit_name, text)"
                + " select 10000000 + (a.id - 10000000) * 5 + k.place, 1, a.id, k.kind, k.day + time '10:00', 'demonstration', '演示人员',"
                + " '演示单位', case when k.kind in ('REPORTED', 'VERIFIED') then '〔演示〕已按要求办理完毕，相关情况已书面告知街道和社区。' end"
                + " from meeting_action a cross join lateral (values (0, 'ASSIGNED', a.assigned_on), (1, 'ACCEPTED', a.accepted_on),"
                + " (2, 'REPORTED', a.reported_on), (3, 'VERIFIED', a.closed_on), (4, 'CLOSED', a.closed_on)) k(place, kind, day)"
                + " where a.id >= 10000000 and k.day is not null",
        "insert into action_part (id, version, action_id, unit_id, state, percent, done_on) select 20000000 + a.id, 1, a.id, u.id,"
                + " case when a.reported_on is null then 'OPEN' else 'DONE' end, 0, a.reported_on from meeting_action a"
                + " join " + UNITS + " u on u.place = a.id % 7 where a.id >= 10000000 and a.id % 2 = 0 and u.id <> a.lead_unit_id",
        "analyze"
    };

    private ManyActions() {}

    static void insert(BenchServer server) {
        insert(server, ACTIONS);
    }

    /** @param actions a multiple of 500 */
    static void insert(BenchServer server, int actions) {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement()) {
            for (String insert : INSERTS) {
                statement.execute(insert.replace("#MOST#", String.valueOf(actions - 1)).replace("#ALL#", "" + actions));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Gives so many of the actions that are under way to one unit, so that its tray is full however many actions there are. */
    static void fill(BenchServer server, String unit, int actions) {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement()) {
            statement.execute("update meeting_action set lead_unit_id = (select id from unit where code = '" + unit
                    + "'), state = 'ACCEPTED', accepted_on = assigned_on, reported_on = null, closed_on = null where id in"
                    + " (select a.id from meeting_action a where a.id >= 10000000 and a.state in ('ASSIGNED', 'ACCEPTED')"
                    + " and not exists (select 1 from action_part p where p.action_id = a.id) order by a.id limit " + actions + ")");
            statement.execute("analyze");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Code of the region of {@link #STREET}. */
    static String region(BenchServer server) {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select r.code from region r join unit u on u.region_id = r.id where u.code = '" + STREET + "'")) {
            found.next();
            return found.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
