package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Portal;

/** The public is asked about a draft: it comments without an account, every comment is answered, and the summary is printed. */
class ConsultationsByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String STANDARDS = "api/standards/";

    private final String title = "征求意见 " + UUID.randomUUID().toString().substring(0, 8);
    private long edition;

    @BeforeEach
    void thePublicIsAsked() {
        Map<String, Object> draft = Map.of(
                "code", "asked-" + UUID.randomUUID().toString().substring(0, 8), "kind", "MEASURE", "title", title);
        JsonNode begun = PORTAL.post("zhujian", "api/standards", draft).json();
        edition = begun.at("/row/id").asLong();
        Map<String, Object> clause = Map.of("number", "第一条", "heading", "目的", "body", "为了规范。");
        PORTAL.post("zhujian", STANDARDS + "editions/" + edition + "/clauses", Map.of("clause", clause));
        assertEquals(404, say("第一条", "还没有征求").status(), "nobody is asked about a draft");
        Map<String, Object> until = Map.of(
                "version",
                begun.get("version").asInt(),
                "until",
                LocalDate.now(Time.ZONE).toString());
        assertEquals(
                200,
                PORTAL.post("zhujian", STANDARDS + "editions/" + edition + "/consultation", until)
                        .status());
    }

    @Test
    void everyCommentIsAnsweredAndItsAuthorFindsTheAnswer() {
        JsonNode asked = PORTAL.get(null, "api/open/consultations").json();
        assertTrue(asked.toString().contains(title));
        assertEquals(
                "第一条",
                PORTAL.get(null, "api/open/consultations/" + edition)
                        .json()
                        .at("/clauses/0/number")
                        .asText());
        Portal.Answer said = say("第一条", "应当写明\n依据。");
        assertEquals(201, said.status());
        String receipt = said.json().get("receipt").asText();
        assertTrue(receipt.matches("[2-9A-Z]{12}"), receipt);
        assertTrue(outcome(receipt).at("/comment/answer").isNull());
        assertEquals(1, said.json().at("/comment/number").asInt());
        JsonNode letter = PORTAL.post(
                        "zhujian",
                        STANDARDS + "editions/" + edition + "/comments",
                        Map.of("author", "市司法局", "body", "无意见"))
                .json();
        assertEquals(2, letter.get("number").asInt());
        assertEquals("LETTER", letter.get("source").asText());

        JsonNode first = sheet().at("/rows/0");
        assertEquals("张三", first.get("author").asText(), "the offices see the name that was given");
        assertFalse(outcome(receipt).toString().contains("张三"), "nobody else does");
        Portal.Answer noReason = answer(first, "REJECTED", null);
        assertEquals(422, noReason.status());
        assertEquals("comment.reason", noReason.json().get("code").asText());
        assertEquals(200, answer(first, "PARTLY", "依据另文说明。").status());
        assertEquals(409, answer(first, "ADOPTED", null).status(), "the page was stale");
        JsonNode answered = outcome(receipt);
        assertEquals("PARTLY", answered.at("/comment/answer").asText());
        assertEquals("依据另文说明。", answered.at("/comment/reason").asText());

        for (String format : new String[] {"pdf", "docx", "xlsx"}) {
            Portal.Answer paper =
                    PORTAL.get("ducha", STANDARDS + "editions/" + edition + "/comments/summary?format=" + format);
            assertEquals(200, paper.status(), format);
            assertTrue(paper.bytes().length > 4000, format);
        }
    }

    @Test
    void whatMakesNoCommentIsRefusedInWords() {
        assertEquals(422, say("第一条", " ").status());
        assertEquals(422, say("第一条", "意".repeat(4001)).status());
        assertEquals(404, say("第九条", "没有这一条").status());
        assertEquals(
                404, PORTAL.get(null, "api/open/consultations/receipts/XXXX").status());
        assertEquals(404, PORTAL.get(null, "api/open/consultations/999999999").status());
        assertEquals(0, sheet().get("rows").size(), "nothing of it was kept");
        assertEquals(
                403,
                PORTAL.post("ducha", STANDARDS + "editions/" + edition + "/comments", Map.of("body", "越权"))
                        .status());
    }

    @Test
    void aResidentCommentsInTheBrowserWithoutAnAccount() {
        try (Browser resident = Browser.open()) {
            resident.to("open/consultations").sees(title).assertFits().assertAccessible();
            resident.link(title).click();
            resident.sees("征求意见稿，不是现行规定。").assertFits().assertAccessible();
            resident.page().getByLabel("对本条提意见 第一条").click();
            resident.page().locator("#say").waitFor();
            assertEquals("第一条", resident.page().locator("#clause").inputValue());
            resident.page().locator("#body").fill("<script>alert(1)</script> 建议增加公示要求。");
            resident.page().locator("#author").fill("业主");
            resident.press("提交意见").sees("请记下回执号").assertFits().assertAccessible();
            resident.sees("<script>alert(1)</script> 建议增加公示要求。").sees("待答复");
            resident.as(Browser.Size.HAND).assertFits();
        }
        try (Browser office = Browser.as("zhujian")) {
            office.to("standard/edition.xhtml?id=" + edition);
            office.page()
                    .locator("a.button", new Page.LocatorOptions().setHasText("征求意见情况"))
                    .click();
            office.sees("建议增加公示要求。").sees("业主");
            office.page().getByLabel("答复 1").click();
            office.page().locator("[id='answer:given']").selectOption("REJECTED");
            office.press("答复").sees("须写明理由");
            office.page().locator("[id='answer:reason']").fill("另有规定。");
            office.press("答复").sees("已答复。").sees("不采纳").sees("另有规定。");
            office.picture("comments");
        }
    }

    @Test
    void whatWasWrittenStaysInTheFormThatIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(PORTAL.uri("open/consultations/" + edition).toString()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "clause=%E7%AC%AC%E4%B8%80%E6%9D%A1&body=%E5%93%8D%07&author=%E4%B8%9A%E4%B8%BB",
                        StandardCharsets.US_ASCII))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"业主\""), "the name stays");
        assertTrue(answer.body().contains("控制字符"), "and the reason is told");
    }

    private Portal.Answer say(String clause, String body) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("clause", clause);
        draft.put("author", "张三");
        draft.put("body", body);
        return PORTAL.post(null, "api/open/consultations/" + edition + "/comments", draft);
    }

    private Portal.Answer answer(JsonNode comment, String answer, String reason) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("version", comment.get("version").asInt());
        given.put("answer", answer);
        given.put("reason", reason);
        return PORTAL.post(
                "zhujian", STANDARDS + "comments/" + comment.get("id").asLong() + "/answer", given);
    }

    private JsonNode sheet() {
        return PORTAL.get("zhujian", STANDARDS + "editions/" + edition + "/comments")
                .json();
    }

    private static JsonNode outcome(String receipt) {
        return PORTAL.get(null, "api/open/consultations/receipts/" + receipt).json();
    }
}
