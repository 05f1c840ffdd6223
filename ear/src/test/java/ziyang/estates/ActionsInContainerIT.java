package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.shiro.authc.AuthenticationException;
import org.junit.jupiter.api.Test;
import ziyang.estates.account.AccountService;
import ziyang.estates.account.SavedFilters;
import ziyang.estates.action.ActionFigure;
import ziyang.estates.action.ActionLedger;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionState;
import ziyang.estates.action.ActionView;
import ziyang.estates.action.Scorecard;
import ziyang.estates.action.UrgeRegister;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.audit.AuditService;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.base.Time;
import ziyang.estates.harness.As;
import ziyang.estates.harness.InContainer;
import ziyang.estates.harness.Refused;
import ziyang.estates.inbox.InboxService;
import ziyang.estates.inbox.Light;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;
import ziyang.estates.schedule.DailyTask;
import ziyang.estates.unit.UnitService;

/** What lists, figures, numbers and the trail say of the same facts, on both databases. */
class ActionsInContainerIT extends InContainer {

    private static final LocalDate ISSUED = LocalDate.of(2031, 5, 5);
    private static final ActionRegister.Only OPEN = new ActionRegister.Only(true, false);

    @Inject
    private ActionRegister actions;

    @Inject
    private ActionLedger ledger;

    @Inject
    private UnitService units;

    @Inject
    private ArchiveService archive;

    @Inject
    private AccountService accounts;

    @Inject
    private AuditService audit;

    @Inject
    @Any
    private Instance<DailyTask> tasks;

    @Inject
    private UrgeRegister letters;

    @Inject
    private InboxService inbox;

    @Inject
    private Scorecard scorecard;

    @Inject
    private SavedFilters saved;

    @Resource(lookup = "java:/jdbc/EstatesDS")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    // one meaning of open

    @Test
    void listDashboardAndBulletinCountTheSameOpenActions() {
        Period year = Period.of(String.valueOf(LocalDate.now(Time.ZONE).getYear()));
        As.user("ducha", () -> {
            List<ActionLedger.Row> open = ledger.underWay(year, "512000").rows().stream()
                    .filter(row -> row.state().open())
                    .toList();
            long red = open.stream().filter(row -> row.light() == Light.RED).count();
            assertEquals(open.size(), total(null));
            assertEquals(red, total(Light.RED));
            assertEquals(
                    red,
                    actions.overdueByUnit().stream()
                            .mapToLong(ActionRegister.Overdue::actions)
                            .sum());
        });
    }

    @Test
    void everyOpenActionShowsTheLightThatItIsFoundBy() {
        As.user("ducha", () -> {
            for (Light light : Light.values()) {
                Page<ActionView.Row> page = actions.list(filter(null, null, light, OPEN), Page.Request.first(200));
                page.items().forEach(row -> assertEquals(light, row.light(), row.code()));
            }
        });
    }

    private long total(Light light) {
        return actions.list(filter(null, null, light, OPEN), Page.Request.first(1))
                .total();
    }

    private static ActionRegister.Filter filter(String region, String unit, Light light, ActionRegister.Only only) {
        return new ActionRegister.Filter(null, region, unit, null, light, null, only);
    }

    // the watch

    @Test
    void aSecondLookAtTheSameDayUrgesAndEscalatesNothingTwice() throws Exception {
        watch();
        List<Long> first = As.user("lianhua", () -> letters());
        Set<Long> escalated = As.user("yanjiang", () -> counted(ActionFigure.ESCALATED));
        long steps = escalations();
        watch();
        assertEquals(first, As.user("lianhua", () -> letters()));
        assertEquals(escalated, As.user("yanjiang", () -> counted(ActionFigure.ESCALATED)));
        assertEquals(steps, escalations());
        assertTrue(escalated.size() > 0, "the demonstration has actions that were never done");
        As.user("yanjiang", () -> {
            long tasks = inbox.tasks().stream()
                    .filter(task -> task.kind().equals("action.escalated"))
                    .count();
            assertEquals(Math.min(50, escalated.size()), tasks);
        });
    }

    private void watch() throws Exception {
        transaction.begin();
        DailyTask watch = tasks.stream()
                .filter(task -> task.code().equals("action-watch"))
                .findFirst()
                .orElseThrow();
        Identity.asSystem(() -> watch.run(LocalDate.now(Time.ZONE)));
        transaction.commit();
    }

    private List<Long> letters() {
        return letters.list(UrgeRegister.Filter.ALL, Page.Request.first(200)).items().stream()
                .map(UrgeRegister.Row::id)
                .toList();
    }

    private Set<Long> counted(ActionFigure figure) {
        var only = new ActionRegister.Only(false, false, false, figure);
        return actions.list(filter(null, null, null, only), Page.Request.first(200)).items().stream()
                .map(ActionView.Row::id)
                .collect(Collectors.toSet());
    }

    private long escalations() throws Exception {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from action_entry where kind = 'ESCALATED'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    // the scorecard

    @Test
    void theScorecardCountsWhatTheTrailTells() {
        As.user("ducha", () -> {
            List<ActionLedger.Row> rows = ledger.underWay(
                            Period.of(String.valueOf(LocalDate.now(Time.ZONE).getYear())), null)
                    .rows();
            Period now = Period.of(String.valueOf(LocalDate.now(Time.ZONE).getYear()));
            for (Scorecard.Row unit : scorecard.of(now, null)) {
                List<ActionLedger.Row> own = rows.stream()
                        .filter(row -> row.leadUnit().equals(unit.unitName()))
                        .filter(row -> row.assignedOn().getYear()
                                == LocalDate.now(Time.ZONE).getYear())
                        .toList();
                assertEquals(own.size(), unit.of(ActionFigure.HANDED_OUT), unit.unitName());
                assertEquals(
                        own.stream().filter(row -> row.returned() > 0).count(),
                        unit.of(ActionFigure.RETURNED),
                        unit.unitName());
                assertEquals(
                        own.stream().filter(row -> row.state().open()).count(),
                        unit.of(ActionFigure.OPEN),
                        unit.unitName());
                assertEquals(
                        own.stream()
                                .filter(row -> row.state().open() && row.light() == Light.RED)
                                .count(),
                        unit.of(ActionFigure.OVERDUE),
                        unit.unitName());
                assertEquals(
                        own.stream().filter(ActionsInContainerIT::punctual).count(), unit.punctual(), unit.unitName());
            }
            assertTrue(scorecard.of(Period.of("2021"), "512002001").stream().allMatch(unit -> unit.rate() != null));
        });
    }

    private static boolean punctual(ActionLedger.Row row) {
        boolean verified = row.state() == ActionState.VERIFIED || row.state() == ActionState.CLOSED;
        return verified && row.light() == Light.GREEN;
    }

    // saved filters

    @Test
    void aFilterIsSavedAppliedRenamedPreferredAndDeletedByItsOwner() {
        As.user("gongan", () -> {
            String list = "test-" + UUID.randomUUID().toString().substring(0, 8);
            saved.save(list, "超期", "figure=OVERDUE");
            saved.save(list, "我的", "mine=true");
            saved.save(list, "超期", "figure=OVERDUE&led=true");
            assertEquals(2, saved.mine(list).size());
            SavedFilters.Saved late = saved.mine(list).stream()
                    .filter(one -> one.name().equals("超期"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("figure=OVERDUE&led=true", late.query());
            Refused.with("filter.taken", () -> saved.rename(list, late.id(), "我的"));
            saved.rename(list, late.id(), "牵头超期");
            saved.prefer(list, late.id());
            assertEquals(
                    List.of("牵头超期"),
                    saved.mine(list).stream()
                            .filter(SavedFilters.Saved::preferred)
                            .map(SavedFilters.Saved::name)
                            .toList());
            As.user("chengguan", () -> {
                Refused.with("missing", () -> saved.remove(list, late.id()));
                assertEquals(List.of(), saved.mine(list));
            });
            saved.remove(list, late.id());
            assertEquals(1, saved.mine(list).size());
        });
    }

    // conditions

    @Test
    void aConditionThatNamesNothingIsRefusedByItsName() {
        As.user("ducha", () -> {
            Page.Request first = Page.Request.first(1);
            var nobody = Refused.with("unit.unknown", () -> actions.list(filter(null, "nobody", null, OPEN), first));
            assertEquals("unit", nobody.field().orElseThrow());
            var nowhere = Refused.with("region.unknown", () -> actions.list(filter("7", null, null, OPEN), first));
            assertEquals("region", nowhere.field().orElseThrow());
        });
    }

    @Test
    void aUnitIsFoundByAnyPartOfAnyOfItsWordings() {
        As.user("ducha", () -> {
            String code = "housing-bureau";
            assertTrue(found("住房城乡").contains(code), "its name");
            assertTrue(found("市住建局").contains(code) || found("住建").contains(code), "another wording");
            assertEquals(Set.of(), found("100%_!没有"));
            assertEquals(found(null).size(), found(" ").size());
        });
    }

    private Set<String> found(String text) {
        return units.list(text).stream().map(UnitService.Row::code).collect(Collectors.toSet());
    }

    // document numbers

    @Test
    void writersAtOnceGetNumbersWithoutGapsAndARunThatFailsTakesNone() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<String>> taken = IntStream.range(0, 24)
                    .mapToObj(turn -> CompletableFuture.supplyAsync(() -> number(1 + turn % 12), writers))
                    .toList();
            Set<String> numbers =
                    taken.stream().map(CompletableFuture::join).collect(Collectors.toCollection(TreeSet::new));
            transaction.begin();
            archive.number(asked("2029"), ISSUED);
            transaction.rollback();
            numbers.add(archive.number(asked("2028"), ISSUED));
            Set<String> wanted = IntStream.rangeClosed(1, 13)
                    .mapToObj(number -> "资督通报〔2031〕" + number + "号（演示）")
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(wanted, numbers);
        } finally {
            writers.shutdown();
        }
    }

    private String number(int month) {
        return archive.number(asked(String.format("2030-%02d", month)), ISSUED);
    }

    private static ArchiveService.Asked asked(String period) {
        return new ArchiveService.Asked(BULLETIN, "通报", period, "512000");
    }

    private static final String BULLETIN = "joint-meeting-bulletin";

    // the trail in words

    @Test
    void theTrailTellsOfRolesBeforeAndAfterInWords() {
        String username = "t" + UUID.randomUUID().toString().substring(0, 8);
        As.user("sysadmin", () -> accounts.open(username, "测试甲", "housing-bureau"));
        assign(username, Set.of(Role.LIAISON));
        assign(username, Set.of(Role.LIAISON, Role.AREA));
        AuditService.Told told = told(null, id(username)).get(0);
        assertEquals("账号", told.kind());
        assertEquals("测试甲 " + username, told.subject());
        AuditService.Change roles = told.changes().stream()
                .filter(change -> change.field().equals("角色"))
                .findFirst()
                .orElseThrow();
        assertEquals("部门联络员", roles.before());
        assertEquals(Set.of("部门联络员", "管理区"), Set.of(roles.after().split("、")));
        AuditService.Change unit = told(null, id(username)).stream()
                .flatMap(row -> row.changes().stream())
                .filter(change -> change.field().equals("单位"))
                .findFirst()
                .orElseThrow();
        assertEquals("市住房城乡建设局", unit.after(), "a unit by its name, not by its id");
    }

    @Test
    void aLockoutIsFoundUnderTheNameThatWasTriedAndToldOnce() {
        String username = "t" + UUID.randomUUID().toString().substring(0, 8);
        As.user("sysadmin", () -> accounts.open(username, "测试乙", "housing-bureau"));
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThrows(AuthenticationException.class, () -> As.signIn(" " + username.toUpperCase() + " ", "wrong"));
        }
        List<String> operations =
                told(username, null).stream().map(row -> row.row().operation()).toList();
        assertEquals(
                List.of("SIGN_IN_LOCKED", "SIGN_IN_REFUSED", "SIGN_IN_REFUSED", "SIGN_IN_REFUSED", "SIGN_IN_REFUSED"),
                operations);
        assertEquals(
                List.of(),
                told("-", id(username)).stream().map(AuditService.Told::row).toList());
        As.user(
                "secadmin",
                () -> accounts.unlock(id(username), accounts.one(id(username)).version()));
        assertEquals("UNLOCK", told("secadmin", id(username)).get(0).row().operation());
    }

    private void assign(String username, Set<Role> roles) {
        As.user(
                "secadmin",
                () -> accounts.assign(id(username), accounts.one(id(username)).version(), roles));
    }

    private long id(String username) {
        return As.user("secadmin", () -> accounts.list(username)).get(0).id();
    }

    private List<AuditService.Told> told(String username, Long account) {
        var filter = new AuditService.Filter(username, account == null ? null : "Account", account, null, null);
        return As.user(
                "auditor",
                () -> audit.tell(filter, Page.Request.first(50), Locale.SIMPLIFIED_CHINESE)
                        .items());
    }
}
