package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ziyang.estates.account.AccountService;
import ziyang.estates.account.DeputyService;
import ziyang.estates.account.MailChoice;
import ziyang.estates.account.MailPreference;
import ziyang.estates.account.SignInService;
import ziyang.estates.action.ActionDeadlines;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.base.Time;
import ziyang.estates.harness.As;
import ziyang.estates.harness.Colleagues;
import ziyang.estates.harness.InContainer;
import ziyang.estates.harness.MailServer;
import ziyang.estates.harness.Refused;
import ziyang.estates.inbox.Message;
import ziyang.estates.notice.Delivery;
import ziyang.estates.notice.MailClock;
import ziyang.estates.notice.MailState;
import ziyang.estates.notice.NoticeService;
import ziyang.estates.notice.Outbox;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;
import ziyang.estates.schedule.DailyAttempt;
import ziyang.estates.schedule.DailyRuns;
import ziyang.estates.schedule.DailyTask;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** Daily tasks, notifications, mail and deputies, on both databases and with a real mail server. */
class NoticesInContainerIT extends InContainer {

    private static final String UNIT = "public-security-bureau";
    private static final Page.Request MANY = Page.Request.first(Page.Request.MOST);

    @Inject
    private UnitService units;

    @Inject
    private DailyRuns runs;

    @Inject
    private NoticeService notices;

    @Inject
    private MailPreference preference;

    @Inject
    private DeputyService deputies;

    @Inject
    private Outbox outbox;

    @Inject
    private MailClock mailClock;

    @Inject
    private Delivery delivery;

    @Inject
    @Any
    private Instance<DailyTask> tasks;

    @Inject
    private AccountService accounts;

    @Inject
    private SignInService signIn;

    @Inject
    private ActionDeadlines deadlines;

    @Inject
    private ActionRegister actions;

    @Inject
    private Event<Message> news;

    @Resource
    private UserTransaction transaction;

    private MailServer mail;
    private Colleagues colleagues;

    @BeforeEach
    void aMailServer() {
        mail = new MailServer();
        mail.start();
        colleagues = new Colleagues(accounts, signIn, UNIT);
    }

    @AfterEach
    void noMailServer() {
        mail.close();
    }

    // daily tasks

    /** Does something countable. */
    private static final class Counting implements DailyTask {

        private final String code = "test-" + UUID.randomUUID().toString().substring(0, 8);
        private final AtomicInteger done = new AtomicInteger();
        private int failures;
        private Runnable work = () -> {};

        @Override
        public String code() {
            return code;
        }

        @Override
        public void run(LocalDate today) {
            assertTrue(Identity.get().isSystem(), "the portal itself is at work");
            work.run();
            if (failures-- > 0) {
                throw new IllegalStateException("nothing works today");
            }
            done.incrementAndGet();
        }
    }

    @Test
    void aTaskRunsOnceADayHoweverManyNodesLookAtItAndOnceAfterDaysWithoutAServer() {
        Counting task = new Counting();
        LocalDate day = LocalDate.of(2031, 3, 3);
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Void>> looks = IntStream.range(0, 32)
                    .mapToObj(look -> CompletableFuture.runAsync(() -> runs.once(task, day), nodes))
                    .toList();
            looks.forEach(CompletableFuture::join);
        } finally {
            nodes.shutdown();
        }
        assertEquals(1, task.done.get());
        runs.once(task, day.plusDays(5));
        runs.once(task, day.plusDays(5));
        assertEquals(2, task.done.get());
        assertEquals(2, rows(task).count());
    }

    @Test
    void aTaskThatFailsLeavesNothingIsWrittenDownAndTriedAgain() {
        Identity person = colleagues.open(Role.LIAISON);
        String mark = mark();
        Counting task = new Counting();
        task.failures = 1;
        task.work = () -> news.fire(message(mark, person.unitId(), null));
        LocalDate day = LocalDate.of(2031, 3, 4);

        runs.once(task, day);
        DailyRuns.Row failed = rows(task).findFirst().orElseThrow();
        assertEquals(1, failed.attempts());
        assertNull(failed.endedAt());
        assertTrue(failed.failure().contains("nothing works today"), failed.failure());
        assertEquals(0, told(person, mark));

        runs.once(task, day);
        DailyRuns.Row done = rows(task).findFirst().orElseThrow();
        assertEquals(2, done.attempts());
        assertNotNull(done.endedAt());
        assertNull(done.failure());
        assertEquals(1, told(person, mark));
    }

    @Test
    void aTaskThatKeepsFailingIsGivenUpForTheDay() {
        Counting task = new Counting();
        task.failures = 100;
        IntStream.range(0, 10).forEach(look -> runs.once(task, LocalDate.of(2031, 3, 5)));
        assertEquals(100 - DailyAttempt.MOST, task.failures);
        assertEquals(DailyAttempt.MOST, rows(task).findFirst().orElseThrow().attempts());
    }

    private Stream<DailyRuns.Row> rows(DailyTask task) {
        return As.user("sysadmin", () -> runs.list(MANY)).items().stream()
                .filter(row -> row.code().equals(task.code()));
    }

    // notifications

    @Test
    void everyOpenAccountOfTheUnitIsToldAndNobodyElse() throws Exception {
        Identity person = colleagues.open(Role.LIAISON);
        Identity closed = colleagues.open(Role.LIAISON);
        colleagues.close(closed);
        Identity elsewhere = new Colleagues(accounts, signIn, "finance-bureau").open(Role.FINANCE);
        String mark = mark();

        fire(message(mark, person.unitId(), null));

        assertEquals(1, told(person, mark));
        assertEquals(0, told(closed, mark));
        assertEquals(0, told(elsewhere, mark));
    }

    @Test
    void nobodyIsToldWhatWasRolledBack() throws Exception {
        Identity person = colleagues.open(Role.LIAISON);
        String mark = mark();
        transaction.begin();
        news.fire(message(mark, person.unitId(), null));
        transaction.rollback();
        assertEquals(0, told(person, mark));
    }

    @Test
    void whatIsToldOnceIsToldOnce() throws Exception {
        Identity person = colleagues.open(Role.LIAISON);
        String mark = mark();
        for (int turn = 0; turn < 3; turn++) {
            fire(message(mark, person.unitId(), "once-" + mark));
        }
        assertEquals(1, told(person, mark));
    }

    @Test
    void aNotificationIsReadByItsOwnReaderOnly() throws Exception {
        Identity person = colleagues.open(Role.LIAISON);
        Identity other = colleagues.open(Role.LIAISON);
        String mark = mark();
        fire(message(mark, person.unitId(), null));
        long id = mine(person).get(0).id();

        As.identity(other, () -> Refused.with("missing", () -> notices.read(id)));
        As.identity(person, () -> {
            assertEquals(1, notices.unread());
            assertEquals("meeting/meetings.xhtml", notices.read(id).page());
            assertEquals(0, notices.unread());
            assertEquals(0, notices.readAll());
        });
        assertEquals(1, (int) As.identity(other, notices::readAll));
    }

    // mail

    @Test
    void aMailForEachNotificationArrivesOnceInChinese() throws Exception {
        Identity person = wanting(MailChoice.EACH);
        String mark = mark();
        fire(message(mark, person.unitId(), null));
        tick();
        tick();

        List<MailServer.Letter> letters = mail.lettersTo(address(person));
        assertEquals(1, letters.size());
        MailServer.Letter letter = letters.get(0);
        assertEquals("【资阳小区平台】联席会议通知 " + mark, letter.subject());
        assertTrue(letter.from().contains("pingtai@ziyang.example"), letter.from());
        assertTrue(letter.text().startsWith(person.displayName() + "：\n"), letter.text());
        assertTrue(letter.text().contains("请准时参加。"), letter.text());
        assertTrue(letter.text().contains("https://estates.ziyang.example/meeting/meetings.xhtml"), letter.text());
    }

    @Test
    void whileTheMailServerIsDownMailWaitsAndArrivesLaterOnce() throws Exception {
        Identity person = wanting(MailChoice.EACH);
        mail.stop();
        fire(message(mark(), person.unitId(), null));
        fire(message(mark(), person.unitId(), null));
        tick();
        assertTrue(letters(person).stream().allMatch(row -> row.state() == MailState.WAITING));
        List<Outbox.Row> waiting =
                As.user("sysadmin", () -> outbox.list(MailState.WAITING, MANY)).items();
        assertTrue(waiting.stream().anyMatch(row -> row.failure() != null), "the reason is kept");

        mail.start();
        As.user("sysadmin", () -> letters(person).forEach(row -> outbox.again(row.id())));
        tick();
        tick();
        assertEquals(2, mail.lettersTo(address(person)).size());
        assertTrue(letters(person).stream().allMatch(row -> row.state() == MailState.SENT));
    }

    @Test
    void theMailServerIsToldWhoSends() throws Exception {
        Identity person = wanting(MailChoice.EACH);
        mail.admits("pingtai", "Geheim-2021");
        mail.changed();
        fire(message(mark(), person.unitId(), null));
        tick();
        List<Outbox.Row> waiting =
                As.user("sysadmin", () -> outbox.list(MailState.WAITING, MANY)).items();
        assertTrue(
                waiting.stream()
                        .anyMatch(row -> row.failure() != null && row.failure().contains("535")),
                waiting.toString());
        assertEquals(MailState.WAITING, letters(person).get(0).state());

        mail.admits("pingtai", "Geheim-2022");
        As.user("sysadmin", () -> waiting.forEach(row -> outbox.again(row.id())));
        tick();
        tick();
        assertEquals(1, mail.lettersTo(address(person)).size());
    }

    @Test
    void manyNodesSendEachMailOnce() throws Exception {
        Identity person = wanting(MailChoice.EACH);
        for (int turn = 0; turn < 12; turn++) {
            fire(message(mark(), person.unitId(), null));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            IntStream.range(0, 4)
                    .mapToObj(node -> CompletableFuture.runAsync(mailDelivery(), nodes))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            nodes.shutdown();
        }
        tick();
        assertEquals(12, mail.lettersTo(address(person)).size());
    }

    private Runnable mailDelivery() {
        return () -> {
            while (delivery.sendNext() == Delivery.Outcome.SENT) {
                Thread.onSpinWait();
            }
        };
    }

    @Test
    void aDigestComesOnceADayAndOnlyWhenThereIsSomethingToSay() throws Exception {
        String quiet = "quiet-" + mark().hashCode();
        As.user("sysadmin", () -> units.create(quiet, "无事单位" + quiet, Unit.Kind.UTILITY, "512000"));
        Identity idle = new Colleagues(accounts, signIn, quiet).open(Role.UTILITY_LIAISON);
        choose(idle, MailChoice.DIGEST);
        Identity person = wanting(MailChoice.DIGEST);
        String mark = mark();
        fire(message(mark, person.unitId(), null));
        DailyTask digest = digest();
        LocalDate day = LocalDate.of(2031, 4, 1);
        runs.once(digest, day);
        runs.once(digest, day);
        tick();

        List<MailServer.Letter> letters = mail.lettersTo(address(person));
        assertEquals(1, letters.size());
        assertTrue(
                letters.get(0).subject().startsWith("【资阳小区平台】每日摘要（2031-04-01）"),
                letters.get(0).subject());
        assertTrue(
                letters.get(0).text().contains("联席会议通知 " + mark), letters.get(0).text());
        assertEquals(List.of(), mail.lettersTo(address(idle)));
    }

    private DailyTask digest() {
        return tasks.stream()
                .filter(task -> task.code().equals("mail-digest"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAddressIsCheckedAndNeededForMail() {
        Identity person = colleagues.open(Role.LIAISON);
        As.identity(person, () -> {
            Refused.with("account.email", () -> preference.choose("a@b\nBcc: c@d.cn", MailChoice.EACH));
            Refused.with("account.email", () -> preference.choose("张三", MailChoice.NONE));
            Refused.with("account.email.needed", () -> preference.choose(" ", MailChoice.DIGEST));
        });
    }

    // deputies

    @Test
    void aDeputyIsToldInTheColleaguesPlaceAlsoByMail() throws Exception {
        Identity away = wanting(MailChoice.EACH);
        Identity deputy = wanting(MailChoice.NONE);
        LocalDate today = LocalDate.now(Time.ZONE);
        As.identity(away, () -> {
            deputies.name(deputy.username(), today, today.plusDays(3), "出差");
        });
        assertEquals("deputy.named", mine(deputy).get(0).kind());
        assertEquals(List.of(away.displayName()), As.identity(deputy, () -> deputies.standingFor()));
        String mark = mark();
        fire(message(mark, away.unitId(), null));
        tick();

        NoticeService.Row told = mine(deputy).get(0);
        assertEquals(away.displayName(), told.standingFor());
        assertEquals(1, mail.lettersTo(address(away)).size());
        List<MailServer.Letter> letters = mail.lettersTo(address(deputy));
        assertEquals(1, letters.size());
        assertTrue(
                letters.get(0).text().contains("您正在代理" + away.displayName()),
                letters.get(0).text());
    }

    @Test
    void aDeputyMustBeAnOpenColleagueWhoMayDoAsMuchOnDaysThatAreFree() {
        Identity person = colleagues.open(Role.LIAISON);
        Identity colleague = colleagues.open(Role.LIAISON);
        Identity lesser = colleagues.open(Role.UTILITY_LIAISON);
        Identity closed = colleagues.open(Role.LIAISON);
        colleagues.close(closed);
        Identity elsewhere = new Colleagues(accounts, signIn, "finance-bureau").open(Role.FINANCE);
        LocalDate today = LocalDate.now(Time.ZONE);
        As.identity(person, () -> {
            refused("deputy.self", person, today, today);
            refused("deputy.unit", elsewhere, today, today);
            refused("deputy.closed", closed, today, today);
            refused("deputy.role", lesser, today, today);
            refused("deputy.past", colleague, today.minusDays(1), today);
            refused("deputy.far", colleague, today, today.plusYears(3));
            refused("deputy.order", colleague, today.plusDays(2), today.plusDays(1));
            long id = deputies.name(colleague.username(), today.plusDays(5), today.plusDays(9), "休假");
            refused("deputy.overlap", colleague, today.plusDays(9), today.plusDays(12));
            As.identity(colleague, () -> Refused.with("missing", () -> deputies.end(id, 1)));
            deputies.end(id, deputies.own().get(0).version());
            assertEquals(List.of(), deputies.own());
            assertTrue(deputies.candidates().stream()
                    .map(DeputyService.Candidate::username)
                    .toList()
                    .contains(colleague.username()));
            assertTrue(deputies.candidates().stream()
                    .noneMatch(one -> Set.of(lesser.username(), closed.username(), person.username())
                            .contains(one.username())));
        });
    }

    private void refused(String code, Identity deputy, LocalDate from, LocalDate to) {
        Refused.with(code, () -> deputies.name(deputy.username(), from, to, "出差"));
    }

    @Test
    void aTrayThatIsHandedOverTakesWhatIsUnreadAlongAndTellsBoth() throws Exception {
        Identity leaves = colleagues.open(Role.LIAISON);
        String mark = mark();
        fire(message(mark, leaves.unitId(), null));
        Identity takesOver = colleagues.open(Role.LIAISON);
        assertEquals(0, told(takesOver, mark));

        As.user("sysadmin", () -> {
            deputies.handOver(leaves.username(), takesOver.username(), "调离");
            Refused.with("deputy.handed-over", () -> deputies.handOver(leaves.username(), takesOver.username(), "再移交"));
        });

        assertEquals(1, told(takesOver, mark));
        assertEquals(0, told(leaves, mark));
        assertEquals("deputy.handed-over", mine(leaves).get(0).kind());
        assertTrue(mine(takesOver).stream().anyMatch(row -> row.kind().equals("deputy.handed-over")));
        assertNull(As.identity(takesOver, deputies::own).get(0).endsOn());
    }

    // the calendar's deadlines

    @Test
    void deadlinesByDayAddUpToTheOpenActionsThatTheListShows() {
        for (String account : List.of("ducha", "lianhua", "chengguan", "sanxianci")) {
            As.user(account, () -> {
                ActionRegister.Only open = new ActionRegister.Only(true, false);
                long listed = actions.list(new ActionRegister.Filter(null, null, null, null, null, null, open), MANY)
                        .total();
                List<ActionDeadlines.Day> days = IntStream.rangeClosed(2020, 2035)
                        .boxed()
                        .flatMap(year -> deadlines.deadlines(Period.of(String.valueOf(year)), null).stream())
                        .toList();
                assertEquals(
                        listed,
                        days.stream().mapToLong(ActionDeadlines.Day::actions).sum(),
                        account);
                for (ActionDeadlines.Day day : days) {
                    List<ActionDeadlines.Due> due = deadlines.on(day.day(), null);
                    assertEquals(day.actions(), due.size());
                    assertEquals(day.worst(), due.get(0).light());
                }
            });
        }
    }

    // helpers

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static Message message(String mark, long unit, String once) {
        return new Message(
                "meeting.convened", Set.of(unit), "联席会议通知 " + mark, "请准时参加。", "meeting/meetings.xhtml", once);
    }

    private void fire(Message message) throws Exception {
        transaction.begin();
        news.fire(message);
        transaction.commit();
    }

    private List<NoticeService.Row> mine(Identity person) {
        return As.identity(person, () -> notices.list(NoticeService.Filter.ALL, MANY))
                .items();
    }

    private long told(Identity person, String mark) {
        return mine(person).stream().filter(row -> row.subject().contains(mark)).count();
    }

    private Identity wanting(MailChoice choice) {
        Identity person = colleagues.open(Role.LIAISON);
        choose(person, choice);
        return person;
    }

    private void choose(Identity person, MailChoice choice) {
        As.identity(person, () -> preference.choose(address(person), choice));
    }

    private static String address(Identity person) {
        return person.username() + "@ziyang.example";
    }

    private List<Outbox.Row> letters(Identity person) {
        return As.user("sysadmin", () -> outbox.list(null, MANY)).items().stream()
                .filter(row -> row.recipient().equals(address(person)))
                .toList();
    }

    /** The timer of the server may be at work at the same moment; then its turn is waited for. */
    private void tick() {
        mailClock.tick();
    }
}
