package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
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
import ziyang.estates.harness.Upload;

/** Standards from their draft to what everybody reads, by REST and on the public site. */
class StandardsByRestIT {

    private static final Portal PORTAL = Portal.shared();

    private final String code = "rules-" + UUID.randomUUID().toString().substring(0, 8);

    // from the draft to a second edition

    @Test
    void aStandardGoesFromItsDraftToASecondEditionAndEachDayHasItsAnswer() {
        long first = begun("RULES");
        long clause = added(first, "第一条", "物业服务人每月公开一次收支。");
        added(first, "第二条", "社区每季度召开一次联席会议。");
        assertEquals(404, open(code).status(), "a draft is nobody's business outside");
        refused(step("zhujian2", first, "approval", Map.of()), 409, "edition.state");
        done(step("zhujian", first, "examination", Map.of()));
        refused(step("zhujian", first, "approval", Map.of()), 403, "edition.hands");
        refused(step("ducha", first, "approval", Map.of()), 403, "access.permission");
        done(step("zhujian2", first, "approval", Map.of()));
        refused(put("zhujian", "api/standards/clauses/" + clause, clause(1, "第一条", "改")), 409, "edition.fixed");
        done(published(first, "1号", "2020-12-01", "2021-01-01"));
        long second = done(PORTAL.post("zhujian", "api/standards/" + code + "/editions", Map.of()))
                .at("/row/id")
                .asLong();
        refused(PORTAL.post("zhujian", "api/standards/" + code + "/editions", Map.of()), 409, "standard.open");
        JsonNode copied =
                PORTAL.get("zhujian", "api/standards/editions/" + second).json();
        assertEquals(2, copied.get("clauses").size(), "the clauses are taken over");
        JsonNode old = copied.at("/clauses/0");
        done(put(
                "zhujian",
                "api/standards/clauses/" + old.get("id").asLong(),
                clause(old.get("version").asInt(), "第一条", "物业服务人每季度公开一次收支。")));
        done(step("zhujian", second, "examination", Map.of()));
        done(step("zhujian2", second, "approval", Map.of()));
        refused(published(second, "1号", "2021-06-01", "2021-07-01"), 422, "edition.number.known");
        refused(published(second, "2号", "2020-06-01", "2020-07-01"), 422, "edition.effective.order");
        refused(published(second, "2号", "2021-06-01", "2021-05-31"), 422, "edition.effective.before");
        done(published(second, "2号", "2021-06-01", "2021-07-01"));
        assertEquals(404, openOn("2020-11-30").status());
        Map.of("2020-12-01", 0, "2020-12-31", 0, "2021-01-01", 1, "2021-06-30", 1, "2021-07-01", 2)
                .forEach((day, seq) -> assertEquals(
                        seq, openOn(day).json().at("/head/holds/seq").asInt(), day));
        JsonNode pairs = open(code + "/comparison?before=1&after=2").json().get("pairs");
        assertEquals("CHANGED", pairs.at("/0/change").asText());
        assertEquals("SAME", pairs.at("/1/change").asText());
        repealed(second);
    }

    private void repealed(long edition) {
        Map<String, Object> repeal = Map.of("from", "2022-01-01", "paper", "废止" + code);
        refused(
                step("zhujian2", edition, "repeal", Map.of("from", "2021-07-01", "paper", "x")),
                422,
                "edition.repeal.before");
        done(step("zhujian2", edition, "repeal", repeal));
        refused(step("zhujian2", edition, "repeal", repeal), 409, "edition.repeal.state");
        assertEquals(2, openOn("2021-12-31").json().at("/head/holds/seq").asInt());
        assertTrue(openOn("2022-01-01").json().at("/head/holds").isNull());
        JsonNode withdrawn = open(code + "/editions/2").json();
        assertEquals("REPEALED", withdrawn.at("/row/standing").asText(), "it stays readable, with its mark");
        assertEquals(2, withdrawn.get("clauses").size());
    }

    /** The portal's own paper of another standard comes back as clauses. */
    @Test
    void aDocumentIsTakenInAllOrNothing() {
        long edition = begun("RULES");
        Upload paper = new Upload(
                "标准.docx",
                PORTAL.get(null, "open/standards/service-grades/2/text.docx").bytes());
        String path = "api/standards/editions/" + edition + "/document";
        refused(Upload.step(PORTAL, "chengguan", path, Map.of(), paper), 403, "access.scope");
        JsonNode taken = done(Upload.step(PORTAL, "zhujian", path, Map.of(), paper));
        JsonNode clauses = PORTAL.get("zhujian", "api/standards/editions/" + edition)
                .json()
                .get("clauses");
        assertEquals(taken.get("clauses").asInt(), clauses.size());
        List<String> numbers = new ArrayList<>();
        clauses.forEach(clause -> numbers.add(
                clause.get("number").asText() + " " + clause.path("heading").asText()));
        assertTrue(numbers.containsAll(List.of("1 范围", "4.1 综合服务", "4.6 绿化养护")), numbers.toString());
        refused(Upload.step(PORTAL, "zhujian", path, Map.of(), paper), 422, "clause.number.twice");
        Upload broken = new Upload("标准.docx", new byte[] {'P', 'K', 3, 4, 0});
        refused(Upload.step(PORTAL, "zhujian", path, Map.of(), broken), 422, "document.broken");
        Upload large = new Upload("标准.docx", new byte[10 * 1024 * 1024 + 1]);
        refused(Upload.step(PORTAL, "zhujian", path, Map.of(), large), 413, "file.large");
        assertEquals(
                clauses.size(),
                PORTAL.get("zhujian", "api/standards/editions/" + edition)
                        .json()
                        .get("clauses")
                        .size(),
                "a refused document leaves nothing behind");
    }

    @Test
    void nothingRefersToWhatIsNotThereOrHoldsNoMore() {
        long edition = begun("RULES");
        long clause = added(edition, "1", "巡查频次见1.1。");
        refused(step("zhujian", edition, "examination", Map.of()), 409, "clause.reference.none");
        String path = "api/standards/clauses/" + clause;
        done(put("zhujian", path, clause(1, "1", "等级按〔演示〕DB5120/T 1—2018确定。")));
        refused(step("zhujian", edition, "examination", Map.of()), 409, "clause.reference.withdrawn");
        done(put("zhujian", path, clause(2, "1", "等级按〔演示〕DB5120/T 1—2021确定。")));
        done(step("zhujian", edition, "examination", Map.of()));
    }

    @Test
    void whatWasSaidIsReadAfterwardsByEverybody() {
        assertEquals(200, open("service-grades/editions/2/comments").status());
        assertEquals(404, open("service-grades/editions/9/comments").status());
    }

    @Test
    void whatBindsOthersIsPutToThePublicBefore() {
        long edition = begun("MEASURE");
        refused(step("zhujian", edition, "consultation", Map.of("until", tomorrow())), 409, "edition.empty");
        added(edition, "1", "办法");
        refused(step("zhujian", edition, "examination", Map.of()), 409, "edition.consult.first");
        refused(step("zhujian", edition, "consultation", Map.of("until", "2020-01-01")), 422, "edition.consult.past");
        done(step("zhujian", edition, "consultation", Map.of("until", tomorrow())));
        refused(step("zhujian", edition, "examination", Map.of()), 409, "edition.consult.open");
        refused(add(edition, "2", "改"), 409, "edition.fixed");
    }

    private static String tomorrow() {
        return LocalDate.now(Time.ZONE).plusDays(1).toString();
    }

    // clauses

    @ParameterizedTest
    @CsvSource({
        "第一条, 好, clause.number.twice",
        "2, <script>alert(1)</script>, clause.markup",
        "2, |a|b|\\n|1|, clause.table",
        "a/b, 好, fields",
        "'', 好, fields"
    })
    void aClauseThatMakesNoSenseIsRefusedAtItsField(String number, String body, String refusal) {
        long edition = begun("RULES");
        added(edition, "第一条", "好");
        Portal.Answer answer = add(edition, number, body.replace("\\n", "\n"));
        assertEquals(422, answer.status(), answer.toString());
        assertEquals(refusal, answer.json().get("code").asText(), answer.toString());
        assertEquals(
                1,
                PORTAL.get("zhujian", "api/standards/editions/" + edition)
                        .json()
                        .get("clauses")
                        .size());
    }

    @Test
    void clausesAreMovedAndRemovedAndTwoWhoWriteTheSameOneAreToldSo() {
        long edition = begun("RULES");
        long one = added(edition, "1", "一");
        long two = added(edition, "2", "二");
        long three = added(edition, "3", "三");
        done(PORTAL.post(
                "zhujian",
                "api/standards/clauses/" + three + "/place",
                Map.of("version", version(edition, 2), "place", 1)));
        assertEquals(List.of("3", "1", "2"), numbers(edition));
        done(PORTAL.post(
                "zhujian", "api/standards/clauses/" + two + "/removal", Map.of("version", version(edition, 2))));
        assertEquals(List.of("3", "1"), numbers(edition));
        int seen = version(edition, 1);
        done(put("zhujian", "api/standards/clauses/" + one, clause(seen, "1", "一甲")));
        refused(put("zhujian2", "api/standards/clauses/" + one, clause(seen, "1", "一乙")), 409, "stale");
        refused(put("gongan", "api/standards/clauses/" + one, clause(seen, "1", "越界")), 403, "access.scope");
    }

    @Test
    void tenWhoAddTheSameNumberAtOnceAddItOnce() throws Exception {
        long edition = begun("RULES");
        List<Integer> answers =
                AtOnce.all(10, number -> add(edition, "1", "第" + number).status());
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(9, answers.stream().filter(status -> status == 422).count(), answers.toString());
        assertEquals(List.of("1"), numbers(edition));
    }

    private int version(long edition, int at) {
        return PORTAL.get("zhujian", "api/standards/editions/" + edition)
                .json()
                .at("/clauses/" + at + "/version")
                .asInt();
    }

    private static List<String> numbers(long edition) {
        return PORTAL.get("zhujian", "api/standards/editions/" + edition).json().findValuesAsText("number");
    }

    // the public site

    @Test
    void thePublicSiteAsksForNoAccountKeepsNoSessionAndShowsWhatIsPublishedAtOnce() throws InterruptedException {
        Portal.Answer all = page("standards");
        assertEquals(200, all.status());
        assertTrue(all.text().contains("资阳市住宅物业服务等级划分"), all.text());
        assertTrue(all.http().headers().allValues("Set-Cookie").isEmpty(), "nobody is given a session");
        assertFalse(all.text().contains("jakarta.faces.ViewState"), "nor a state");
        long edition = begun("RULES");
        added(edition, "第一条", "物业费 <85 元的，a & b。\n| 部位 | 频次 |\n| 楼道 | 每日1次 |");
        done(step("zhujian", edition, "examination", Map.of()));
        done(step("zhujian2", edition, "approval", Map.of()));
        assertEquals(404, page("standards/" + code).status());
        done(published(edition, "公1号", "2021-06-01", "2021-07-01"));
        Thread.sleep(2500);
        Portal.Answer clause = page("standards/" + code + "/1/%E7%AC%AC%E4%B8%80%E6%9D%A1");
        assertEquals(200, clause.status(), clause.toString());
        assertTrue(clause.text().contains("物业费 &lt;85 元的，a &amp; b。"), clause.text());
        assertTrue(clause.text().contains("<th scope=\"col\">频次</th>"), clause.text());
        assertTrue(page("standards").text().contains("制度" + code));
        assertFalse(page("standards?on=2021-05-31").text().contains("制度" + code));
        assertTrue(page("standards/" + code + "/1?on=2021-06-30").text().contains("尚未实施"));
        assertTrue(page("standards/" + code + "/1?lang=en").text().contains("in force"));
    }

    @Test
    void aBrowserThatHasThePageIsToldThatItHasIt() {
        Portal.Answer first = page("standards/service-grades/1");
        assertTrue(first.text().contains("已被代替"), first.text());
        Portal.Answer again = PORTAL.send(HttpRequest.newBuilder(PORTAL.uri("open/standards/service-grades/1"))
                .header("If-None-Match", first.header("ETag"))
                .GET());
        assertEquals(304, again.status());
        assertEquals("", again.text());
    }

    @ParameterizedTest
    @CsvSource({
        "standards/nothing, 404",
        "standards/service-grades/9, 404",
        "standards/service-grades/x, 404",
        "standards/service-grades/1/99, 404",
        "standards/service-grades/1/1/1, 404",
        "standards/service-grades/compare?before=1, 404",
        "standards?on=2021-02-30, 422",
        "nothing, 404"
    })
    void anAddressThatThereIsNotIsToldInWords(String path, int status) {
        Portal.Answer answer = page(path);
        assertEquals(status, answer.status(), answer.toString());
        assertTrue(answer.text().contains("没有找到"), answer.text());
    }

    private static Portal.Answer page(String path) {
        return PORTAL.get(null, "open/" + path);
    }

    // how to

    private long begun(String kind) {
        return done(PORTAL.post("zhujian", "api/standards", Map.of("code", code, "kind", kind, "title", "制度" + code)))
                .at("/row/id")
                .asLong();
    }

    private static Map<String, Object> clause(int version, String number, String body) {
        return Map.of("version", version, "clause", Map.of("number", number, "body", body));
    }

    private static Portal.Answer add(long edition, String number, String body) {
        return PORTAL.post(
                "zhujian",
                "api/standards/editions/" + edition + "/clauses",
                Map.of("clause", Map.of("number", number, "body", body)));
    }

    private static long added(long edition, String number, String body) {
        return done(add(edition, number, body)).get("id").asLong();
    }

    private static Portal.Answer step(String account, long edition, String step, Map<String, ?> words) {
        Map<String, Object> body = new HashMap<>(words);
        String path = "api/standards/editions/" + edition;
        body.put("version", PORTAL.get("zhujian", path).json().get("version").asInt());
        return PORTAL.post(account, path + "/" + step, body);
    }

    private Portal.Answer published(long edition, String number, String on, String from) {
        return step(
                "zhujian2",
                edition,
                "publication",
                Map.of(
                        "publication",
                        Map.of(
                                "documentNumber",
                                code + number,
                                "issuer",
                                "资阳市住房和城乡建设局",
                                "publishedOn",
                                on,
                                "effectiveFrom",
                                from)));
    }

    private static Portal.Answer put(String account, String path, Object body) {
        return PORTAL.send("PUT", account, path, body);
    }

    private static Portal.Answer open(String path) {
        return PORTAL.get(null, "api/open/standards/" + path);
    }

    private Portal.Answer openOn(String day) {
        return open(code + "?on=" + day);
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
