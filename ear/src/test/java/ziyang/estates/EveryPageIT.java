package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Funded;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Minuted;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/**
 * Every page of the portal, by an account that works on it, on the office screen and on a telephone, in Chinese and in English: it
 * answers, fits, is accessible and breaks nothing in the browser. A page that nobody visits here stops the build.
 */
class EveryPageIT {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Portal PORTAL = Portal.shared();

    /** Texts of the pages' own, not of records: these must be in the language chosen. */
    private static final String WORDING =
            "nav.menu a, nav.menu h2, .stack > label, .fields > label, .filter > div > label, thead th, button,"
                    + " summary, .empty, .filter-links a, .chip, .light, .top-brand, .top-out, .skip, dt, h2:not([id])";

    /** Who look at the pages at the same time, and how many pages one looks at before the other may. */
    private static final int VISITORS = 2;

    private static final int TOUR = 8;

    private static final Map<String, Visit> VISITS = new TreeMap<>();

    /** Who goes there, and what the address needs. */
    private record Visit(String account, String query) {}

    @BeforeAll
    static void everyPageHasARecordToShow() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        JsonNode action = joint.action("urban-enforcement-bureau", 5);
        Joint draft = Joint.draft(PORTAL, "lianhua");
        String report = "api/reports/joint-meeting-bulletin?region=512002001&period="
                + LocalDate.now(Time.ZONE).getYear();
        String run = PORTAL.get("lianhua", report).header("Report-Run");
        long progress = PORTAL.get("ducha", "api/plans/zfbf-2020-72/progress?state=SUBMITTED")
                .json()
                .findValue("id")
                .asLong();
        visits("lianhua", "inbox/inbox", "help", "index", "meeting/meetings", "meeting/actions", "account/me");
        visits("lianhua", "meeting/matters", "meeting/raise", "meeting/rhythm");
        visits("lianhua", "meeting/board", "meeting/scorecard", "meeting/urge-letters");
        visits("chengguan", "meeting/bulk");
        visit("lianhua", "meeting/urge-letter", "?id=" + letter());
        visits("lianhua", "notice/notices", "account/deputy");
        visit(
                "lianhua",
                "meeting/calendar",
                "?day=" + action.at("/dates/deadline").asText());
        visits("sysadmin", "notice/mails", "schedule/runs");
        visits("lianhua", "report/reports", "report/runs", "account/password");
        visit("lianhua", "meeting/meeting", "?id=" + joint.id());
        visit("lianhua", "meeting/room", "?id=" + joint.id());
        visit("lianhua", "meeting/screen", "?id=" + joint.id());
        visit("chengguan", "meeting/sign-in", "?id=" + joint.id());
        visit("lianhua", "meeting/matter", "?id=" + first("matters?state=WAITING"));
        visit("lianhua", "meeting/edit", "?id=" + draft.id());
        Minuted minutes =
                Minuted.draft(PORTAL, "lianhua", Joint.inProgress(PORTAL, "lianhua"), "public-security-bureau");
        visit("lianhua", "meeting/minutes", "?id=" + minutes.sent().meeting());
        visit("lianhua", "report/run", "?id=" + run);
        JsonNode figures = PORTAL.post(
                        "yanjiang", "api/indicator-returns", Map.of("period", "2021Q4", "region", "512002"))
                .json();
        visit("yanjiang", "indicator/return", "?id=" + figures.at("/row/id").asLong());
        visits("yanjiang", "indicator/returns");
        visit("zhujian", "indicator/split", "?code=management-coverage&year=2022&region=512000");
        visits("ducha", "indicator/board");
        visit("ducha", "indicator/trend", "?code=management-coverage&region=512000");
        visit("ducha", "indicator/records", "?code=management-coverage&part=GAP");
        visits("lianhua", "estate/estates", "estate/edit", "exchange/import");
        visit("lianhua", "estate/estate", "?code=YS0001");
        Upload sheet = new Upload("错误.csv", Upload.WRONG_ROW);
        JsonNode taken =
                Upload.sheet(PORTAL, "lianhua", "estates?mode=DRY", sheet).json();
        visit("lianhua", "exchange/run", "?id=" + taken.get("id").asLong());
        visit("chengguan", "meeting/action", "?id=" + action.get("id").asLong());
        visit("chengguan", "plan/measure", "?plan=zfbf-2020-72&code=3.2.3");
        visits("lianhua", "governance/party", "governance/establish", "governance/committees", "governance/new");
        visits("lianhua", "governance/standings", "governance/tripartites", "governance/rules", "management/table");
        visit("lianhua", "governance/tripartite", "?id=" + first("tripartite-meetings?open=true"));
        visit("lianhua", "governance/record", "?estate=YS0001");
        visit("lianhua", "governance/environment", "?community=LH-01");
        visit("lianhua", "governance/organisation", "?id=" + first("party-organisations?level=estate"));
        visit("lianhua", "governance/committee", "?id=" + first("committees?stage=in_office"));
        visits("ducha", "dashboard/dashboard", "plan/plans", "plan/progress");
        visit("ducha", "plan/plan", "?code=zfbf-2020-72");
        visit("ducha", "plan/review", "?id=" + progress);
        visits("sysadmin", "region/regions", "unit/units", "unit/new", "calendar/calendar", "account/open");
        visit("sysadmin", "region/region", "?code=512002001");
        visit("sysadmin", "unit/unit", "?code=housing-bureau");
        visits("secadmin", "account/accounts");
        visit("secadmin", "account/account", "?id=" + account());
        visits("auditor", "audit/audit");
        visits("lianhua", "firm/firms", "management/modes", "responsibility/matrix");
        visits("lianhua", "contract/contracts", "contract/checks", "contract/edit");
        String contract = PORTAL.get("lianhua", "api/contracts?standing=RUNNING&size=1")
                .json()
                .at("/items/0/code")
                .asText();
        visit("lianhua", "contract/contract", "?code=" + contract);
        visit("lianhua", "contract/supplement", "?code=" + contract);
        visit("lianhua", "firm/firm", "?code=" + code("firms", "creditCode"));
        visit("lianhua", "firm/edit", "?code=" + code("firms", "creditCode"));
        visit("lianhua", "management/mode", "?code=" + code("managements", "code"));
        visit("lianhua", "responsibility/edit", "?region=512002001");
        visits("lianhua", "application/applications", "contribution/contributions", "contribution/edit");
        String supported = Funded.estate(PORTAL, "启动资金小区");
        long owed = PORTAL.post("lianhua", "api/funds/contributions", Funded.owed(supported, "START_UP"))
                .json()
                .at("/head/id")
                .asLong();
        visit("lianhua", "contribution/contribution", "?id=" + owed);
        Funded funded = Funded.draft(PORTAL);
        visit("lianhua", "application/application", "?id=" + funded.id());
        visit("lianhua", "application/edit", "?id=" + funded.id());
        visits("caizheng", "fund/budgets", "fund/execution", "fund/trial-balance");
        long budget = PORTAL.get("caizheng", "api/funds/budgets")
                .json()
                .at("/items/0/head/id")
                .asLong();
        visit("caizheng", "fund/budget", "?id=" + budget);
        visit("caizheng", "fund/vouchers", "?account=AVAILABLE&year=2021");
        long voucher = PORTAL.get("caizheng", "api/funds/vouchers")
                .json()
                .at("/items/0/id")
                .asLong();
        visit("caizheng", "fund/voucher", "?id=" + voucher);
        assessments();
        standards();
        visits(null, "sign-in");
    }

    /** One with several editions, and a draft that can be written. */
    private static void standards() {
        visits("zhujian", "standard/standards", "standard/deliverables");
        visit("zhujian", "standard/standard", "?code=service-grades");
        Map<String, Object> draft =
                Map.of("code", "looked-at-" + System.nanoTime(), "kind", "RULES", "title", "看一看的制度");
        long edition = PORTAL.post("zhujian", "api/standards", draft)
                .json()
                .at("/row/id")
                .asLong();
        Map<String, Object> words = Map.of("number", "1.1", "heading", "范围", "body", "正文。\n\n|甲|乙|\n|1|2|");
        long clause = PORTAL.post("zhujian", "api/standards/editions/" + edition + "/clauses", Map.of("clause", words))
                .json()
                .get("id")
                .asLong();
        visit("zhujian", "standard/edition", "?id=" + edition);
        visit("zhujian", "standard/comments", "?id=" + asked());
        visit("zhujian", "standard/clause", "?edition=" + edition + "&id=" + clause);
        visits("zhujian", "standard/prices");
        visit("zhujian", "standard/grades", "?edition=" + publishedGrades());
        visit("zhujian", "standard/price-tables", "?edition=" + draftedPrices());
    }

    private static long publishedGrades() {
        return PORTAL.get(null, "api/open/guide-prices/grades/service-grades/2")
                .json()
                .get("edition")
                .asLong();
    }

    /** A notice of prices that is being written, with one table. */
    private static long draftedPrices() {
        Map<String, Object> draft =
                Map.of("code", "prices-" + System.nanoTime(), "kind", "PRICE_NOTICE", "title", "看一看的价格通知");
        JsonNode begun = PORTAL.post("zhujian", "api/standards", draft).json();
        long id = begun.at("/row/id").asLong();
        Map<String, Object> table = Map.of(
                "kind", "SOCIAL",
                "grades", publishedGrades(),
                "floatUp", "0",
                "floatDown", "20",
                "prices", List.of(Map.of("rank", 1, "building", "HIGH_RISE", "amount", "0.80")));
        PORTAL.send(
                "PUT",
                "zhujian",
                "api/standards/editions/" + id + "/prices",
                Map.of("version", begun.get("version"), "tables", List.of(table)));
        return id;
    }

    /** Those of the demonstration: one is final, one in self scoring. */
    private static void assessments() {
        Map<String, Long> byState = new TreeMap<>();
        PORTAL.get("zhujian", "api/assessments")
                .json()
                .get("items")
                .forEach(one ->
                        byState.put(one.get("state").asText(), one.get("id").asLong()));
        String done = "?id=" + byState.get("FINAL");
        visits("zhujian", "assessment/assessments", "assessment/scenario", "assessment/schemes");
        visit("zhujian", "assessment/assessment", done);
        visit("zhujian", "assessment/objections", done);
        visit("zhujian", "assessment/ranking", done + "&check=true");
        visit("lianhua", "assessment/sheet", "?id=" + byState.get("SELF_SCORING") + "&street=512002001&item=meeting");
        visit("zhujian", "assessment/scheme", "?id=" + draftedScheme() + "&item=management");
        visits("chengguan", "assessment/judging");
    }

    /** An edition about which the public is being asked, with a letter that waits for an answer. */
    private static long asked() {
        Map<String, Object> draft = Map.of("code", "asked-at-" + System.nanoTime(), "kind", "RULES", "title", "问一问的制度");
        JsonNode begun = PORTAL.post("zhujian", "api/standards", draft).json();
        long id = begun.at("/row/id").asLong();
        String edition = "api/standards/editions/" + id;
        PORTAL.post("zhujian", edition + "/clauses", Map.of("clause", Map.of("number", "1", "body", "正文")));
        String until = LocalDate.now(Time.ZONE).plusDays(30).toString();
        PORTAL.post("zhujian", edition + "/consultation", Map.of("version", begun.get("version"), "until", until));
        PORTAL.post("zhujian", edition + "/comments", Map.of("clause", "1", "author", "某单位", "body", "建议写明时限。"));
        return id;
    }

    /** A draft of the next edition, to be written. */
    private static long draftedScheme() {
        String schemes = "api/assessments/schemes";
        JsonNode known = PORTAL.get("zhujian", schemes).json();
        for (JsonNode one : known) {
            if (one.get("state").asText().equals("DRAFT")) {
                return one.get("id").asLong();
            }
        }
        return PORTAL.post(
                        "zhujian", schemes + "/" + known.get(0).get("id").asLong() + "/renewal", Map.of("year", 2040))
                .json()
                .at("/head/id")
                .asLong();
    }

    /** An urge letter of the street, about what is overdue in the demonstration. */
    private static long letter() {
        JsonNode letters = PORTAL.get("lianhua", "api/urge-letters").json().get("items");
        if (letters.size() > 0) {
            return letters.get(0).get("id").asLong();
        }
        String late = PORTAL.get("lianhua", "api/actions?figure=OVERDUE&region=512002001")
                .json()
                .at("/items/0/leadUnit")
                .asText();
        return PORTAL.post("lianhua", "api/urge-letters", Map.of("unit", late))
                .json()
                .get("id")
                .asLong();
    }

    @Test
    void everyPageIsVisited() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            TreeSet<String> pages = files.map(file -> PAGES.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .map(file -> file.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(pages, VISITS.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPageFitsIsAccessibleAndSpeaksTheLanguage(String language) throws InterruptedException {
        Queue<Tour> tours = tours();
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        Callable<Void> visitor = () -> walk(tours, language, wrong);
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        visitors.invokeAll(Collections.nCopies(VISITORS, visitor));
        visitors.shutdown();
        assertEquals("", String.join("\n", wrong));
    }

    /** Some pages that one account looks at, one after the other. */
    private record Tour(String account, List<String> pages) {}

    /** All pages by account, in parts that two visitors can share. */
    private static Queue<Tour> tours() {
        Map<String, List<String>> byAccount = new LinkedHashMap<>();
        VISITS.forEach((page, visit) -> byAccount
                .computeIfAbsent(String.valueOf(visit.account()), account -> new ArrayList<>())
                .add(page));
        Queue<Tour> tours = new ConcurrentLinkedQueue<>();
        byAccount.forEach((account, pages) -> {
            for (int from = 0; from < pages.size(); from += TOUR) {
                tours.add(new Tour(account, pages.subList(from, Math.min(pages.size(), from + TOUR))));
            }
        });
        return tours;
    }

    private static Void walk(Queue<Tour> tours, String language, List<String> wrong) {
        try {
            for (Tour tour = tours.poll(); tour != null; tour = tours.poll()) {
                walk(tour, language, wrong);
            }
            return null;
        } finally {
            Browser.quit();
        }
    }

    private static void walk(Tour tour, String language, List<String> wrong) {
        try (Browser browser = tour.account().equals("null") ? Browser.open() : Browser.as(tour.account())) {
            browser.to("sign-in.xhtml?lang=" + language);
            tour.pages().forEach(page -> look(browser, page, language, wrong));
        } catch (AssertionError | RuntimeException faults) {
            wrong.add(tour + ": " + faults.getMessage());
        }
    }

    private static void look(Browser browser, String page, String language, List<String> wrong) {
        String address = PORTAL.uri(page + ".xhtml" + VISITS.get(page).query()).toString();
        int status = browser.page().navigate(address).status();
        if (status != 200) {
            wrong.add(page + " answers " + status);
        }
        if (browser.page().title().contains("<")) {
            wrong.add(page + " shows tags in its title: " + browser.page().title());
        }
        for (Browser.Size size : Browser.Size.values()) {
            browser.as(size);
            attempt(wrong, browser::assertFits);
            if (language.equals("zh")) {
                // the structure is the same in every language, and looking at it takes longer than all the rest
                attempt(wrong, browser::assertAccessible);
            } else {
                foreign(browser).forEach(text -> wrong.add(page + " is not in English: " + text));
            }
        }
    }

    private static void attempt(List<String> wrong, Runnable check) {
        try {
            check.run();
        } catch (AssertionError broken) {
            wrong.add(broken.getMessage());
        }
    }

    /** Chinese wordings of a page in English; what is marked as another language is meant to be. */
    private static List<String> foreign(Browser browser) {
        Object found = browser.page()
                .evaluate(
                        "selector => [...document.querySelectorAll(selector)]"
                                + ".filter(e => !e.closest('[lang^=zh], [data-fill]'))"
                                + ".map(e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(''))"
                                + ".filter(text => /\\p{Script=Han}/u.test(text))",
                        WORDING);
        return ((List<?>) found).stream().map(Object::toString).distinct().toList();
    }

    /** The id of the first record of a list. */
    private static long first(String list) {
        return PORTAL.get("lianhua", "api/" + list)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
    }

    private static long account() {
        try (Browser security = Browser.as("secadmin")) {
            security.to("account/accounts.xhtml?text=chengguan");
            String link = security.link("chengguan").first().getAttribute("href");
            return Long.parseLong(link.replaceAll(".*id=", ""));
        }
    }

    /** How the first record of the street is called. */
    private static String code(String root, String name) {
        return PORTAL.get("lianhua", "api/" + root + "?size=1&region=512002001")
                .json()
                .get("items")
                .get(0)
                .get(name)
                .asText();
    }

    private static void visits(String account, String... pages) {
        for (String page : pages) {
            visit(account, page, "");
        }
    }

    private static void visit(String account, String page, String query) {
        VISITS.put(page, new Visit(account, query));
    }
}
