package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ziyang.estates.application.ApplicationDraft;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationService;
import ziyang.estates.application.ApplicationState;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApprovalService;
import ziyang.estates.application.DisbursementService;
import ziyang.estates.application.PaymentFile;
import ziyang.estates.application.PublicityRegister;
import ziyang.estates.application.ReviewService;
import ziyang.estates.application.Scores;
import ziyang.estates.application.Verdict;
import ziyang.estates.application.YearEndService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Time;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateService;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.BudgetService;
import ziyang.estates.fund.BudgetView;
import ziyang.estates.fund.Execution;
import ziyang.estates.fund.ExecutionRegister;
import ziyang.estates.fund.TrialBalance;
import ziyang.estates.harness.As;
import ziyang.estates.harness.AtOnce;
import ziyang.estates.harness.InContainer;
import ziyang.estates.permission.Identity;

/** Money in the real server on both databases: what the database itself refuses, and what a hundred at once cannot do. */
class FundsInContainerIT extends InContainer {

    private static final String ACCOUNT = "51001234567890123456";
    private static final int YEAR = LocalDate.now(Time.ZONE).getYear();

    /** Of one month for 10 households of 80 square metres, by the demonstration policy of 2021 and 2022. */
    private static final BigDecimal MONTHLY = new BigDecimal("240.00");

    private static final String OTHER_ACCOUNT = "51001234567890120000";

    private static final Verdict AGREED = new Verdict(null, null);

    @Inject
    private BudgetService budgets;

    @Inject
    private BudgetRegister register;

    @Inject
    private TrialBalance ledger;

    @Inject
    private ApplicationService applications;

    @Inject
    private ApplicationRegister applied;

    @Inject
    private ReviewService reviews;

    @Inject
    private ApprovalService approvals;

    @Inject
    private DisbursementService payments;

    @Inject
    private YearEndService yearEnd;

    @Inject
    private PaymentFile file;

    @Inject
    private PublicityRegister publicity;

    @Inject
    private ExecutionRegister executions;

    @Inject
    private EstateService estates;

    @Resource(lookup = "java:/jdbc/EstatesDS")
    private DataSource database;

    // the database itself

    @Test
    void theDatabaseItselfRefusesToChangeOrDropWhatIsBooked() throws SQLException {
        for (String table : List.of("fund_voucher", "fund_entry")) {
            long before = count(table);
            assertTrue(before > 0, table);
            for (String sql : List.of(
                    "delete from " + table,
                    "update " + table + " set budget_id = budget_id",
                    "update " + table + " set " + (table.equals("fund_entry") ? "debit" : "amount") + " = 1")) {
                SQLException refused = assertThrows(SQLException.class, () -> change(sql), sql);
                assertTrue(String.valueOf(refused.getMessage()).contains("append-only"), sql + ": " + refused);
            }
            assertEquals(before, count(table));
        }
    }

    @Test
    void theDatabaseItselfRefusesToPayMoreThanIsApprovedAndToGrantTwice() throws SQLException {
        long id = publicised(estate(), YearMonth.of(YEAR, 1), YearMonth.of(YEAR, 12));
        ended(id);
        As.user("yanjiang", () -> approvals.approve(id, null, AGREED));
        for (String wrong : List.of("paid = approved + 0.01", "recovered = 0.01", "approved = -0.01", "paid = -1")) {
            assertThrows(
                    SQLException.class,
                    () -> change("update fund_application set " + wrong + " where id = " + id),
                    wrong);
        }
        assertThrows(
                SQLException.class,
                () -> change("insert into fund_claim (application_id, kind, recipient, claimed_month)"
                        + " select application_id, kind, recipient, claimed_month from fund_claim where application_id = "
                        + id));
    }

    @Test
    void anAccountLiesSealedInTheDatabaseAndOnlyThePaymentFileHasItOpen() throws SQLException {
        long id = publicised(estate(), YearMonth.of(YEAR, 1), YearMonth.of(YEAR, 12));
        String stored = text("select payee_account from fund_application where id = " + id);
        assertFalse(stored.contains(ACCOUNT.substring(4, 12)), stored);
        assertEquals(
                "****************3456",
                As.user("caizheng", () -> applied.get(id)).payee().account());
        assertEquals(0, count("audit_entry where changes like '%" + ACCOUNT + "%'"), "nor in the trail");
        ended(id);
        As.user("yanjiang", () -> approvals.approve(id, null, AGREED));
        String number = As.user("caizheng", () -> applied.get(id)).head().number();
        PaymentFile.Line line = As.user("caizheng", file::open).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        assertEquals(ACCOUNT, line.account());
    }

    // the way of an application, the ledger looked at after every step

    @Test
    void anApplicationGoesAllTheWayAndTheLedgerFollows() throws SQLException {
        String estate = estate();
        long id = publicised(estate, YearMonth.of(YEAR, 1), YearMonth.of(YEAR, 12));
        BigDecimal full = As.user("caizheng", () -> applied.get(id)).head().amount();
        assertEquals(
                "application.twice",
                refused(() ->
                        As.user("lianhua", () -> applications.apply(draft(estate, YearMonth.of(YEAR, 12)), null))));
        assertEquals(
                "application.publicity", refused(() -> As.user("yanjiang", () -> approvals.approve(id, null, AGREED))));
        ended(id);
        long objection = As.user("shequ", () -> reviews.object(id, "某业主", "户数不实"));
        assertEquals(
                "application.objections",
                refused(() -> As.user("yanjiang", () -> approvals.approve(id, null, AGREED))));
        As.user("zhujian", () -> reviews.answer(id, null, objection, false, "经核实无误"));
        assertEquals(
                "application.approver", refused(() -> As.user("zhujian2", () -> approvals.approve(id, null, AGREED))));

        BudgetView.Row before = budget(id);
        As.user("yanjiang", () -> approvals.approve(id, null, AGREED));
        assertNull(before);
        BudgetView.Row held = budget(id);
        As.user("caizheng", () -> payments.pay(id, null, new BigDecimal("100.50"), "支" + id + "-1"));
        moved(held, budget(id), "0", "-100.50", "100.50");
        assertEquals(
                "fund.paper",
                refused(() -> As.user("caizheng", () -> payments.pay(id, null, BigDecimal.ONE, "支" + id + "-1"))));
        BigDecimal less = full.subtract(BigDecimal.TEN);
        As.user("yanjiang", () -> approvals.reduce(id, null, less, "核减"));
        moved(held, budget(id), "10", "-110.50", "100.50");
        As.user("caizheng", () -> payments.pay(id, null, less.subtract(new BigDecimal("100.50")), "支" + id + "-2"));
        assertEquals("application.unconfirmed", refused(() -> As.user("zhujian", () -> evaluate(id))));
        As.user("yanjiang", () -> approvals.demand(id, null, new BigDecimal("30"), "多报"));
        As.user("caizheng", () -> payments.recover(id, null, 1, "回" + id));
        moved(
                held,
                budget(id),
                "40",
                full.negate().toPlainString(),
                less.subtract(new BigDecimal("30")).toPlainString());
        As.user("lianhua", () -> payments.confirm(id, null, 1));
        As.user("lianhua", () -> payments.confirm(id, null, 2));
        As.user("zhujian", () -> evaluate(id));
        ApplicationView done = As.user("caizheng", () -> applied.get(id));
        assertEquals(ApplicationState.EVALUATED, done.head().state());
        assertEquals(90, done.evaluation().total());
        whole();
    }

    @Test
    void whatTheBankSendsBackIsPromisedStillAndWhatIsNotPaidGoesIntoTheNextYear() throws SQLException {
        int last = YEAR - 1;
        long id = publicised(estate(), YearMonth.of(last, 1), YearMonth.of(last, 3));
        ended(id);
        long budget = As.user("caizheng", () -> budgets.open("subsidy", last, "512002"));
        As.user("caizheng", () -> budgets.appropriate(budget, new BigDecimal("1000"), "预" + id, "预算"));
        As.user("yanjiang", () -> approvals.approve(id, null, AGREED));
        BudgetView.Row held = budget(id);
        As.user("caizheng", () -> payments.pay(id, null, new BigDecimal("100"), "支" + id));
        ApplicationDraft.Account other = new ApplicationDraft.Account("某物业", "某银行", "102100099996", OTHER_ACCOUNT);
        assertEquals(
                "application.payee.fixed",
                refused(() -> As.user("lianhua", () -> payments.correctPayee(id, null, other, "填错"))));
        As.user("caizheng", () -> payments.bounce(id, null, 1, "退" + id));
        moved(held, budget(id), "0", "0", "0");
        assertEquals(
                ApplicationState.APPROVED,
                As.user("caizheng", () -> applied.get(id)).head().state());
        As.user("lianhua", () -> payments.correctPayee(id, null, other, "填错"));
        As.user("caizheng", () -> payments.pay(id, null, new BigDecimal("100"), "支" + id + "-2"));
        As.user("lianhua", () -> payments.confirm(id, null, 2));
        assertEquals(
                "payment.confirmed",
                refused(() -> As.user("caizheng", () -> payments.bounce(id, null, 2, "退" + id + "-2"))));

        String carried = As.user("caizheng", () -> yearEnd.defer(budget, "结" + id));
        assertEquals("fund.defer.nothing", refused(() -> As.user("caizheng", () -> yearEnd.defer(budget, "结" + id))));
        ApplicationView one = As.user("caizheng", () -> applied.get(id));
        assertEquals(YEAR, one.payer().year());
        assertEquals(carried, one.steps().get(one.steps().size() - 1).voucher());
        BudgetView.Row next = budget(id);
        As.user("caizheng", () -> payments.pay(id, null, one.getLeft(), "支" + id + "-3"));
        moved(
                next,
                budget(id),
                "0",
                one.getLeft().negate().toPlainString(),
                one.getLeft().toPlainString());
        As.user("caizheng", () -> budgets.close(budget, "关账"));
        whole();
    }

    @Test
    void nothingIsCarriedOverBeforeTheYearComesToItsEnd() {
        long budget = As.user("caizheng", () -> budgets.open("renovation", YEAR + 1, "512002"));
        As.user("caizheng", () -> budgets.appropriate(budget, BigDecimal.TEN, "预早", "预算"));
        assertEquals("fund.carry.early", refused(() -> As.user("caizheng", () -> budgets.carryOver(budget, "早"))));
    }

    @Test
    void whatIsAnnouncedIsListedForItsScopeUntilTheDaysArePast() throws SQLException {
        long id = publicised(estate(), YearMonth.of(YEAR, 1), YearMonth.of(YEAR, 12));
        String number = As.user("caizheng", () -> applied.get(id)).head().number();
        assertTrue(announced("lianhua", null).contains(number));
        assertTrue(announced("caizheng", "512002").contains(number));
        assertFalse(announced("caizheng", "512002002").contains(number));
        assertFalse(announced("sanxianci", null).contains(number));
        ended(id);
        assertFalse(announced("lianhua", null).contains(number));
    }

    private List<String> announced(String account, String region) {
        return As.user(account, () -> publicity.open(region)).stream()
                .map(PublicityRegister.Line::number)
                .toList();
    }

    @Test
    void executionIsWhatTheLedgersOfTheBudgetsSay() {
        BudgetRegister.Filter year = new BudgetRegister.Filter(null, YEAR, null);
        As.user("caizheng", () -> {
            Execution execution = executions.of(year, null);
            List<BudgetView.Row> budgets =
                    register.list(year, Page.Request.first(200)).items();
            assertEquals(budgets.size(), execution.budgets().size());
            same(sum(budgets, BudgetView.Row::appropriated), execution.total().appropriated());
            same(sum(budgets, BudgetView.Row::committed), execution.total().committed());
            same(sum(budgets, BudgetView.Row::paid), execution.total().paid());
            assertTrue(execution.total().appropriated().signum() > 0);
            same(
                    execution.total().paid().toPlainString(),
                    execution.months().stream().map(Execution.Month::paid).reduce(BigDecimal.ZERO, BigDecimal::add));
            Execution before = executions.of(year, LocalDate.of(YEAR - 1, 1, 1));
            assertEquals(0, before.total().appropriated().signum(), "nothing was booked then");
        });
    }

    private static String sum(List<BudgetView.Row> rows, Function<BudgetView.Row, BigDecimal> amount) {
        return rows.stream()
                .map(amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private void evaluate(long id) {
        payments.evaluate(id, null, new Scores(90, 90, 90, 90), "好");
    }

    @Test
    void whoDidOneStepIsRefusedTheNext() throws SQLException {
        long id = As.user(
                "lianhua", () -> applications.draft(form(estate(), YearMonth.of(YEAR, 1), YearMonth.of(YEAR, 2))));
        As.user("lianhua", () -> applications.apply(id, null));
        assertEquals("application.hands", refused(() -> As.user("lianhua", () -> reviews.review(id, null, AGREED))));
        As.user("lianhua2", () -> reviews.review(id, null, AGREED));
        As.user("zhujian", () -> reviews.examine(id, null, AGREED));
        assertEquals(
                ApplicationState.EXAMINED,
                As.user("lianhua", () -> applied.get(id)).head().state());
    }

    @Test
    void whatWasCommittedIsFreeAgainWhenItIsWithdrawn() throws SQLException {
        String estate = estate();
        long id = publicised(estate, YearMonth.of(YEAR, 3), YearMonth.of(YEAR, 5));
        ended(id);
        As.user("yanjiang", () -> approvals.approve(id, null, AGREED));
        BudgetView.Row held = budget(id);
        BigDecimal amount = As.user("caizheng", () -> applied.get(id)).head().approved();
        As.user("lianhua", () -> applications.withdraw(id, null, "报错了"));
        moved(held, budget(id), amount.toPlainString(), amount.negate().toPlainString(), "0");
        long again = draft(estate, YearMonth.of(YEAR, 4));
        assertTrue(As.user("lianhua", () -> applications.apply(again, null)).startsWith("补申〔"));
    }

    // awards

    @Test
    void thereAreTenAwardsAYearOfFiftyThousandAtMostAndOnlyAfterTheFinalAssessment() throws Exception {
        long early = As.user("lianhua", () -> applications.draft(award("LH-01", 2022, null)));
        assertEquals(
                "application.award.assessment",
                refused(() -> As.user("lianhua", () -> applications.apply(early, null))));
        assertEquals(
                "application.amount.above",
                refused(() -> As.user("lianhua", () -> applications.draft(award("LH-02", 2022, "50000.01")))));
        List<Long> eleven = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            eleven.add(awaited("LH-0" + number, 2021));
        }
        for (int number = 1; number <= 5; number++) {
            eleven.add(awaited("SXC-0" + number, 2021));
        }
        List<String> answers = AtOnce.all(
                eleven.size(),
                number ->
                        outcome(() -> As.user("zhujian2", () -> approvals.approve(eleven.get(number), null, AGREED))));
        assertEquals(10, answers.stream().filter("done"::equals).count(), answers.toString());
        assertEquals(
                1, answers.stream().filter("application.award.full"::equals).count(), answers.toString());
        long first = eleven.get(answers.indexOf("done"));
        long last = eleven.get(answers.indexOf("application.award.full"));
        assertThrows(
                SQLException.class,
                () -> change("update fund_application set approved = 50000.01 where id = " + first));
        assertThrows(
                SQLException.class,
                () -> change("update fund_application set award_slot_id = (select award_slot_id"
                        + " from fund_application where id = " + first + "), award_ceiling = 50000 where id = "
                        + last));
        assertThrows(SQLException.class, () -> change("update fund_application set approved = 1 where id = " + last));
        As.user("lianhua", () -> applications.withdraw(withdrawable(eleven, answers), null, "放弃"));
        As.user("zhujian2", () -> approvals.approve(last, null, AGREED));
        whole();
    }

    /** One of 莲花街道 that was granted. */
    private static long withdrawable(List<Long> awards, List<String> answers) {
        return Stream.iterate(0, number -> number < 6, number -> number + 1)
                .filter(number -> answers.get(number).equals("done"))
                .map(awards::get)
                .findFirst()
                .orElseThrow();
    }

    private static ApplicationDraft award(String community, int year, String amount) {
        return new ApplicationDraft(
                "incentive",
                null,
                community,
                YearMonth.of(year, 1),
                YearMonth.of(year, 12),
                "激励",
                "考核结果",
                0,
                null,
                amount == null ? null : new BigDecimal(amount),
                null,
                new ApplicationDraft.Account("某社区", "某银行", "102100099996", ACCOUNT));
    }

    /** Announced, and its publicity has ended. */
    private long awaited(String community, int year) throws SQLException {
        String street = community.startsWith("LH") ? "lianhua" : "sanxianci";
        long id = As.user(street, () -> applications.draft(award(community, year, null)));
        As.user(street, () -> applications.apply(id, null));
        Identity applicant = As.user(street, Identity::get);
        Identity colleague = new Identity(
                -applicant.accountId(),
                applicant.username(),
                "同事",
                applicant.unitId(),
                applicant.unitName(),
                applicant.regionId(),
                applicant.roles());
        As.identity(colleague, () -> reviews.review(id, null, AGREED));
        As.user("zhujian", () -> reviews.examine(id, null, AGREED));
        As.user("zhujian", () -> reviews.publicise(id, null));
        ended(id);
        return id;
    }

    // a hundred at once

    @Test
    void aHundredApprovalsAndPaymentsNeverSpendAFenMoreThanTheBudget() throws Exception {
        int hundred = 100;
        int year = 2022;
        List<Long> waiting = waiting(hundred, year);
        BigDecimal half = MONTHLY.multiply(BigDecimal.valueOf(hundred / 2));
        long budget = As.user("caizheng", () -> budgets.open("subsidy", year, "512002"));
        As.user("caizheng", () -> budgets.appropriate(budget, half, "预" + UUID.randomUUID(), "预算"));

        List<String> approved = AtOnce.all(
                hundred,
                number ->
                        outcome(() -> As.user("yanjiang", () -> approvals.approve(waiting.get(number), null, AGREED))));
        assertEquals(50, approved.stream().filter("done"::equals).count(), approved.toString());
        assertEquals(50, approved.stream().filter("fund.exceeded"::equals).count(), approved.toString());
        BudgetView.Row row = As.user("caizheng", () -> register.get(budget)).budget();
        assertEquals(0, row.available().signum());
        assertEquals(half, row.committed());

        List<Long> granted = Stream.iterate(0, number -> number < hundred, number -> number + 1)
                .filter(number -> approved.get(number).equals("done"))
                .map(waiting::get)
                .toList();
        List<String> paid = AtOnce.all(hundred, number -> {
            long id = granted.get(number / 2);
            return outcome(() ->
                    As.user("caizheng", () -> payments.pay(id, null, MONTHLY, "同" + id + "-" + number % 2)));
        });
        assertEquals(50, paid.stream().filter("done"::equals).count(), "each twice, one of them in vain: " + paid);
        row = As.user("caizheng", () -> register.get(budget)).budget();
        assertEquals(half, row.paid());
        assertEquals(0, row.committed().signum());
        whole();
    }

    /** Announced applications of one month each, whose publicity has ended. */
    private List<Long> waiting(int count, int year) throws Exception {
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int done = 0; done < count; done += 12) {
            int months = Math.min(12, count - done);
            work.add(() -> {
                String estate = estate();
                List<Long> ids = new ArrayList<>();
                for (int month = 1; month <= months; month++) {
                    long id = publicised(estate, YearMonth.of(year, month), YearMonth.of(year, month));
                    ended(id);
                    ids.add(id);
                }
                return ids;
            });
        }
        return AtOnce.all(work).stream().flatMap(List::stream).toList();
    }

    private static String outcome(Callable<?> step) {
        try {
            step.call();
            return "done";
        } catch (BusinessError refused) {
            return refused.code();
        } catch (Exception other) {
            return String.valueOf(other);
        }
    }

    // bad input

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsWritten() {
        String estate = estate();
        long before = As.user("caizheng", () -> applied.list(ApplicationRegister.Filter.ALL, Page.Request.first(1)))
                .total();
        assertEquals(
                "fund.policy.none",
                refusedDraft(form(estate, YearMonth.of(2020, 1), YearMonth.of(2020, 12))),
                "before the policy");
        assertEquals(
                "application.period.year", refusedDraft(form(estate, YearMonth.of(2021, 12), YearMonth.of(2022, 1))));
        assertEquals("application.period", refusedDraft(form(estate, YearMonth.of(2021, 3), YearMonth.of(2021, 2))));
        assertEquals(
                "access.scope",
                refused(() -> As.user(
                        "sanxianci",
                        () -> applications.draft(form(estate, YearMonth.of(YEAR, 1), YearMonth.of(YEAR, 1))))));
        long budget = As.user(
                "caizheng",
                () -> register.list(new BudgetRegister.Filter("subsidy", YEAR, "512002"), Page.Request.first(1))
                        .items()
                        .get(0)
                        .head()
                        .id());
        for (String amount : List.of("-1", "0", "1.001", "0.005")) {
            assertTrue(refused(() ->
                            As.user("caizheng", () -> budgets.appropriate(budget, new BigDecimal(amount), "预", "x")))
                    .startsWith("money."));
        }
        assertEquals(
                before,
                As.user("caizheng", () -> applied.list(ApplicationRegister.Filter.ALL, Page.Request.first(1)))
                        .total());
    }

    @Test
    void inAClosedYearNothingIsBooked() {
        long budget = As.user("caizheng", () -> budgets.open("renovation", 2021, "512002"));
        As.user("caizheng", () -> budgets.appropriate(budget, BigDecimal.TEN, "预2021", "预算"));
        As.user("caizheng", () -> budgets.freeze(budget, BigDecimal.ONE, "冻结"));
        assertEquals("fund.close.open", refused(() -> As.user("caizheng", () -> budgets.close(budget, "关账"))));
        As.user("caizheng", () -> budgets.thaw(budget, BigDecimal.ONE, "解冻"));
        As.user("caizheng", () -> budgets.close(budget, "关账"));
        assertEquals(
                "fund.closed",
                refused(() -> As.user("caizheng", () -> budgets.appropriate(budget, BigDecimal.ONE, "再", "再"))));
        whole();
    }

    private String refusedDraft(ApplicationDraft draft) {
        return refused(() -> As.user("lianhua", () -> applications.draft(draft)));
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }

    // what is looked at after every case

    /** Debits and credits are the same, and no voucher was changed. */
    private void whole() {
        As.user("caizheng", () -> {
            TrialBalance.Sheet sheet = ledger.of(new BudgetRegister.Filter(null, null, null), null);
            assertTrue(sheet.isBalanced(), sheet.toString());
            assertEquals(
                    List.of(),
                    ledger.prove(new BudgetRegister.Filter(null, null, null)).flaws());
        });
    }

    private BudgetView.Row budget(long application) {
        return As.user("caizheng", () -> {
            ApplicationView one = applied.get(application);
            return one.payer() == null
                    ? null
                    : register.get(one.payer().budget()).budget();
        });
    }

    /** Differences of what is available, committed and paid. */
    private static void moved(
            BudgetView.Row before, BudgetView.Row now, String available, String committed, String paid) {
        same(available, now.available().subtract(before.available()));
        same(committed, now.committed().subtract(before.committed()));
        same(paid, now.paid().subtract(before.paid()));
    }

    private static void same(String wanted, BigDecimal found) {
        assertEquals(0, new BigDecimal(wanted).compareTo(found), wanted + " " + found);
    }

    // records

    private String estate() {
        EstateDraft facts = new EstateDraft(
                "资金小区" + UUID.randomUUID().toString().substring(0, 8),
                "LH-01",
                "安置路1号",
                2015,
                EstateKind.RESETTLEMENT,
                100,
                new BigDecimal("10000"),
                1,
                0,
                true,
                null,
                null,
                null,
                null,
                null);
        return As.user("lianhua", () -> estates.register(null, facts, null));
    }

    private static ApplicationDraft form(String estate, YearMonth from, YearMonth to) {
        return new ApplicationDraft(
                "subsidy",
                estate,
                null,
                from,
                to,
                "补助",
                "协议",
                10,
                new BigDecimal("80"),
                null,
                null,
                new ApplicationDraft.Account("某物业", "某银行", "102100099996", ACCOUNT));
    }

    private long draft(String estate, YearMonth month) {
        return As.user("lianhua", () -> applications.draft(form(estate, month, month)));
    }

    private long publicised(String estate, YearMonth from, YearMonth to) {
        long id = As.user("lianhua", () -> applications.draft(form(estate, from, to)));
        As.user("lianhua", () -> applications.apply(id, null));
        As.user("lianhua2", () -> reviews.review(id, null, AGREED));
        As.user("zhujian", () -> reviews.examine(id, null, AGREED));
        As.user("zhujian", () -> reviews.publicise(id, null));
        return id;
    }

    /** Lets the days of publicity pass. */
    private void ended(long id) throws SQLException {
        LocalDate yesterday = LocalDate.now(Time.ZONE).minusDays(1);
        change("update fund_application set public_until = date '" + yesterday + "' where id = " + id);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long count(String from) throws SQLException {
        return Long.parseLong(text("select count(*) from " + from));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
