package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.As;
import ziyang.estates.harness.InContainer;
import ziyang.estates.harness.MailServer;
import ziyang.estates.harness.Refused;
import ziyang.estates.inbox.Light;
import ziyang.estates.notice.MailClock;
import ziyang.estates.standard.ClauseDraft;
import ziyang.estates.standard.ClauseService;
import ziyang.estates.standard.EditionReviewService;
import ziyang.estates.standard.Publication;
import ziyang.estates.standard.ReviewDraft;
import ziyang.estates.standard.ReviewOutcome;
import ziyang.estates.standard.ReviewView;
import ziyang.estates.standard.StandardDraft;
import ziyang.estates.standard.StandardKind;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardService;
import ziyang.estates.standard.Subscriptions;

/** Who wants to be told is told by mail, when the address was confirmed and until the reader leaves; and reviews. */
class SubscriptionsInContainerIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);
    private static final Pattern LINK =
            Pattern.compile("https://estates\\.ziyang\\.example/open/subscription\\?(\\w+)=(\\w+)");

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private StandardService standards;

    @Inject
    private StandardRegister register;

    @Inject
    private ClauseService clauses;

    @Inject
    private EditionReviewService reviews;

    @Inject
    private MailClock clock;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String reader = tag + "@reader.example";
    private MailServer mail;

    @BeforeEach
    void aMailServer() {
        mail = new MailServer();
        mail.start();
    }

    @AfterEach
    void noMailServer() {
        mail.close();
    }

    @Test
    void whoHasConfirmedIsToldUntilHeLeaves() {
        subscriptions.ask(" " + reader.toUpperCase() + " ");
        clock.tick();
        published("a");
        clock.tick();
        assertEquals(1, letters().size(), "nothing but the link before it is confirmed");
        String token = token(letters().get(0), "confirm");
        subscriptions.confirm(token);
        subscriptions.ask(reader);
        clock.tick();
        assertEquals(1, letters().size(), "who has confirmed is not asked again");
        long edition = published("b");
        clock.tick();
        MailServer.Letter news = letters().get(1);
        assertTrue(news.subject().contains("发布：订阅制度" + tag + "b"), news.subject());
        assertTrue(news.text().contains("/open/standards/" + tag + "b/1"), news.text());
        As.user("zhujian2", () -> {
            standards.repeal(edition, null, TODAY.plusDays(9), "废" + tag);
            return edition;
        });
        clock.tick();
        assertTrue(letters().get(2).subject().contains("废止："));
        subscriptions.leave(token(news, "leave"));
        published("c");
        clock.tick();
        assertEquals(3, letters().size());
        Refused.with("subscription.token", () -> subscriptions.leave(token));
        Refused.with("subscription.token", () -> subscriptions.confirm(null));
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String wrong :
                List.of("", "anna", "anna@", "a b@c.de", "anna@c.de, eva@c.de", "x".repeat(200) + "@c.de")) {
            Refused.with("subscription.email", () -> subscriptions.ask(wrong));
        }
        mail.close();
        Refused.with("subscription.off", () -> subscriptions.ask(reader));
        mail = new MailServer();
        mail.start();
    }

    @Test
    void aStandardIsReviewedAndTheNextReviewIsFiveYearsLater() {
        long grades = As.user(
                "zhujian", () -> register.get("service-grades").head().holds().id());
        ReviewView before = As.user("zhujian", () -> reviews.list(grades));
        assertEquals(LocalDate.of(2026, 6, 1), before.due(), "five years after its publication");
        assertEquals(Light.RED, before.light());
        ReviewDraft draft = new ReviewDraft(TODAY, ReviewOutcome.CONTINUES, "继续适用");
        Refused.with("access.permission", () -> reviewed("chengguan", grades, draft));
        Refused.with(
                "review.day",
                () -> reviewed("zhujian", grades, new ReviewDraft(TODAY.plusDays(1), ReviewOutcome.CONTINUES, "x")));
        reviewed("zhujian", grades, draft);
        ReviewView after = As.user("zhujian", () -> reviews.list(grades));
        assertEquals(TODAY.plusMonths(60), after.due());
        assertEquals(Light.GREEN, after.light());
        assertEquals(ReviewOutcome.CONTINUES, after.reviews().get(0).outcome());
        Refused.with("review.twice", () -> reviewed("zhujian", grades, draft));
    }

    private void reviewed(String user, long edition, ReviewDraft draft) {
        As.user(user, () -> {
            reviews.review(edition, null, draft);
            return edition;
        });
    }

    private List<MailServer.Letter> letters() {
        return mail.lettersTo(reader);
    }

    private static String token(MailServer.Letter letter, String what) {
        Matcher link = LINK.matcher(letter.text());
        assertTrue(link.find(), letter.text());
        assertEquals(what, link.group(1));
        return link.group(2);
    }

    /** A rule for the offices, which asks nobody, from its draft to its publication. */
    private long published(String code) {
        String name = tag + code;
        long edition = As.user("zhujian", () -> {
            long drafted = standards.begin(new StandardDraft(name, StandardKind.RULES, "订阅制度" + name, null));
            clauses.add(drafted, null, new ClauseDraft("1", null, "正文"));
            standards.examine(drafted, null);
            return drafted;
        });
        return As.user("zhujian2", () -> {
            standards.approve(edition, null);
            standards.publish(edition, null, new Publication("订" + name, "市住房城乡建设局", TODAY, TODAY));
            return edition;
        });
    }
}
