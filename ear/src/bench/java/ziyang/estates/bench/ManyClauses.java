package ziyang.estates.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A standard of 20 editions with 5,000 clauses each, another of two editions with 300 each, and a comment with a receipt. */
final class ManyClauses {

    static final String RECEIPT = "BENCHBENCH22";

    private static final String EDITION = "insert into standard_edition (id, version, standard_id, seq, state, title, drafted_on, drafter_id,"
            + " drafter, document_number, issuer, published_on, effective_from, demonstration) ";

    /** Words that come in every clause, in some, in one of fifty: what is sought is found as seldom as in earnest. */
    private static final String CLAUSE = "insert into standard_clause (id, version, edition_id, position, number, heading, body) ";

    private static final String[] STATEMENTS = {
        "insert into standard (id, version, code, kind, title, unit_id, demonstration)"
                + " select 30000000 + n, 1, 'bench-' || n, 'MEASURE', '物业服务细则' || n, (select min(id) from unit), true"
                + " from generate_series(1, 2) n",
        EDITION
                + "select 30000000 + n, 1, 30000001, n, 'PUBLISHED', '物业服务细则1', date '2000-01-01' + n * 300, 1, '演示', 'B1-' || n,"
                + " '演示', date '2000-01-01' + n * 300, date '2000-01-01' + n * 300, true from generate_series(1, 20) n",
        EDITION
                + "select 30000100 + n, 1, 30000002, n, 'PUBLISHED', '物业服务细则2', date '2010-01-01' + n * 300, 1, '演示', 'B2-' || n,"
                + " '演示', date '2010-01-01' + n * 300, date '2010-01-01' + n * 300, true from generate_series(1, 2) n",
        CLAUSE
                + "select 31000000 + e * 5000 + n, 1, 30000000 + e, n, n::text, '第' || n || '项要求', '物业服务人应当按照合同约定每月巡查'"
                + " || n || '号楼，' || case n % 50 when 0 then '电梯轿厢每日清洁消毒。' else '楼道地面定期清扫。' end || '第' || e || '版要求如下：'"
                + " || substr('绿化养护草坪修剪秩序维护门岗值守消防通道畅通垃圾分类收集清运设施设备维修养护业主投诉办理回访记录公共收益公示', (n * 7) % 30 + 1, 24)"
                + " from generate_series(1, 20) e, generate_series(1, 5000) n",
        CLAUSE
                + "select 32000000 + e * 300 + n, 1, 30000100 + e, n, n::text, null, '物业服务人应当每月巡查' || n || '号楼，发现损坏的在'"
                + " || case when n % 10 = 0 then e else 3 end || '日内修复，并在小区显著位置公示处理结果，业主可以查阅全部记录。'"
                + " from generate_series(1, 2) e, generate_series(1, 300) n",
        "insert into standard_comment (id, version, edition_id, number, receipt, source, body, said_on) values (33000000, 1, 30000001, 1,"
                + " '" + RECEIPT + "', 'SITE', '建议写明修复时限。', current_date)",
        "analyze"
    };

    private ManyClauses() {}

    static void write(String database) {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
