package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.page.AccountPages;

/** Deputies, hand-over, notifications and the calendar in a real browser. */
class NoticeJourneyIT {

    private static final String UNIT = "市城市管理行政执法局";

    @Test
    void aTrayIsHandedOverAndWhoTakesItIsTold() {
        String username = "n" + UUID.randomUUID().toString().substring(0, 8);
        String name = "调离" + username;
        try (Browser system = Browser.as("sysadmin")) {
            new AccountPages(system).open(username, name, UNIT);
        }
        try (Browser security = Browser.as("secadmin")) {
            new AccountPages(security).show(username).grant("部门联络员");
        }
        namesADeputyAndEndsIt(name);
        try (Browser system = Browser.as("sysadmin")) {
            new AccountPages(system).show(username);
            choose(system, "handOver:to", "市城管局联络员");
            system.page().locator("[id='handOver:reason']").fill("调离");
            system.press("移交").sees("工作已移交，并已通知双方。");
        }
        isTold(name);
    }

    private static void namesADeputyAndEndsIt(String name) {
        LocalDate from = LocalDate.now(Time.ZONE).plusYears(1);
        try (Browser liaison = Browser.as("chengguan")) {
            liaison.to("account/deputy.xhtml");
            choose(liaison, "deputies:deputy", name);
            day(liaison, "startsOn", from);
            day(liaison, "endsOn", from.minusDays(1));
            liaison.page().locator("[id='deputies:reason']").fill("休假");
            liaison.press("指定").sees("截止日不能早于起始日 " + from + "。");
            day(liaison, "endsOn", from.plusDays(6));
            liaison.press("指定").sees("代理人已指定");
            liaison.press("终止").sees("代理已终止。");
        }
    }

    private static void isTold(String name) {
        try (Browser liaison = Browser.as("chengguan")) {
            String told = name + "的工作移交给市城管局联络员";
            long before = unread();
            assertTrue(before > 0);
            liaison.to("inbox/inbox.xhtml").sees("您正在代理：");
            assertThat(liaison.page().locator(".top-notices .badge")).containsText(String.valueOf(before));
            liaison.page().locator(".top-notices").click();
            liaison.press("标为已读 " + told).sees("已标为已读。");
            assertEquals(before - 1, unread());
            liaison.to("notice/notices.xhtml?kind=deputy.handed-over");
            liaison.link(told).first().click();
            assertThat(liaison.heading("代理与移交").first()).isVisible();
            if (before > 1) {
                liaison.to("notice/notices.xhtml").press("全部标为已读").sees("全部通知已标为已读。");
            }
            assertEquals(0, unread());
            assertEquals(0, liaison.page().locator(".top-notices .badge").count());
        }
    }

    private static long unread() {
        return Portal.shared()
                .get("chengguan", "api/notifications?unread=true&size=1")
                .json()
                .get("total")
                .asLong();
    }

    @Test
    void onesMailIsChosenOnOnesOwnPage() {
        try (Browser supervision = Browser.as("ducha")) {
            supervision.to("account/me.xhtml").sees("平台尚未配置邮件服务器");
            choose(supervision, "mail:choice", "每日一封摘要");
            supervision.page().locator("[id='mail:submit']").click();
            supervision.sees("须先填写电子邮箱");
            supervision.page().locator("[id='mail:email']").fill("ducha@ziyang.example");
            supervision.page().locator("[id='mail:submit']").click();
            supervision.sees("邮件提醒方式已保存。");
        }
        Map<String, Object> none = Map.of("email", "", "choice", "NONE");
        Portal.Answer chosen = Portal.shared().send("PUT", "ducha", "api/notifications/mail", none);
        assertEquals("NONE", chosen.json().get("choice").asText());
    }

    @Test
    void theNewPagesFitAndAreAccessible() {
        look("chengguan", List.of("notice/notices.xhtml", "account/deputy.xhtml", "account/me.xhtml"));
        look(
                "lianhua",
                List.of(
                        "meeting/calendar.xhtml?day=" + LocalDate.now(Time.ZONE),
                        "meeting/calendar.xhtml?month=2021-10"));
        look("sysadmin", List.of("schedule/runs.xhtml", "notice/mails.xhtml"));
    }

    private static void look(String account, List<String> pages) {
        try (Browser browser = Browser.as(account)) {
            for (String page : pages) {
                browser.to(page);
                for (Browser.Size size : Browser.Size.values()) {
                    browser.as(size).assertFits().assertAccessible();
                }
            }
        }
    }

    private static void choose(Browser browser, String id, String label) {
        browser.page().locator("[id='" + id + "']").selectOption(new SelectOption().setLabel(label));
    }

    private static void day(Browser browser, String id, LocalDate day) {
        browser.page().locator("[id='deputies:" + id + "']").fill(day.toString());
    }
}
