package ziyang.estates.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One visitor in a fresh Chromium context. Closing it fails the test when any page wrote an error to the console, threw, broke the
 * content security policy or was answered by a server error.
 */
public final class Browser implements AutoCloseable {

    /** Office screen and telephone. */
    public enum Size {
        DESK(1366, 768),
        HAND(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final String WATCH_POLICY = "document.addEventListener('securitypolicyviolation', e =>"
            + " console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + (e.sample || '')))";

    /**
     * Axe in the page itself: the builder's own way opens a second page for every look and sends home what is in order as well. A page
     * that has been looked at is looked at again only where it has become different: another attribute or text, to be seen now and not
     * before, another colour.
     */
    private static final String LOOK = """
            async () => {
              const face = e => {
                const style = getComputedStyle(e);
                const text = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join('|');
                return [e.cloneNode(false).outerHTML, text, e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
                  style.color, style.backgroundColor, style.backgroundImage, style.fontSize, style.fontWeight].join(';');
              };
              const seen = window.axeSeen || new WeakMap();
              const other = [...document.querySelectorAll('*')].filter(e => seen.get(e) !== face(e));
              const where = window.axeSeen ? other.filter(e => document.body.contains(e)) : document;
              window.axeSeen = seen;
              other.forEach(e => seen.set(e, face(e)));
              if (where.length === 0) {
                return [];
              }
              const found = await axe.run(where, {
                resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']});
              return found.violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => `${rule.id} (${rule.impact}): ${rule.help} `
                  + JSON.stringify(rule.nodes.slice(0, 3).map(node => node.html)));
            }
            """;

    private static final String AXE = axe();

    private final Portal portal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Browser(Portal portal, Size size) {
        this.portal = portal;
        this.context = Chromium.of()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(portal.baseUri().toString())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(size.width, size.height)
                        .setIsMobile(size == Size.HAND)
                        .setHasTouch(size == Size.HAND));
        context.setDefaultTimeout(20_000);
        context.addInitScript(WATCH_POLICY);
        this.page = context.newPage();
        watch();
    }

    public static Browser open(Size size) {
        return new Browser(Portal.shared(), size);
    }

    public static Browser open() {
        return open(Size.DESK);
    }

    /** Opens a fresh context and signs in by the page. */
    public static Browser as(String username, Size size) {
        Browser browser = open(size);
        browser.signIn(username, As.PASSWORD);
        return browser;
    }

    public static Browser as(String username) {
        return as(username, Size.DESK);
    }

    public Page page() {
        return page;
    }

    /** Makes the window as large as the other kind of screen. */
    public Browser as(Size size) {
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** Goes to an address below the portal's root. */
    public Browser to(String path) {
        page.navigate(portal.uri(path).toString());
        return this;
    }

    /** Fills in the sign-in page, going there first unless it is shown already. */
    public Browser signIn(String username, String password) {
        if (!page.url().contains("sign-in.xhtml")) {
            to("sign-in.xhtml");
        }
        page.locator("[id='signIn:username']").fill(username);
        page.locator("[id='signIn:password']").fill(password);
        page.locator("[id='signIn:submit']").click();
        page.waitForLoadState();
        return this;
    }

    public Browser signOut() {
        button("退出").click();
        page.waitForURL("**/sign-in.xhtml*");
        return this;
    }

    /** Presses a button, says yes when the page asks, and waits for the answer. */
    public Browser press(String name) {
        button(name).first().click();
        Locator yes = page.locator(".ui-confirmdialog-yes:visible");
        page.waitForTimeout(400);
        if (yes.count() > 0) {
            yes.first().click();
        }
        page.waitForLoadState();
        return this;
    }

    /** Waits until the page says so. */
    public Browser sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    public Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Writes {@code target/screenshots/<name>.png}, the whole page. */
    public Browser picture(String name) {
        Path file = Path.of(ServerFiles.target(), "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** No serious or critical finding of axe-core (WCAG 2 A and AA) on the page as it stands. */
    public Browser assertAccessible() {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        Object found = page.evaluate(LOOK);
        assertEquals(List.of(), found, "accessibility of " + page.url());
        return this;
    }

    /** The page is not wider than the screen, so that nobody has to scroll sideways. */
    public Browser assertFits() {
        // a chart takes some frames to follow the window
        int over = (int) page.evaluate("async () => {"
                + " const over = () => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);"
                + " for (let i = 0; i < 40 && over() > 0; i++) { await new Promise(done => setTimeout(done, 50)); }"
                + " return over(); }");
        assertEquals(0, over, "pixels too wide at " + page.viewportSize().width + ": " + page.url());
        return this;
    }

    public void assertNoFault() {
        assertEquals(List.of(), faults, "faults in the browser");
    }

    /** For a page that must answer with an error. */
    public Browser forgive() {
        faults.clear();
        return this;
    }

    @Override
    public void close() {
        try {
            assertNoFault();
        } finally {
            context.close();
        }
    }

    private void watch() {
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                faults.add("console: " + message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> faults.add("script: " + error + " at " + page.url()));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                faults.add("server: " + response.status() + " " + response.url());
            }
        });
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ends the Chromium of this thread, for a thread that ends before the JVM does. */
    public static void quit() {
        Chromium.quit();
    }

    /** A Chromium for each thread, because what drives it bears only one; the build sees to it that there is one. */
    private static final class Chromium {

        private static final Path SHARED_MEMORY = Path.of("/dev/shm");
        private static final long ENOUGH = 512L << 20;
        private static final ThreadLocal<Chromium> MINE = ThreadLocal.withInitial(Chromium::new);

        private final Playwright playwright = Playwright.create();
        private final Thread end = new Thread(playwright::close);
        private final com.microsoft.playwright.Browser browser = launch();

        private static com.microsoft.playwright.Browser of() {
            return MINE.get().browser;
        }

        private static void quit() {
            Chromium mine = MINE.get();
            MINE.remove();
            Runtime.getRuntime().removeShutdownHook(mine.end);
            mine.playwright.close();
        }

        private com.microsoft.playwright.Browser launch() {
            Runtime.getRuntime().addShutdownHook(end);
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(arguments()));
        }

        private static List<String> arguments() {
            List<String> arguments = new ArrayList<>(List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
            if (SHARED_MEMORY.toFile().getUsableSpace() < ENOUGH) {
                // on disk instead: slower, but a browser without memory to share dies
                arguments.add("--disable-dev-shm-usage");
            }
            return arguments;
        }

        private static Path executable() {
            Stream<Path> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                    .flatMap(directory -> Stream.of("chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of(directory, name)));
            return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), onPath)
                    .filter(Objects::nonNull)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH"));
        }
    }
}
