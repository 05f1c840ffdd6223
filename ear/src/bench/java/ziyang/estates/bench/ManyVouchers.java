package ziyang.estates.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Half a million vouchers with two entries each in the budgets of one year, and granted applications that one of them pays. */
final class ManyVouchers {

    static final int YEAR = 2024;

    /** Of the applications that are inserted. */
    static final int VERSION = 1;

    private static final int VOUCHERS = 500_000;
    private static final long FIRST = 10_000_000;

    private static final String BALANCE = "1000000000, 1000000000, 0, 0, 0, 0";

    private static final String[] INSERTS = {
        "alter system set fsync = on",
        "select pg_reload_conf()",
        "insert into fund_budget (id, version, programme_id, budget_year, region_id, state, demonstration)"
                + " select #FIRST# + row_number() over (order by p.id, r.id), 1, p.id, #YEAR#, r.id, 'OPEN', true from fund_programme p"
                + " cross join region r where p.kind in ('SUBSIDY', 'RENOVATION') and r.level = 'AREA'",
        "insert into fund_voucher (id, budget_id, seq, number, kind, booked_on, amount, paper, text, username, display_name, unit_name,"
                + " made_at, appropriated, available, frozen, committed, paid, carried, previous, hash)"
                + " select #FIRST# + n, #FIRST# + 1 + n % b.many, 1 + n / b.many, '压〔' || n || '〕号',"
                + " (array['APPROPRIATE', 'COMMIT', 'PAY', 'PAY', 'PAY', 'RELEASE', 'RECOVER', 'FREEZE', 'THAW', 'PAY'])[1 + n % 10],"
                + " date '#YEAR#-01-01' + (n::bigint * 7919 % 366)::int, 1 + n % 1000, '压' || n, '压测', 'bench', '压测', '压测', now(), " + BALANCE + ","
                + " md5('p' || n), md5('h' || n) from generate_series(0, #MOST#) n"
                + " cross join (select count(*) as many from fund_budget where id > #FIRST#) b",
        "insert into fund_entry (id, voucher_id, budget_id, account, debit, credit) select #FIRST# + 2 * (v.id - #FIRST#), v.id, v.budget_id,"
                + " 'AVAILABLE', v.amount, 0 from fund_voucher v where v.id >= #FIRST#",
        "insert into fund_entry (id, voucher_id, budget_id, account, debit, credit) select #FIRST# + 2 * (v.id - #FIRST#) + 1, v.id,"
                + " v.budget_id, 'COMMITTED', 0, v.amount from fund_voucher v where v.id >= #FIRST#",
        // one budget with money that is committed, from which the clients pay
        "insert into fund_budget (id, version, programme_id, budget_year, region_id, state, demonstration)"
                + " select #FIRST#, 1, p.id, #YEAR# + 1, r.id, 'OPEN', true from fund_programme p cross join region r"
                + " where p.kind = 'SUBSIDY' and r.level = 'AREA' order by r.id limit 1",
        "insert into fund_voucher (id, budget_id, seq, number, kind, booked_on, amount, paper, text, username, display_name, unit_name,"
                + " made_at, appropriated, available, frozen, committed, paid, carried, previous, hash) values (#FIRST# - 1, #FIRST#, 1,"
                + " '压〔起〕号', 'COMMIT', current_date, 1000000000, '压起', '压测', 'bench', '压测', '压测', now(), 1000000000, 0, 0, 1000000000, 0, 0,"
                + " md5('s'), md5('t'))",
        "insert into fund_application (id, version, number, programme_id, kind, state, entered_on, estate_id, region_id, unit_id, period_from,"
                + " period_to, purpose, basis, households, area, months, rate, computed, amount, approved, paid, recovered, budget_id,"
                + " payee_name, payee_bank, payee_cnaps, payee_account, payee_masked, demonstration)"
                + " select #FIRST# + n, 1, '压申' || n, a.programme_id, a.kind, 'APPROVED', a.entered_on, a.estate_id, a.region_id, a.unit_id,"
                + " a.period_from, a.period_to, a.purpose, a.basis, a.households, a.area, a.months, a.rate, 1000000, 1000000, 1000000, 0, 0,"
                + " #FIRST#, a.payee_name, a.payee_bank, a.payee_cnaps, a.payee_account, a.payee_masked, true"
                + " from (select * from fund_application where number is not null order by id limit 1) a, generate_series(0, #APPLICATIONS#) n",
        "vacuum analyze"
    };

    private static final String EXECUTION =
            "select v.budget_id, v.kind, extract(year from v.booked_on), extract(month from v.booked_on), sum(v.amount)"
                    + " from fund_voucher v join fund_budget b on b.id = v.budget_id where b.budget_year = " + YEAR
                    + " and v.booked_on <= current_date group by 1, 2, 3, 4 order by 1, 2, 3, 4";

    private ManyVouchers() {}

    static void insert(BenchServer server, int applications) {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement()) {
            for (String insert : INSERTS) {
                statement.execute(insert.replace("#FIRST#", String.valueOf(FIRST))
                        .replace("#YEAR#", String.valueOf(YEAR))
                        .replace("#MOST#", String.valueOf(VOUCHERS - 1))
                        .replace("#APPLICATIONS#", String.valueOf(applications - 1)));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    static long application(int index) {
        return FIRST + index;
    }

    /** One statement, all its rows read. */
    static void executionByHand(BenchServer server) {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EXECUTION)) {
            int read = 0;
            while (rows.next()) {
                read += rows.getBigDecimal(5).signum();
            }
            if (read == 0) {
                throw new IllegalStateException("no vouchers");
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Locks the application and its budget, books a fen and writes the payment. */
    static void payByHand(Connection connection, long application) {
        try {
            book(connection, application);
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /**
     * As {@link #payByHand}, with every other row that the portal writes in a payment: the key of the request and its answer, three
     * entries of the trail, and what two accounts are told.
     */
    static void payAndTellByHand(Connection connection, long application) {
        String key = UUID.randomUUID().toString();
        try {
            one(connection, "select a.id from api_token t join account a on a.id = t.account_id where t.id > ? order by t.id limit 1", 0);
            write(connection, "insert into request_key (account_id, request_key, request, asked_at) select id, '" + key
                    + "', 'POST /api', now() from account where username = 'caizheng'");
            book(connection, application);
            for (String entity : List.of("FundApplication", "ApplicationStep", "Payment")) {
                write(connection, "insert into audit_entry (at, username, address, channel, entity, entity_id, entity_version, operation,"
                        + " changes) values (now(), 'bench', '127.0.0.1', 'api', '" + entity + "', ?, 1, 'UPDATE', '{\"paid\":[0,1]}')",
                        application);
            }
            for (String told : List.of("lianhua", "lianhua2")) {
                write(connection, "insert into notification (id, account_id, message, kind, subject, text, at)"
                        + " select nextval('fund_voucher_seq') + 3000000000, id, '" + key + "', 'application.paid', '压测', '0.01', now()"
                        + " from account where username = '" + told + "'");
            }
            write(connection, "update request_key set status = 200, answer = '{}' where request_key = '" + key
                    + "' and account_id = (select id from account where username = 'caizheng')");
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void book(Connection connection, long application) throws SQLException {
        String paper = "手" + UUID.randomUUID();
        one(connection, "select budget_id from fund_application where id = ? for update", application);
        one(connection, "select id from fund_budget where id = ? for update", FIRST);
        one(connection, "select id from fund_voucher where budget_id = ? and kind = 'PAY' and paper = '" + paper + "'", FIRST);
        long last = one(connection, "select id from fund_voucher where budget_id = ? order by seq desc limit 1", FIRST);
        long voucher = one(connection, "select nextval('fund_voucher_seq') + 1000000000 + 0 * ?", last);
        write(connection, "insert into fund_voucher select ?, budget_id, seq + 1, '手' || ?, 'PAY', current_date, 0.01, '" + paper
                + "', '压测', username, display_name, unit_name, now(), appropriated, available, frozen, committed - 0.01, paid + 0.01,"
                + " carried, hash, md5(hash || ?), lapsed from fund_voucher where id = ?", voucher, voucher, voucher, last);
        write(connection, "insert into fund_entry (id, voucher_id, budget_id, account, debit, credit) values"
                + " (? * 2, ?, ?, 'PAID', 0.01, 0)", voucher, voucher, FIRST);
        write(connection, "insert into fund_entry (id, voucher_id, budget_id, account, debit, credit) values"
                + " (? * 2 + 1, ?, ?, 'COMMITTED', 0, 0.01)", voucher, voucher, FIRST);
        write(connection, "insert into fund_payment (id, version, application_id, seq, amount, paper, voucher, paid_on, paid_by)"
                + " select ?, 1, a.id, 1 + (select count(*) from fund_payment p where p.application_id = a.id), 0.01, '" + paper
                + "', '手' || ?, current_date, '压测' from fund_application a where a.id = ?", voucher, voucher, application);
        write(connection, "insert into fund_application_step (id, version, application_id, kind, made_at, account_id, display_name,"
                + " unit_name, amount, voucher, text) values (?, 1, ?, 'PAID', now(), 0, '压测', '压测', 0.01, '手', '压测')", voucher, application);
        write(connection, "update fund_application set paid = paid + 0.01, state = 'PAYING', version = version + 1 where id = ?", application);
    }

    private static long one(Connection connection, String sql, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static void write(Connection connection, String sql, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException(sql);
            }
        }
    }
}
