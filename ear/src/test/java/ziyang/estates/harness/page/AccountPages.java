package ziyang.estates.harness.page;

import com.microsoft.playwright.options.SelectOption;
import ziyang.estates.harness.Browser;

/** The pages on which accounts are opened, given roles and get a password of their own. */
public record AccountPages(Browser browser) {

    /** Returns the one-time password as the page shows it. */
    public String open(String username, String displayName, String unit) {
        browser.to("account/open.xhtml");
        browser.page().locator("[id='open:username']").fill(username);
        browser.page().locator("[id='open:displayName']").fill(displayName);
        browser.page().locator("[id='open:unitCode']").selectOption(new SelectOption().setLabel(unit));
        browser.press("新建账号");
        browser.sees("账号已建立。");
        return browser.page().locator("#secret").innerText();
    }

    public AccountPages show(String username) {
        browser.to("account/accounts.xhtml?text=" + username);
        browser.link(username).first().click();
        return this;
    }

    public AccountPages grant(String role) {
        browser.page()
                .getByLabel(role, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        browser.press("保存角色").sees("角色已保存");
        return this;
    }

    public AccountPages changePassword(String old, String fresh) {
        browser.page().locator("[id='change:old']").fill(old);
        browser.page().locator("[id='change:fresh']").fill(fresh);
        browser.page().locator("[id='change:again']").fill(fresh);
        browser.press("修改密码");
        return this;
    }
}
