package ziyang.estates.harness.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A visitor without a mouse. */
public record Keyboard(Page page) {

    private static final int PATIENCE = 400;
    private static final String HERE = "e => e === document.activeElement && e.matches(':focus-visible')";

    /** Goes on with Tab until the focus visibly stands on the element. */
    public Keyboard to(Locator element) {
        element.waitFor();
        for (int steps = 0; steps < PATIENCE; steps++) {
            if (Boolean.TRUE.equals(element.evaluate(HERE))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not come to " + element);
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    public Keyboard enter() {
        page.keyboard().press("Enter");
        return this;
    }

    /** What the keyboard stands on is marked for the eye. */
    public Keyboard seen() {
        Object outline = page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }");
        assertTrue(Boolean.TRUE.equals(outline), "the focus is seen");
        return this;
    }
}
