package ziyang.estates.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 50,000 made-up estates over 500 made-up communities, a hundred in each as in a large city, with what the three coverage rates are counted from; the same in every run. */
final class ManyEstates {

    static final int ESTATES = 50_000;

    private static final int EACH = 100;

    /** Made below, by their numbers. */
    private static final String COMMUNITIES =
            "(select id, id - 10000000 as place from region where id between 10000000 and 10000499)";
    private static final String NUMBERS = "generate_series(0, 49999) n";

    private static final String[] INSERTS = {
        "insert into region (id, version, code, name, level, kind, demonstration) select 10000000 + n, 1, 'BC' || lpad(n::text, 3, '0'),"
                + " '压测社区' || lpad(n::text, 3, '0'), 'COMMUNITY', 'DIVISION', true from generate_series(0, 499) n",
        "insert into region_management (id, version, region_id, manager_id, valid_from, source, demonstration)"
                + " select 10000000 + n, 1, 10000000 + n, s.id, date '2020-01-01', '压测', true from generate_series(0, 499) n"
                + " join (select id, row_number() over (order by code) - 1 as place from region where level = 'STREET') s"
                + " on s.place = n % (select count(*) from region where level = 'STREET')",
        "insert into estate (id, version, code, name, initials, community_id, address, built_year, kind, households, area, buildings,"
                + " lifts, in_scope, holds_from, demonstration) select 20000000 + n, 1, 'B' || lpad(n::text, 6, '0'),"
                + " '压测小区' || n || '号', 'ycxq' || n || 'h', c.id, '建设路' || n % 900 || '号', 1980 + n % 40,"
                + " (array['COMMERCIAL', 'RESETTLEMENT', 'SOCIAL', 'OLD'])[1 + n % 4], 20 + n % 900, 1500 + n % 90000, 1 + n % 30,"
                + " n % 12, true, date '2020-01-01', true from " + NUMBERS + " join " + COMMUNITIES
                + " c on c.place = n / " + EACH,
        "insert into party_organisation (id, version, code, name, level, kind, region_id, members, established_on, demonstration)"
                + " select 30000000 + n, 1, 'BP' || n, '压测党组织' || n, 'STREET', 'COMMITTEE', (select min(id) from region where level = 'STREET'),"
                + " 9, date '2020-01-01', true from generate_series(0, 99) n",
        "insert into party_coverage (id, version, organisation_id, estate_id, from_day) select 30000000 + n, 1, 30000000 + n % 100,"
                + " 20000000 + n, date '2020-01-01' + n % 1000 from " + NUMBERS + " where n % 5 < 3",
        "insert into committee (id, version, estate_id, kind, stage, since, demonstration) select 30000000 + n, 1, 20000000 + n,"
                + " 'OWNERS', 'IN_OFFICE', date '2020-01-01', true from " + NUMBERS + " where n % 2 = 0",
        "insert into committee_office (id, version, committee_id, estate_id, from_day, to_day) select 30000000 + n, 1, 30000000 + n,"
                + " 20000000 + n, date '2020-01-01' + n % 900, date '2027-01-01' from " + NUMBERS + " where n % 2 = 0",
        "insert into mode_decision (id, version, estate_id, mode, recommended, holds_from, decided_by, changed_at, changed_by,"
                + " demonstration) select 30000000 + n, 1, 20000000 + n, 'SELF', 'SELF', date '2020-01-01' + n % 800, '压测', now(),"
                + " '压测', true from " + NUMBERS + " where n % 8 < 5",
        "delete from indicator_tally",
        "analyze"
    };

    /** The same figures as the portal's, by hand: the three rates by community on a day. */
    static final String FIGURES = "select e.community_id, count(*),"
            + " count(*) filter (where exists (select 1 from party_coverage p where p.estate_id = e.id and p.from_day <= ?"
            + " and (p.to_day is null or p.to_day >= ?))),"
            + " count(*) filter (where exists (select 1 from committee_office o where o.estate_id = e.id and o.from_day <= ?"
            + " and o.to_day >= ?)),"
            + " count(*) filter (where exists (select 1 from mode_decision d where d.estate_id = e.id and d.holds_from <= ?"
            + " and (d.holds_to is null or d.holds_to >= ?)))"
            + " from estate e where e.in_scope and e.merged_into_id is null and e.holds_from <= ? group by e.community_id";

    private ManyEstates() {}

    static void insert(BenchServer server) {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement()) {
            for (String insert : INSERTS) {
                statement.execute(insert);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** A sheet of 50,000 new estates with ten columns. */
    static Path sheet(Path file, String prefix) {
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "estates", "1.0");
            Worksheet sheet = workbook.newWorksheet("填报");
            String[] header = {
                "小区编号", "小区名称", "所属社区", "地址", "建成年份", "小区类型", "户数", "建筑面积（平方米）", "楼栋数", "电梯数"
            };
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            for (int n = 1; n <= ESTATES; n++) {
                sheet.value(n, 0, prefix + n);
                sheet.value(n, 1, "导入小区" + n + "号");
                sheet.value(n, 2, "压测社区%03d".formatted(n % (ESTATES / EACH)));
                sheet.value(n, 3, "建设路" + n % 900 + "号");
                sheet.value(n, 4, 1980 + n % 40);
                sheet.value(n, 5, n % 2 == 0 ? "老旧小区" : "商品房");
                sheet.value(n, 6, 20 + n % 900);
                sheet.value(n, 7, 1500 + n % 90000);
                sheet.value(n, 8, 1 + n % 30);
                sheet.value(n, 9, n % 12);
                if (n % 1000 == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
