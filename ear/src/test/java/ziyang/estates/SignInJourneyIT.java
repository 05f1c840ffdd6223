package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.harness.As;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Portal;

/** Coming in, being kept out, and leaving. */
class SignInJourneyIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in\\.xhtml.*");
    private static final Pattern INBOX = Pattern.compile(".*/inbox/inbox\\.xhtml.*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sysadmin",
                "secadmin",
                "auditor",
                "ducha",
                "zhujian",
                "yanjiang",
                "lianhua",
                "lianhua2",
                "shequ",
                "sanxianci",
                "chengguan",
                "chengguan2",
                "gongan",
                "caizheng",
                "shuiwu"
            })
    void everyDemonstrationAccountSignsInSeesItsInboxAndSignsOut(String username) {
        try (Browser browser = Browser.as(username)) {
            assertThat(browser.page()).hasURL(INBOX);
            assertThat(browser.heading("待办").first()).isVisible();
            browser.signOut();
            browser.to("inbox/inbox.xhtml");
            assertThat(browser.page()).hasURL(SIGN_IN);
        }
    }

    @ParameterizedTest
    @EnumSource(Browser.Size.class)
    void theDoorAndTheInboxFitTheScreenAndAreAccessible(Browser.Size size) {
        String suffix = "-" + size.name().toLowerCase();
        try (Browser browser = Browser.open(size)) {
            browser.to("sign-in.xhtml").picture("sign-in" + suffix).assertFits().assertAccessible();
            browser.signIn("lianhua", As.PASSWORD);
            assertThat(browser.page()).hasURL(INBOX);
            browser.picture("inbox" + suffix).assertFits().assertAccessible();
        }
    }

    @Test
    void aWrongPasswordIsExplainedAndLetsNobodyIn() {
        try (Browser browser = Browser.open()) {
            browser.signIn("zhujian", "not-the-Password-1");
            assertThat(browser.page().getByText("用户名或密码不正确").first()).isVisible();
            assertThat(browser.page()).hasURL(SIGN_IN);
            browser.to("inbox/inbox.xhtml");
            assertThat(browser.page()).hasURL(SIGN_IN);
        }
    }

    @Test
    void whoAskedForAPageGetsItAfterSigningIn() {
        try (Browser browser = Browser.open()) {
            browser.to("inbox/inbox.xhtml?from=link");
            assertThat(browser.page()).hasURL(SIGN_IN);
            browser.signIn("zhujian", As.PASSWORD);
            assertThat(browser.page()).hasURL(Pattern.compile(".*/inbox/inbox\\.xhtml\\?from=link"));
        }
    }

    @Test
    void signingInChangesTheSessionSoThatNobodyCanPlantOne() {
        try (Browser browser = Browser.open()) {
            browser.to("inbox/inbox.xhtml");
            String before = session(browser);
            browser.signIn("zhujian", As.PASSWORD);
            assertThat(browser.page()).hasURL(INBOX);
            assertNotEquals(before, session(browser));
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        Portal.Answer page = Portal.shared().get(null, "sign-in.xhtml");
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertEquals("DENY", page.header("X-Frame-Options"));
        assertTrue(page.header("Content-Security-Policy").contains("script-src"), "a content security policy");
        assertTrue(page.header("Set-Cookie").toLowerCase().contains("httponly"), "no script reads the session");
        assertTrue(page.header("Set-Cookie").toLowerCase().contains("samesite=lax"), "no other site uses it");
        assertEquals("", page.header("X-Powered-By"));
        assertEquals("", page.header("Server"));
    }

    private static String session(Browser browser) {
        return browser.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("ESTATES"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
