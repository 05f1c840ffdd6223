package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.base.Time;
import ziyang.estates.harness.AtOnce;
import ziyang.estates.harness.Portal;

/** Service grades and guide prices by REST: written, published, and what held on a day. */
class PricesByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String ASK = "api/open/guide-prices/price?kind=%s&building=%s&grade=%s&on=%s";

    private final String code = "p-" + UUID.randomUUID().toString().substring(0, 8);

    // what holds on a day

    /** The demonstration has three notices, one behind the other, from 2019-03-01 on; of 2026-04-01 the last. */
    @ParameterizedTest
    @CsvSource({
        "2019-02-28, -",
        "2019-03-01, 0.70",
        "2021-06-30, 0.70",
        "2021-07-01, 0.77",
        "2026-03-31, 0.77",
        "2026-04-01, 0.84",
        "2028-03-31, 0.84",
        "2028-04-01, -"
    })
    void thePriceOfADayAtEveryBoundary(String day, String benchmark) {
        Portal.Answer answer = price("PRELIMINARY", "HIGH_RISE", "一级", day);
        if ("-".equals(benchmark)) {
            refused(answer, 422, "price.unknown");
        } else {
            assertEquals(benchmark, answer.json().get("benchmark").asText(), answer.toString());
        }
    }

    @Test
    void theLimitsAreExactAndTheTableSaysWhereTheyStand() {
        JsonNode price = price("PRELIMINARY", "HIGH_RISE", "3", "2021-07-01").json();
        assertEquals("三级", price.get("grade").asText());
        assertEquals("1.26", price.get("benchmark").asText());
        assertEquals("1.512", price.get("ceiling").asText());
        assertEquals("1.008", price.get("floor").asText());
        assertEquals("〔演示〕资发改发〔2021〕31号", price.at("/table/documentNumber").asText());
        assertEquals("2026-03-31", price.at("/table/until").asText(), "until the next edition takes its place");
        assertEquals(
                2,
                PORTAL.get(null, "api/open/guide-prices?on=2021-07-01").json().size());
        assertEquals(
                2,
                PORTAL.get("lianhua", "api/guide-prices?on=2021-07-01").json().size());
    }

    @ParameterizedTest
    @CsvSource({
        "SOCIAL, HIGH_RISE, 五级, 2021-07-01, price.grade.none",
        "PRELIMINARY, VILLA, 一级, 2021-07-01, price.grade.none",
        "PRELIMINARY, HIGH_RISE, 九级, 2021-07-01, price.grade.none",
        "PRELIMINARY, HIGH_RISE, , 2021-07-01, price.ask",
        "PRELIMINARY, CASTLE, 一级, 2021-07-01, choice",
        "PRELIMINARY, HIGH_RISE, 一级, gestern, choice.day"
    })
    void aQuestionWithoutAnAnswerSaysWhy(String kind, String building, String grade, String day, String refusal) {
        refused(price(kind, building, grade == null ? "" : grade, day), 422, refusal);
    }

    // grades

    @Test
    void gradesAreWrittenWithTheirClausesCopiedAndFixedOncePublished() {
        long edition = begun(code, "GUIDELINE");
        long clause = added(edition, "5.1");
        Map<String, Object> scale = scale("5.1", "一级", "二级");
        refused(write(edition, "grades", "scale", scale("9.9", "一级")), 422, "grade.clause.unknown");
        refused(write(edition, "grades", "scale", scale("5.1", "一级", "一级")), 422, "grade.twice");
        refused(
                PORTAL.send("PUT", "zhujian", editions(edition) + "/grades", Map.of("version", 99, "scale", scale)),
                409,
                "stale");
        JsonNode written = done(write(edition, "grades", "scale", scale));
        assertEquals("FIRST_LOWEST", written.get("order").asText());
        assertEquals("每周2次", written.at("/grades/1/items/0/frequency").asText());
        assertEquals("10.50", written.at("/grades/0/full").asText());
        refused(
                PORTAL.post("zhujian", "api/standards/clauses/" + clause + "/removal", Map.of("version", 1)),
                409,
                "grade.clause.used");
        refused(write(edition, "prices", "tables", List.of(table(edition, null, "1.00"))), 422, "price.kind");
    }

    // a notice from its draft to its publication

    @Test
    void aNoticeIsPublishedWithoutOverlapAndWithoutGap() {
        long scale = scaleOf("service-grades", 2);
        String area = areas().get(0);
        long first = begun(code + "a", "PRICE_NOTICE");
        added(first, "一");
        refused(step("zhujian", first, "examination", Map.of()), 409, "price.none");
        refused(write(first, "prices", "tables", List.of(table(first, area, "1.00"))), 422, "price.grades.unpublished");
        refused(
                write(first, "prices", "tables", List.of(table(scale, "nowhere", "1.00"))),
                422,
                "price.region.unknown");
        refused(write(first, "prices", "tables", List.of(table(scale, area, "1.00", "0.90"))), 422, "price.order");
        refused(
                write(first, "prices", "tables", List.of(table(scale, area, "1.00"), table(scale, area, "1.00"))),
                422,
                "price.scope.twice");
        Map<String, Object> whole = new HashMap<>(table(scale, null, "1.00"));
        whole.put("region", "");
        refused(write(first, "prices", "tables", List.of(table(scale, null, "1.00"), whole)), 422, "price.scope.twice");
        Map<String, Object> limited = new HashMap<>(table(scale, area, "1.00", "1.20"));
        limited.put("until", "2022-12-31");
        done(write(first, "prices", "tables", List.of(limited)));
        led(first);
        refused(published(first, "a", "2019-01-01"), 409, "price.grades.withdrawn");
        refused(published(first, "a", "2023-01-01"), 422, "price.until.before");
        done(published(first, "a", "2022-01-01"));
        assertEquals("1.20", regional(area, "2022-01-01"), "an area's own table goes before the city's");
        assertEquals("0.99", regional(area, "2021-12-31"));
        assertEquals("0.99", regional("", "2022-01-01"));
        long second = drafted(code + "b", scale, area);
        led(second);
        refused(published(second, "b", "2022-12-31"), 422, "price.overlap");
        refused(published(second, "b", "2023-01-02"), 422, "price.gap");
        extended(first, area);
        refused(published(second, "b", "2023-01-31"), 422, "price.overlap");
        done(published(second, "b", "2023-02-01"));
        assertEquals("1.20", regional(area, "2023-01-31"));
        assertEquals("2.20", regional(area, "2023-02-01"));
        done(step("zhujian2", second, "repeal", Map.of("from", "2023-03-01", "paper", "废" + code)));
        assertEquals("0.99", regional(area, "2023-03-01"), "the city's holds again");
    }

    private void extended(long edition, String area) {
        JsonNode table =
                PORTAL.get("zhujian", editions(edition) + "/prices").json().get(0);
        String path = "api/standards/prices/" + table.get("id").asLong() + "/extension";
        Map<String, Object> longer =
                Map.of("version", table.get("version").asInt(), "until", "2023-01-31", "paper", "延" + code);
        Map<String, Object> shorter =
                Map.of("version", table.get("version").asInt(), "until", "2022-06-30", "paper", "延");
        int before = version(edition);
        refused(PORTAL.post("zhujian2", path, shorter), 422, "price.extend.shorter");
        refused(PORTAL.post("ducha", path, longer), 403, "access.permission");
        assertEquals(
                "2023-01-31",
                done(PORTAL.post("zhujian2", path, longer)).get("until").asText());
        refused(PORTAL.post("zhujian2", path, longer), 409, "stale");
        assertTrue(
                version(edition) > before, "the page of the notice, which is kept while nothing changes, is made anew");
        assertEquals("1.20", regional(area, "2023-01-01"), "no day is left out");
    }

    @Test
    void ofTwoNoticesForOneAreaPublishedAtOnceOneIsRefused() throws Exception {
        long scale = scaleOf("service-grades", 2);
        String area = areas().get(1);
        List<Long> editions = new ArrayList<>();
        for (String name : List.of("x", "y")) {
            long edition = drafted(code + name, scale, area);
            led(edition);
            editions.add(edition);
        }
        List<Portal.Answer> answers = AtOnce.all(2, one -> published(editions.get(one), "n" + one, "2022-01-01"));
        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 200).count(), answers.toString());
        answers.stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> refused(answer, 422, "price.overlap"));
        int done = answers.get(0).status() == 200 ? 0 : 1;
        done(step("zhujian2", editions.get(done), "repeal", Map.of("from", "2022-01-02", "paper", "废" + code)));
    }

    @Test
    void theDutyToPublishHasItsLight() {
        JsonNode duties = PORTAL.get("zhujian", "api/standards/prices/duties").json();
        assertEquals(2, duties.size());
        JsonNode first = duties.get(0);
        assertEquals("2026-03-10", first.get("last").asText());
        assertEquals("2027-03-10", first.get("due").asText());
        LocalDate today = LocalDate.now(Time.ZONE);
        String light = today.isAfter(LocalDate.parse("2027-03-10"))
                ? "RED"
                : first.get("light").asText();
        assertEquals(light, first.get("light").asText());
        assertTrue(first.get("holds").asBoolean());
    }

    // what the tests need

    private static Portal.Answer price(String kind, String building, String grade, String day) {
        return PORTAL.get(null, ASK.formatted(kind, building, URLEncoder.encode(grade, StandardCharsets.UTF_8), day));
    }

    private static String regional(String area, String day) {
        return done(PORTAL.get(null, ASK.formatted("PRELIMINARY", "HIGH_RISE", "2", day) + "&region=" + area))
                .get("benchmark")
                .asText();
    }

    private static List<String> areas() {
        List<String> areas = new ArrayList<>();
        collect(PORTAL.get("zhujian", "api/regions").json(), areas);
        return areas;
    }

    private static void collect(JsonNode node, List<String> areas) {
        if ("AREA".equals(node.path("level").asText())) {
            areas.add(node.get("code").asText());
        }
        node.forEach(one -> collect(one, areas));
    }

    private static long scaleOf(String standard, int seq) {
        return PORTAL.get(null, "api/open/guide-prices/grades/" + standard + "/" + seq)
                .json()
                .get("edition")
                .asLong();
    }

    private static Map<String, Object> scale(String clause, String... grades) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String grade : grades) {
            all.add(Map.of(
                    "name",
                    grade,
                    "requirements",
                    List.of(Map.of(
                            "dimension", "环境卫生",
                            "clause", clause,
                            "point", "清扫",
                            "frequency", Map.of("times", 2, "per", "WEEK"),
                            "score", "10.50"))));
        }
        return Map.of("order", "FIRST_LOWEST", "grades", all);
    }

    private static Map<String, Object> table(long scale, String area, String... amounts) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (String amount : amounts) {
            cells.add(Map.of("rank", cells.size() + 1, "building", "HIGH_RISE", "amount", amount));
        }
        Map<String, Object> table = new HashMap<>(
                Map.of("kind", "PRELIMINARY", "grades", scale, "floatUp", "20", "floatDown", "10", "prices", cells));
        if (area != null) {
            table.put("region", area);
        }
        return table;
    }

    private long drafted(String name, long scale, String area) {
        long edition = begun(name, "PRICE_NOTICE");
        added(edition, "一");
        done(write(edition, "prices", "tables", List.of(table(scale, area, "2.00", "2.20"))));
        return edition;
    }

    private static void led(long edition) {
        done(step("zhujian", edition, "examination", Map.of()));
        done(step("zhujian2", edition, "approval", Map.of()));
    }

    private static long begun(String name, String kind) {
        return done(PORTAL.post("zhujian", "api/standards", Map.of("code", name, "kind", kind, "title", "通知" + name)))
                .at("/row/id")
                .asLong();
    }

    private static long added(long edition, String number) {
        Map<String, Object> clause = Map.of("clause", Map.of("number", number, "body", "条款"));
        return done(PORTAL.post("zhujian", editions(edition) + "/clauses", clause))
                .get("id")
                .asLong();
    }

    private static Portal.Answer write(long edition, String what, String name, Object value) {
        return PORTAL.send(
                "PUT", "zhujian", editions(edition) + "/" + what, Map.of("version", version(edition), name, value));
    }

    private static Portal.Answer step(String account, long edition, String step, Map<String, ?> words) {
        Map<String, Object> body = new HashMap<>(words);
        body.put("version", version(edition));
        return PORTAL.post(account, editions(edition) + "/" + step, body);
    }

    private Portal.Answer published(long edition, String number, String from) {
        Map<String, Object> publication = Map.of(
                "documentNumber",
                code + number,
                "issuer",
                "资阳市发展和改革委员会",
                "publishedOn",
                "2019-01-01",
                "effectiveFrom",
                from);
        return step("zhujian2", edition, "publication", Map.of("publication", publication));
    }

    private static String editions(long edition) {
        return "api/standards/editions/" + edition;
    }

    private static int version(long edition) {
        return PORTAL.get("zhujian", editions(edition)).json().get("version").asInt();
    }

    private static JsonNode done(Portal.Answer answer) {
        assertTrue(answer.status() / 100 == 2, answer.toString());
        return answer.text().isEmpty() ? null : answer.json();
    }

    private static void refused(Portal.Answer answer, int status, String refusal) {
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(refusal, answer.json().get("code").asText(), answer.toString());
    }
}
