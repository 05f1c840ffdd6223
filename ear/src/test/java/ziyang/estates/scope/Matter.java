package ziyang.estates.scope;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import ziyang.estates.base.Time;
import ziyang.estates.harness.As;
import ziyang.estates.harness.Contracts;
import ziyang.estates.harness.Funded;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Minuted;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/**
 * Records of 莲花街道 and of the enforcement bureau as they are made from outside; {@link #mark} stands in all their wordings. The
 * police, the finance bureau and the water company take no part.
 */
final class Matter {

    static final String STREET = "512002001";
    static final String REPORT = "joint-meeting-bulletin";

    /** Of the demonstration, in 雁中社区 of 莲花街道. */
    static final String ESTATE = "YS0001";

    private static final String PLAN = "zfbf-2020-72";

    final String mark = "界外" + UUID.randomUUID().toString().substring(0, 8);

    private final Portal portal;
    private final Map<String, String> variables = new HashMap<>();

    Matter(Portal portal) {
        this.portal = portal;
        Joint draft = Joint.draft(portal, "lianhua", form());
        Joint held = Joint.inProgress(portal, "lianhua", form());
        JsonNode action = held.action(
                Map.of("title", mark, "requirement", mark, "leadUnit", "urban-enforcement-bureau", "workingDays", 9));
        action = done(portal.post(
                "chengguan",
                path(action) + "/acceptance",
                Map.of("version", action.get("version").asInt())));
        JsonNode reported = done(Upload.report(
                portal, "chengguan", action, new Upload(mark + ".txt", mark.getBytes(StandardCharsets.UTF_8))));
        JsonNode raised = done(
                portal.post("lianhua", "api/matters", Map.of("title", "事项" + mark, "text", mark, "petition", false)));
        put("raised", raised.get("id").asLong());
        variables.put("matterNumber", raised.get("number").asText());
        Minuted waiting = minuted().sent();
        Minuted issued = minuted().sent();
        issued.said("chengguan", "AGREED", null);
        put("minutes", waiting.meeting());
        put("issued", issued.issued().meeting());
        variables.put("edition", "1");
        put("draft", draft.id());
        put("meeting", held.id());
        put("itemId", held.itemId());
        put("decisionId", held.itemId());
        put("template", template(held.id()));
        put("action", action.get("id").asLong());
        put(
                "attachmentId",
                reported.findValues("files").stream()
                        .filter(files -> files.size() > 0)
                        .findFirst()
                        .orElseThrow()
                        .get(0)
                        .get("id")
                        .asLong());
        put("letter", letter());
        variables.putAll(Map.of("unit", "urban-enforcement-bureau", "blocker", "1"));
        put("run", pulled());
        put("duty", duty("chengguan", "3.2.3", "urban-enforcement-bureau"));
        put("progress", progress("chengguan", variables.get("duty")));
        put("ownProgress", progress("zhujian", "" + duty("zhujian", "3.3.1", "housing-bureau")));
        put("token", token());
        variables.put("estate", first("estates", "code"));
        variables.put("firm", first("firms", "creditCode"));
        put("responsibility", responsibility());
        Upload wrong = new Upload(mark + ".csv", Upload.WRONG_ROW);
        put(
                "import",
                done(Upload.sheet(portal, "lianhua", "estates?mode=DRY", wrong))
                        .get("id")
                        .asLong());
        put(
                "return",
                done(portal.post("yanjiang", "api/indicator-returns", Map.of("period", "2021Q4", "region", "512002")))
                        .get("row")
                        .get("id")
                        .asLong());
        variables.putAll(Map.of("estate", ESTATE, "register", "estates", "indicator", "management-coverage"));
        variables.putAll(Map.of("street", STREET, "objection", "1"));
        portal.get("zhujian", "api/assessments").json().get("items").forEach(one -> {
            if (one.get("state").asText().equals("SELF_SCORING")) {
                put("assessment", one.get("id").asLong());
            }
        });
        governance();
        money();
        standard();
        variables.putAll(Map.of("plan", PLAN, "measure", "3.2.3", "period", "2022Q2", "code", REPORT));
    }

    private Minuted minuted() {
        return Minuted.draft(
                portal, "lianhua", Joint.inProgress(portal, "lianhua", form()), "urban-enforcement-bureau");
    }

    /** An urge letter of the street, about what is overdue in the demonstration. */
    private long letter() {
        JsonNode letters = portal.get("lianhua", "api/urge-letters").json().get("items");
        if (letters.size() > 0) {
            return letters.get(0).get("id").asLong();
        }
        String late = portal.get("lianhua", "api/actions?figure=OVERDUE&region=" + STREET)
                .json()
                .at("/items/0/leadUnit")
                .asText();
        return done(portal.post("lianhua", "api/urge-letters", Map.of("unit", late)))
                .get("id")
                .asLong();
    }

    /** A variable of the table: {@code draft}, {@code meeting}, {@code action}, {@code run}, {@code progress} … */
    String get(String name) {
        return variables.get(name);
    }

    /** The path with these records for its variables. */
    String address(String path, Map<String, String> names) {
        return Pattern.compile("\\{([^}]*)}")
                .matcher(path)
                .replaceAll(found -> get(names.getOrDefault(found.group(1), found.group(1))));
    }

    Map<String, Object> form() {
        Map<String, Object> form = Joint.form(STREET);
        form.put("title", mark);
        form.put("units", List.of("urban-enforcement-bureau"));
        return form;
    }

    /** Facts of an estate in 雁中社区. */
    Object estate() {
        return portal.get("lianhua", "api/estates/" + ESTATE).json().get("facts");
    }

    Map<String, Object> firmForm() {
        return Map.of(
                "name",
                "企业" + mark,
                "legalRepresentative",
                "王某",
                "address",
                "地址" + mark,
                "region",
                STREET,
                "activeFrom",
                "2019-01-01");
    }

    Map<String, Object> responsibilityForm() {
        return Map.of(
                "region",
                STREET,
                "role",
                "ASSIST",
                "unit",
                "urban-enforcement-bureau",
                "validFrom",
                "2022-01-01",
                "basis",
                "依据" + mark);
    }

    /** The state of the records, to be compared before and after. */
    String picture() {
        return portal.get("lianhua", "api/estates/" + ESTATE).text()
                + portal.get("lianhua", "api/meetings/" + get("draft")).text()
                + portal.get("lianhua", "api/meetings/" + get("meeting")).text()
                + portal.get("ducha", "api/actions/" + get("action")).text()
                + portal.get("chengguan", "api/plans/progress/" + get("progress"))
                        .text();
    }

    /** An estate of the street with its committee, somebody who serves in it as well, and the street's party organisation. */
    private void governance() {
        Map<String, Object> facts = Map.of(
                "name",
                mark,
                "community",
                "LH-01",
                "address",
                mark,
                "kind",
                "OLD",
                "households",
                10,
                "area",
                "100",
                "buildings",
                1,
                "lifts",
                0,
                "inScope",
                true);
        String estate = done(portal.post("lianhua", "api/estates", Map.of("facts", facts)))
                .get("code")
                .asText();
        JsonNode committee =
                done(portal.post("lianhua", "api/committees/enrolments", GovernanceForms.enrolled(estate)));
        long id = committee.get("facts").get("id").asLong();
        JsonNode appointed = done(portal.post(
                "lianhua",
                "api/committees/" + id + "/appointments",
                GovernanceForms.appointment(committee.get("version").asInt())));
        JsonNode party = done(portal.post("lianhua", "api/party-organisations", GovernanceForms.organisation(mark)));
        JsonNode meeting = done(portal.post(
                "lianhua", "api/tripartite-meetings", Map.of("estate", estate, "meeting", GovernanceForms.meeting())));
        put("tripartite", meeting.get("facts").get("id").asLong());
        put("matterId", meeting.get("matters").get(0).get("id").asLong());
        put("committee", id);
        put("appointmentId", appointed.get("appointments").get(0).get("id").asLong());
        put("party", party.get("facts").get("id").asLong());
        variables.put("estate", estate);
        variables.put("community", "LH-01");
    }

    /** A standard that the enforcement bureau drafts, with a clause. */
    private void standard() {
        String code = "scope-" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode draft = done(
                portal.post("chengguan", "api/standards", Map.of("code", code, "kind", "RULES", "title", "制度" + mark)));
        put("draftEdition", draft.at("/row/id").asLong());
        JsonNode clause = done(portal.post(
                "chengguan",
                "api/standards/editions/" + get("draftEdition") + "/clauses",
                Map.of("clause", Map.of("number", "1", "body", mark))));
        put("clause", clause.get("id").asLong());
        variables.put("standard", code);
        consultation(code + "-asked");
    }

    /** Another one about which the public is being asked, with a letter. */
    private void consultation(String code) {
        JsonNode draft = done(
                portal.post("chengguan", "api/standards", Map.of("code", code, "kind", "RULES", "title", "征求" + mark)));
        String edition = "api/standards/editions/" + draft.at("/row/id").asLong();
        Map<String, ?> clause = Map.of("clause", Map.of("number", "1", "body", mark));
        done(portal.post("chengguan", edition + "/clauses", clause));
        String until = LocalDate.now(Time.ZONE).plusDays(30).toString();
        done(portal.post(
                "chengguan", edition + "/consultation", Map.of("version", draft.get("version"), "until", until)));
        JsonNode letter = done(portal.post("chengguan", edition + "/comments", Map.of("body", mark)));
        put("askedEdition", draft.at("/row/id").asLong());
        put("comment", letter.get("id").asLong());
    }

    /** An application for an estate of the street, and a budget of its area. */
    private void money() {
        String supported = Funded.estate(portal, "安置" + mark);
        JsonNode application = done(portal.post("lianhua", "api/funds/applications", Funded.form(supported)));
        variables.put("supported", supported);
        put(
                "contribution",
                done(portal.post("lianhua", "api/funds/contributions", Funded.owed(supported, "START_UP")))
                        .at("/head/id")
                        .asLong());
        put("application", application.at("/head/id").asLong());
        variables.put(
                "contract",
                done(portal.post("lianhua", "api/contracts", Contracts.social(supported)))
                        .at("/head/code")
                        .asText());
        JsonNode proved = done(Upload.step(
                portal,
                "lianhua",
                "api/funds/applications/" + application.at("/head/id").asLong() + "/evidence",
                Map.of("version", application.get("version").asText()),
                new Upload("协议.txt", "安置补偿协议".getBytes(StandardCharsets.UTF_8))));
        put("file", proved.at("/proofs/0/id").asLong());
        put(
                "budget",
                done(portal.get("yanjiang", "api/funds/budgets?size=1"))
                        .at("/items/0/head/id")
                        .asLong());
        put(
                "voucher",
                done(portal.get("yanjiang", "api/funds/vouchers?region=512002&size=1"))
                        .at("/items/0/id")
                        .asLong());
        variables.putAll(Map.of("seq", "1", "objection", "1"));
    }

    private void put(String name, long id) {
        variables.put(name, Long.toString(id));
    }

    /** The first record of the street. */
    private String first(String root, String name) {
        return portal.get("lianhua", "api/" + root + "?size=1&region=" + STREET)
                .json()
                .get("items")
                .get(0)
                .get(name)
                .asText();
    }

    /** The row of the street's own office, as the portal ships it. */
    private long responsibility() {
        return Long.parseLong(first("responsibilities", "id"));
    }

    private long pulled() {
        String period = String.valueOf(LocalDate.now(Time.ZONE).getYear());
        String path = "api/reports/" + REPORT + "?format=xlsx&region=" + STREET + "&period=" + period;
        return Long.parseLong(portal.get("lianhua", path).header("Report-Run"));
    }

    private long duty(String reader, String measure, String unit) {
        JsonNode duties = portal.get(reader, "api/plans/" + PLAN + "/measures/" + measure)
                .json()
                .get("duties");
        for (JsonNode duty : duties) {
            if (unit.equals(duty.get("unitCode").asText())) {
                return duty.get("dutyId").asLong();
            }
        }
        throw new AssertionError(unit + " has no duty in " + measure);
    }

    private long progress(String writer, String duty) {
        JsonNode row = done(portal.send(
                        "PUT",
                        writer,
                        "api/plans/duties/" + duty + "/progress/2022Q2",
                        Map.of("text", mark, "percent", 10, "remark", "口径调整")))
                .get("row");
        String path = "api/plans/progress/" + row.get("id").asLong() + "/submission";
        done(portal.post(writer, path, Map.of("version", row.get("version").asInt())));
        return row.get("id").asLong();
    }

    private long token() {
        done(portal.post(null, "api/tokens", Map.of("username", "lianhua", "password", As.PASSWORD, "name", mark)));
        return portal.get("lianhua", "api/tokens").json().get(0).get("id").asLong();
    }

    private long template(long meeting) {
        String name = "模板" + mark;
        for (JsonNode row :
                done(portal.post("lianhua", "api/meeting-templates", Map.of("meeting", meeting, "name", name)))) {
            if (name.equals(row.get("name").asText())) {
                return row.get("id").asLong();
            }
        }
        throw new AssertionError(name);
    }

    private static String path(JsonNode action) {
        return "api/actions/" + action.get("id").asLong();
    }

    private static JsonNode done(Portal.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }
}
