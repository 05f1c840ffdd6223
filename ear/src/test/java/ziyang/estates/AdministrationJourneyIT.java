package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.page.AccountPages;

/** The three administrators at work in a real browser, and kept apart there. */
class AdministrationJourneyIT {

    private static final Pattern PASSWORD_PAGE = Pattern.compile(".*/account/password\\.xhtml.*");
    private static final Pattern INBOX = Pattern.compile(".*/inbox/inbox\\.xhtml.*");
    private static final String FRESH = "Guanli-8-Xiaoqu";

    private static final Set<String> EVERYBODYS = Set.of(
            "inbox/inbox.xhtml",
            "notice/notices.xhtml",
            "region/regions.xhtml",
            "unit/units.xhtml",
            "account/me.xhtml",
            "account/deputy.xhtml");

    /** What each of the three has beyond what everybody has. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "sysadmin",
                    Set.of(
                            "calendar/calendar.xhtml",
                            "account/accounts.xhtml",
                            "schedule/runs.xhtml",
                            "notice/mails.xhtml"),
            "secadmin", Set.of("account/accounts.xhtml"),
            "auditor", Set.of("account/accounts.xhtml", "audit/audit.xhtml"));

    /** Pages that only one of the three may open, and pages of the city's business that none of them may. */
    private static final Map<String, Set<String>> ONLY = Map.of(
            "calendar/calendar.xhtml", Set.of("sysadmin"),
            "audit/audit.xhtml", Set.of("auditor"),
            "notice/mails.xhtml", Set.of("sysadmin"),
            "dashboard/dashboard.xhtml", Set.of(),
            "plan/plans.xhtml", Set.of(),
            "plan/progress.xhtml", Set.of(),
            "meeting/meetings.xhtml", Set.of(),
            "meeting/actions.xhtml", Set.of(),
            "report/reports.xhtml", Set.of(),
            "report/runs.xhtml", Set.of());

    @Test
    void anAccountIsOpenedByOneGivenItsRoleByAnotherAndItsPasswordByItsOwner() {
        String username = "b" + UUID.randomUUID().toString().substring(0, 8);
        String once;
        try (Browser system = Browser.as("sysadmin")) {
            once = new AccountPages(system).open(username, "新到联络员", "市司法局");
            system.to("account/open.xhtml");
            assertFalse(system.page().content().contains(once), "shown once");
            new AccountPages(system).show(username);
            assertFalse(system.page().content().contains(once), "shown once");
            assertEquals(0, system.button("保存角色").count(), "who opens accounts gives no roles");
        }
        try (Browser security = Browser.as("secadmin")) {
            security.to("account/accounts.xhtml");
            assertEquals(0, security.link("新建账号").count(), "who gives roles opens no accounts");
            new AccountPages(security).show(username).grant("部门联络员");
        }
        changesItsPassword(username, once);
        try (Browser owner = Browser.open()) {
            owner.signIn(username, once).sees("用户名或密码不正确");
            owner.signIn(username, FRESH);
            assertThat(owner.page()).hasURL(INBOX);
            owner.to("meeting/actions.xhtml");
            assertThat(owner.heading("任务清单").first()).isVisible();
        }
    }

    private static void changesItsPassword(String username, String once) {
        try (Browser owner = Browser.open()) {
            owner.signIn(username, once);
            assertThat(owner.page()).hasURL(PASSWORD_PAGE);
            owner.to("meeting/actions.xhtml");
            assertThat(owner.page()).hasURL(PASSWORD_PAGE);
            Portal.Answer token =
                    Portal.shared().post(null, "api/tokens", Map.of("username", username, "password", once));
            assertEquals("password.change", token.json().get("code").asText());
            new AccountPages(owner).changePassword(once, "short");
            assertThat(owner.page()).hasURL(PASSWORD_PAGE);
            new AccountPages(owner).changePassword(once, FRESH);
            assertThat(owner.page()).hasURL(INBOX);
        }
    }

    @Test
    void theSystemAdministratorRenamesARegionAndTeachesTheUnitAnotherName() {
        String alias = "司法" + UUID.randomUUID().toString().substring(0, 6);
        try (Browser system = Browser.as("sysadmin")) {
            renames(system, "祥符镇试");
            system.to("region/regions.xhtml").sees("祥符镇试");
            renames(system, "祥符镇");
            system.to("unit/unit.xhtml?code=justice-bureau");
            system.page().locator("[id='addAlias:alias']").fill(alias);
            system.press("添加称谓").sees("称谓已添加。");
            system.to("unit/unit.xhtml?code=justice-bureau").sees(alias);
            system.page().locator("[id='addAlias:alias']").fill("市财政局");
            system.press("添加称谓").sees("市财政局");
            assertEquals(0, system.page().getByText("称谓已添加。").count(), "one wording, one unit");
        }
        String aliases = Portal.shared()
                .get("zhujian", "api/units/justice-bureau/aliases")
                .text();
        assertTrue(aliases.contains(alias) && !aliases.contains("市财政局"), aliases);
    }

    private static void renames(Browser system, String name) {
        system.to("region/region.xhtml?code=512002118");
        system.page().locator("[id='rename:name']").fill(name);
        system.press("保存").sees("区域已更名。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void eachAdministratorSeesAndOpensTheirOwnPagesOnly(String administrator) {
        try (Browser browser = Browser.as(administrator)) {
            Set<String> expected = new TreeSet<>(EVERYBODYS);
            expected.addAll(OWN.get(administrator));
            assertEquals(expected, menu(browser));
            expected.forEach(page -> assertEquals(200, answer(browser, page).status(), page));
            ONLY.forEach((page, whose) -> {
                if (!whose.contains(administrator)) {
                    assertEquals(403, answer(browser, page).status(), page);
                    assertEquals(0, browser.page().locator("table").count(), "no figures on " + page);
                }
            });
            browser.forgive();
        }
    }

    private static Response answer(Browser browser, String page) {
        return browser.page().navigate(Portal.shared().uri(page).toString());
    }

    private static Set<String> menu(Browser browser) {
        List<String> links = browser.page().locator("nav.menu a").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("^/", ""))
                .toList();
        return new TreeSet<>(links);
    }
}
