package ziyang.estates.harness.page;

import ziyang.estates.harness.Browser;

/** The pages on which a unit writes its progress and a reviewer judges it. */
public record ProgressPage(Browser browser) {

    public static ProgressPage write(Browser browser, String measure, String quarter) {
        browser.to("plan/measure.xhtml?plan=zfbf-2020-72&code=" + measure + "&period=" + quarter);
        return new ProgressPage(browser);
    }

    public static ProgressPage review(Browser browser, String quarter, String words) {
        browser.to("plan/progress.xhtml?plan=zfbf-2020-72&state=SUBMITTED&period=" + quarter);
        browser.page()
                .locator("tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words))
                .locator("a[href*='review.xhtml']")
                .first()
                .click();
        return new ProgressPage(browser);
    }

    public ProgressPage submit(String words, int percent) {
        browser.page().locator("[id='progress:text']").fill(words);
        browser.page().locator("[id='progress:percent']").fill(String.valueOf(percent));
        browser.press("上报");
        return this;
    }

    public ProgressPage giveBack(String reason) {
        browser.page().locator("[id='return:reason']").fill(reason);
        browser.press("退回");
        return this;
    }
}
