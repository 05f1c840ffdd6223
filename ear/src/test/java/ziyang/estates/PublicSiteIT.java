package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Portal;

/** The public site in a browser, without an account. */
class PublicSiteIT {

    private static final Portal PORTAL = Portal.shared();
    private static final int MOST_TABS = 40;

    @AfterAll
    static void quit() {
        Browser.quit();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standards",
                "standards?on=2021-06-30",
                "standards?lang=en",
                "standards/service-grades",
                "standards/service-grades/1",
                "standards/service-grades/2/4.3",
                "standards/old-estate-guideline/2",
                "standards/service-grades/compare?before=1&after=2",
                "standards/nothing",
                "standards/guide-price/2",
                "standards/service-grades/2/comments",
                "prices",
                "prices?on=2018-01-01&lang=en",
                "prices?kind=PRELIMINARY&building=HIGH_RISE&grade=%E4%B8%89%E7%BA%A7&area=100&agreed=1.60",
                "prices?kind=SOCIAL&building=HIGH_RISE&grade=%E4%B8%89%E7%BA%A7&area=x&lang=en",
                "search",
                "search?q=%E7%BB%BF%E5%8C%96",
                "search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84%E8%AF%8D&lang=en"
            })
    void everyPublicPageFitsAndIsAccessible(String path) {
        try (Browser browser = Browser.open()) {
            browser.page().navigate(PORTAL.uri("open/" + path).toString());
            for (Browser.Size size : Browser.Size.values()) {
                browser.as(size).assertFits();
                browser.assertAccessible();
            }
            // the browser notes an answer of 404 as a fault
            browser.forgive();
        }
    }

    @Test
    void whoHasNoMouseReadsWhatHeldOnADay() {
        try (Browser browser = Browser.open()) {
            browser.page().navigate(PORTAL.uri("open/standards").toString());
            press(browser, "Tab");
            assertEquals("#content", focused(browser, "getAttribute('href')"), "the first stop skips to the content");
            press(browser, "Enter");
            tabTo(browser, "资阳市住宅物业服务等级划分");
            press(browser, "Enter");
            browser.page().waitForURL("**/open/standards/service-grades");
            tabToField(browser, "on");
            browser.page().keyboard().type("06302021");
            press(browser, "Enter");
            browser.page().waitForURL("**/open/standards/service-grades?on=2021-06-30");
            browser.sees("当天执行的版本 2021-06-30：");
            tabTo(browser, "〔演示〕DB5120/T 1—2018");
            press(browser, "Enter");
            browser.page().waitForURL("**/open/standards/service-grades/1");
            browser.sees("已被代替");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void everybodyDownloadsAnEditionAsAnOfficialDocument(String format) {
        Portal.Answer paper = PORTAL.get(null, "open/standards/service-grades/2/text." + format);
        assertEquals(200, paper.status());
        assertTrue(paper.header("Content-Disposition").contains("." + format), paper.header("Content-Disposition"));
        assertTrue(paper.bytes().length > 4000);
        assertEquals('P', (char) paper.bytes()[format.equals("pdf") ? 1 : 0]);
        assertEquals(
                404,
                PORTAL.get(null, "open/standards/service-grades/2/text.xlsx").status());
        assertEquals(
                404,
                PORTAL.get(null, "open/standards/service-grades/9/text." + format)
                        .status());
    }

    @Test
    void wordsAreFoundInWhatHoldsOnTheDay() {
        Portal.Answer now = PORTAL.get(null, "api/open/search?q=" + encoded("保洁"));
        assertEquals(200, now.status());
        assertTrue(now.json().get("total").asInt() > 0, now.text());
        now.json().get("items").forEach(hit -> {
            assertEquals("IN_FORCE", hit.get("standing").asText());
            String said = hit.get("heading").toString() + hit.get("excerpt");
            assertTrue(said.contains("\"marked\":true,\"text\":\"保洁\"") || said.contains("保洁"), said);
        });
        int past = PORTAL.get(null, "api/open/search?past=true&q=" + encoded("保洁"))
                .json()
                .get("total")
                .asInt();
        assertTrue(past > now.json().get("total").asInt(), "editions of the past say so too");
        assertEquals(
                0,
                PORTAL.get(null, "api/open/search?on=2001-01-01&past=true&q=" + encoded("保洁"))
                        .json()
                        .get("total")
                        .asInt(),
                "nothing was published by then");
        assertEquals(
                0,
                PORTAL.get(null, "api/open/search?q=" + encoded("洁保"))
                        .json()
                        .get("total")
                        .asInt(),
                "neighbouring signs in their order");
        assertEquals(422, PORTAL.get(null, "api/open/search?q=").status());
        assertEquals(
                422,
                PORTAL.get(null, "api/open/search?q=" + encoded("长".repeat(61))).status());
        assertEquals(
                0,
                PORTAL.get(null, "api/open/search?q=" + encoded("！？"))
                        .json()
                        .get("total")
                        .asInt());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void programsReadWhatIsNew() throws Exception {
        Portal.Answer answer = PORTAL.get(null, "open/feed");
        assertEquals(200, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/atom+xml"));
        DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        Element feed = builders.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.bytes()))
                .getDocumentElement();
        NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertTrue(entries.getLength() >= 5, "every edition that was published");
        List<String> days = new ArrayList<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            days.add(entry.getElementsByTagNameNS("*", "updated").item(0).getTextContent());
            String id = entry.getElementsByTagNameNS("*", "id").item(0).getTextContent();
            String address = id.substring(PORTAL.uri("").toString().length());
            assertEquals(200, PORTAL.get(null, address).status(), "its permanent address answers: " + id);
        }
        List<String> newestFirst =
                days.stream().sorted(Comparator.reverseOrder()).toList();
        assertEquals(newestFirst, days);
    }

    @Test
    void largeTypeStaysForTheNextPage() {
        try (Browser browser = Browser.open()) {
            browser.page().navigate(PORTAL.uri("open/standards").toString());
            browser.button("大字").click();
            browser.page()
                    .navigate(PORTAL.uri("open/standards/service-grades/2").toString());
            assertEquals("true", browser.button("大字").getAttribute("aria-pressed"));
            assertTrue((Boolean)
                    browser.page().evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize) >= 24"));
        }
    }

    private static void press(Browser browser, String key) {
        browser.page().keyboard().press(key);
    }

    private static String focused(Browser browser, String what) {
        return String.valueOf(browser.page().evaluate("document.activeElement." + what));
    }

    private static void tabTo(Browser browser, String text) {
        for (int i = 0;
                i < MOST_TABS && !focused(browser, "textContent").strip().equals(text);
                i++) {
            press(browser, "Tab");
        }
        assertEquals(text, focused(browser, "textContent").strip());
    }

    private static void tabToField(Browser browser, String id) {
        for (int i = 0; i < MOST_TABS && !focused(browser, "id").equals(id); i++) {
            press(browser, "Tab");
        }
        assertEquals(id, focused(browser, "id"));
    }
}
