package ziyang.estates.harness.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import ziyang.estates.harness.Browser;

/** The page of one action. */
public record ActionPage(Browser browser) {

    public static ActionPage open(Browser browser, JsonNode action) {
        browser.to("meeting/action.xhtml?id=" + action.get("id").asLong());
        return new ActionPage(browser);
    }

    public Locator acceptButton() {
        return browser.page().locator("[id='accept:submit']");
    }

    public Locator text() {
        return browser.page().locator("[id='report:text']");
    }

    public Locator percent() {
        return browser.page().locator("[id='report:percent']");
    }

    public Locator progressButton() {
        return browser.page().locator("[id='report:progress']");
    }

    public ActionPage progress(String words) {
        text().fill(words);
        progressButton().click();
        return this;
    }
}
