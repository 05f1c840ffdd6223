package ziyang.estates.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Contracts;
import ziyang.estates.harness.CreditCodes;
import ziyang.estates.harness.Funded;

/** What is foreign at each REST path and method, and how a request aims at it. One without an entry stops the build. */
final class RestTable {

    /** Accounts whose roles permit the request and for which the record is foreign, and one that it concerns. */
    private static final List<String> OTHER_STREET = List.of("sanxianci");

    private static final List<String> NOT_THERE = List.of("sanxianci", "gongan", "shuiwu", "caizheng");
    private static final List<String> OTHER_UNITS =
            List.of("sanxianci", "yanjiang", "zhujian", "gongan", "shuiwu", "caizheng");
    /** As above, but for the area, which is sent the minutes of its streets. */
    private static final List<String> NEVER_TOLD = List.of("sanxianci", "zhujian", "gongan", "shuiwu", "caizheng");

    private static final List<String> OTHER_DUTIES = List.of("yanjiang", "zhujian", "gongan", "caizheng");
    /** Who drafts standards, of other units than the one that keeps this one. */
    private static final List<String> DRAFTERS = List.of("zhujian", "gongan", "caizheng");

    private static final Map<String, Object> STEP = Map.of("version", 1);

    /** What the table says. */
    sealed interface Rule {}

    /** Nothing in it could be foreign, for the reason given. */
    record NoTarget(String reason) implements Rule {}

    /** Answered to the callers without the sign; the insider sees it. */
    record Hides(List<String> callers, String query, String insider, Function<Matter, String> sign) implements Rule {}

    /**
     * Refused to the callers.
     *
     * @param variables which record stands for which variable of the path
     * @param query appended to the path
     */
    record Refuses(List<String> callers, Map<String, String> variables, String query, Function<Matter, ?> body)
            implements Rule {}

    static final Set<String> CODES = Set.of(
            "access.scope",
            "missing",
            "meeting.not-invited",
            "plan.progress.own",
            "minutes.not-asked",
            "minutes.not-distributed");

    private final Map<String, Rule> rules = new TreeMap<>();

    private RestTable() {
        meetings();
        matters();
        minutes();
        actions();
        plans();
        parties();
        committees();
        tripartite();
        reports();
        estates();
        firms();
        managements();
        responsibilities();
        budgets();
        applications();
        contributions();
        contracts();
        assessments();
        standards();
        theRest();
    }

    static Map<String, Rule> rules() {
        return new RestTable().rules;
    }

    private void meetings() {
        hides("get /api/meetings", NOT_THERE, "?size=200", "lianhua");
        refuses("get /api/meetings/{id}", NOT_THERE, Map.of("id", "meeting"), at -> null);
        refuses("post /api/meetings", OTHER_STREET, Map.of(), Matter::form);
        convening("put /api/meetings/{id}", "draft", at -> Map.of("version", 1, "meeting", at.form()));
        convening("post /api/meetings/{id}/agenda", "draft", at -> Map.of("version", 1, "title", "议题"));
        rules.put(
                "delete /api/meetings/{id}/agenda/{itemId}",
                new Refuses(OTHER_STREET, Map.of("id", "meeting"), "?version=1", at -> null));
        convening("post /api/meetings/{id}/notice", "draft", at -> STEP);
        convening("post /api/meetings/{id}/start", "draft", at -> STEP);
        convening("post /api/meetings/{id}/end", "meeting", at -> STEP);
        convening("post /api/meetings/{id}/cancellation", "draft", at -> Map.of("version", 1, "reason", "不开"));
        convening(
                "post /api/meetings/{id}/attendance",
                "meeting",
                at -> Map.of("unit", "urban-enforcement-bureau", "present", true));
        convening(
                "post /api/meetings/{id}/agenda/{itemId}/decisions",
                "meeting",
                at -> Map.of("kind", "AGREEMENT", "text", "议定"));
        convening(
                "post /api/meetings/{id}/agenda/{itemId}/actions",
                "meeting",
                at -> Map.of("title", "任务", "requirement", "要求", "leadUnit", "finance-bureau", "workingDays", 5));
        convening(
                "post /api/meetings/{id}/agenda/selection",
                "draft",
                at -> Map.of("version", 1, "refs", List.of(at.get("matterNumber"))));
        convening("put /api/meetings/{id}/agenda/order", "draft", at -> Map.of("version", 1, "items", List.of()));
        convening(
                "put /api/meetings/{id}/agenda/{itemId}/plan",
                "meeting",
                at -> Map.of("version", 1, "minutes", 5, "standing", false));
        convening("put /api/meetings/{id}/agenda/{itemId}/turn", "meeting", at -> null);
        convening("put /api/meetings/{id}/agenda/{itemId}/gist", "meeting", at -> Map.of("gist", "要点"));
        convening("put /api/meetings/{id}/agenda/{itemId}/deferral", "meeting", at -> Map.of("deferred", true));
        convening("put /api/meetings/{id}/decisions/{decisionId}", "meeting", at -> Map.of("text", "议定"));
        convening("delete /api/meetings/{id}/decisions/{decisionId}", "meeting", at -> null);
        convening("post /api/meetings/{id}/copy", "meeting", at -> Map.of("startsAt", "2030-01-01T09:00:00"));
        refuses("post /api/meetings/{id}/sign-in", OTHER_UNITS, Map.of("id", "meeting"), at -> Map.of("code", "code"));
        rules.put("get /api/meeting-templates", new Hides(OTHER_STREET, "", "lianhua", at -> "模板" + at.mark));
        refuses(
                "post /api/meeting-templates",
                OTHER_STREET,
                Map.of(),
                at -> Map.of("meeting", Long.valueOf(at.get("meeting")), "name", "模板"));
        refuses("delete /api/meeting-templates/{id}", OTHER_STREET, Map.of("id", "template"), at -> null);
        rules.put("get /api/meeting-rhythm", new Hides(OTHER_STREET, "", "lianhua", at -> "莲花街道"));
        open("get /api/meeting-rhythm/rules", "the same for everybody who reads meetings");
        open("post /api/meeting-rhythm/rules", "the city's alone: see the permissions");
        refuses("post /api/meetings/{id}/reply", OTHER_UNITS, Map.of("id", "meeting"), at -> Map.of("reply", "ATTEND"));
    }

    private void matters() {
        hides("get /api/matters", NOT_THERE, "?size=200", "lianhua");
        rules.put("get /api/matters/tray", new Hides(OTHER_STREET, "", "lianhua", at -> at.get("matterNumber")));
        refuses("get /api/matters/{id}", NOT_THERE, Map.of("id", "raised"), at -> null);
        refuses(
                "post /api/matters",
                OTHER_STREET,
                Map.of(),
                at -> Map.of("region", Matter.STREET, "title", "越界", "petition", false));
        convening(
                "put /api/matters/{id}",
                "raised",
                at -> Map.of("version", 1, "matter", Map.of("title", "越界", "petition", false)));
        List.of("withdrawal", "escalation", "hand-back", "renewal")
                .forEach(step -> convening(
                        "post /api/matters/{id}/" + step, "raised", at -> Map.of("version", 1, "reason", "越界")));
    }

    private void minutes() {
        String minutes = "/api/meetings/{id}/minutes";
        Map<String, String> issued = Map.of("id", "issued");
        refuses("get " + minutes, NOT_THERE, issued, at -> null);
        refuses("get " + minutes + "/{edition}", NOT_THERE, issued, at -> null);
        refuses("get " + minutes + "/document", NOT_THERE, issued, at -> null);
        convening("post " + minutes, "meeting", at -> Map.of());
        convening(
                "put " + minutes + "/{edition}",
                "minutes",
                at -> Map.of("version", 1, "minutes", Map.of("preface", "代写", "sections", List.of())));
        Map<String, Object> reason = Map.of("version", 1, "reason", "越界");
        convening("post " + minutes + "/countersigning", "minutes", at -> STEP);
        convening("post " + minutes + "/withdrawal", "minutes", at -> reason);
        convening("post " + minutes + "/correction", "issued", at -> reason);
        convening(
                "post " + minutes + "/resolution",
                "minutes",
                at -> Map.of("version", 1, "unit", "urban-enforcement-bureau", "text", "越界"));
        refuses(
                "post " + minutes + "/issue",
                List.of("sanxianci", "yanjiang", "zhujian"),
                Map.of("id", "minutes"),
                at -> Map.of("version", 1, "signer", "越界"));
        refuses(
                "post " + minutes + "/countersign",
                OTHER_UNITS,
                Map.of("id", "minutes"),
                at -> Map.of("verdict", "AGREED"));
        refuses("post " + minutes + "/receipt", NEVER_TOLD, issued, at -> Map.of());
        Map<String, String> meeting = Map.of("id", "meeting");
        refuses("get /api/meetings/{id}/notice", NOT_THERE, meeting, at -> null);
        refuses("get /api/meetings/{id}/attendance", NOT_THERE, meeting, at -> null);
    }

    private void actions() {
        hides("get /api/actions", NOT_THERE, "?size=200", "lianhua");
        action("get /api/actions/{id}", NOT_THERE, at -> null);
        action("get /api/actions/{id}/attachments/{attachmentId}", NOT_THERE, at -> null);
        action("post /api/actions/{id}/acceptance", OTHER_UNITS, at -> STEP);
        action(
                "post /api/actions/{id}/reports",
                OTHER_UNITS,
                at -> Map.of("version", 1, "text", "代报", "percent", 0, "done", true));
        action(
                "post /api/actions/{id}/extensions",
                OTHER_UNITS,
                at -> Map.of(
                        "version",
                        1,
                        "until",
                        LocalDate.now(Time.ZONE).plusDays(20).toString(),
                        "reason",
                        "延期"));
        Map<String, Object> words = Map.of("version", 1, "text", "越界");
        action(
                "post /api/actions/{id}/extension-decision",
                OTHER_STREET,
                at -> Map.of("version", 1, "granted", true, "text", "同意"));
        action("post /api/actions/{id}/return", OTHER_STREET, at -> words);
        action("post /api/actions/{id}/verification", List.of("sanxianci", "yanjiang"), at -> words);
        action("post /api/actions/{id}/closure", List.of("sanxianci", "yanjiang"), at -> STEP);
        course(words);
        urging();
    }

    private void course(Map<String, Object> words) {
        action(
                "post /api/actions/{id}/contest",
                OTHER_UNITS,
                at -> Map.of("version", 1, "unit", "finance-bureau", "text", "代提"));
        action(
                "post /api/actions/{id}/contest-decision",
                OTHER_STREET,
                at -> Map.of("version", 1, "upheld", true, "text", "同意"));
        action(
                "post /api/actions/{id}/parts/{unit}/reports",
                OTHER_UNITS,
                at -> Map.of("version", 1, "text", "代报", "percent", 0, "done", true));
        action("post /api/actions/{id}/blockers", OTHER_UNITS, at -> words);
        action("post /api/actions/{id}/blockers/{blocker}/lifting", OTHER_UNITS, at -> words);
        action(
                "post /api/actions/{id}/reopening",
                OTHER_STREET,
                at -> Map.of(
                        "version",
                        1,
                        "text",
                        "反弹",
                        "deadline",
                        LocalDate.now(Time.ZONE).plusDays(9).toString()));
        action("post /api/actions/{id}/handler", OTHER_UNITS, at -> STEP);
        open("post /api/actions/reports", "each row is checked by itself, tried by ActionCourseByRestIT");
        open("get /api/actions/reportable", "what one's own unit has to do");
        open("post /api/actions/handover", "hands over only what the account itself handles");
        hides("get /api/actions/board", NOT_THERE, "", "lianhua");
        rules.put(
                "get /api/actions/scorecard",
                new Hides(
                        OTHER_STREET,
                        "?period=" + LocalDate.now(Time.ZONE).getYear() + "&region=" + Matter.STREET,
                        "lianhua",
                        at -> "城市管理"));
    }

    private void urging() {
        open("post /api/actions/acceptance", "accepts what waits for one's own unit only");
        open("post /api/urge-letters", "names what is overdue for one's own unit only");
        rules.put("get /api/urge-letters", new Hides(OTHER_STREET, "?size=200", "lianhua", at -> "莲花街道"));
        Map<String, String> letter = Map.of("id", "letter");
        refuses("get /api/urge-letters/{id}", OTHER_STREET, letter, at -> null);
        refuses("get /api/urge-letters/{id}/document", OTHER_STREET, letter, at -> null);
        refuses(
                "put /api/urge-letters/{id}",
                OTHER_STREET,
                letter,
                at -> Map.of(
                        "version",
                        1,
                        "demandUntil",
                        LocalDate.now(Time.ZONE).plusDays(9).toString(),
                        "signer",
                        "代签"));
        refuses("post /api/urge-letters/{id}/sending", OTHER_STREET, letter, at -> STEP);
        refuses(
                "post /api/urge-letters/{id}/answer",
                List.of("sanxianci", "shuiwu"),
                letter,
                at -> Map.of("version", 1, "text", "代答"));
        rules.put("delete /api/urge-letters/{id}", new Refuses(OTHER_STREET, letter, "?version=1", at -> null));
    }

    private void plans() {
        open("get /api/plans", "a plan is a public document");
        open("get /api/plans/{plan}", "a plan is a public document");
        open("post /api/plans", "only roles that reach the whole city load plans");
        List<String> readers = List.of("sanxianci", "yanjiang", "gongan", "caizheng");
        hides("get /api/plans/{plan}/measures/{measure}", readers, "", "chengguan");
        hides("get /api/plans/{plan}/progress", readers, "", "chengguan");
        refuses("get /api/plans/progress/{id}", readers, Map.of("id", "progress"), at -> null);
        refuses(
                "put /api/plans/duties/{duty}/progress/{period}",
                OTHER_DUTIES,
                Map.of(),
                at -> Map.of("version", 1, "text", "代写", "percent", 1));
        refuses("post /api/plans/progress/{id}/submission", OTHER_DUTIES, Map.of("id", "progress"), at -> STEP);
        Map<String, String> own = Map.of("id", "ownProgress");
        refuses("post /api/plans/progress/{id}/confirmation", List.of("zhujian"), own, at -> Map.of("version", 2));
        refuses(
                "post /api/plans/progress/{id}/return",
                List.of("zhujian"),
                own,
                at -> Map.of("version", 2, "text", "重写"));
    }

    private void parties() {
        String one = "/api/party-organisations/{id}";
        Map<String, String> party = Map.of("id", "party");
        hides("get /api/party-organisations", OTHER_STREET, "?size=200&level=street", "lianhua");
        refuses("get " + one, OTHER_STREET, party, at -> null);
        refuses("post /api/party-organisations", OTHER_STREET, Map.of(), at -> GovernanceForms.organisation("越界"));
        refuses(
                "put " + one,
                OTHER_STREET,
                party,
                at -> Map.of("version", 1, "facts", GovernanceForms.organisation("越界")));
        refuses("post " + one + "/coverages", OTHER_STREET, party, at -> GovernanceForms.coverage(at.get("estate")));
        refuses("post " + one + "/coverages/{estate}/end", OTHER_STREET, party, at -> GovernanceForms.end());
        refuses("post " + one + "/dissolution", OTHER_STREET, party, at -> GovernanceForms.end());
        rules.put(
                "get /api/governance/environment-committees",
                new Hides(OTHER_STREET, "", "lianhua", at -> "\"LH-01\""));
        refuses(
                "put /api/governance/environment-committees/{community}",
                OTHER_STREET,
                Map.of(),
                at -> GovernanceForms.environment());
    }

    private void committees() {
        hides("get /api/committees", OTHER_STREET, "?size=200", "lianhua");
        committee("get /api/committees/{id}", at -> null);
        refuses("post /api/committees", OTHER_STREET, Map.of(), at -> GovernanceForms.begun(at.get("estate")));
        refuses(
                "post /api/committees/enrolments",
                OTHER_STREET,
                Map.of(),
                at -> GovernanceForms.enrolled(at.get("estate")));
        refuses("post /api/committees/clauses", OTHER_STREET, Map.of(), at -> GovernanceForms.clause(at.get("estate")));
        committee("post /api/committees/{id}/steps", at -> GovernanceForms.step());
        committee("post /api/committees/{id}/filing", at -> GovernanceForms.filing());
        committee("post /api/committees/{id}/votes", at -> GovernanceForms.vote());
        committee("post /api/committees/{id}/appointments", at -> GovernanceForms.appointment(1));
        committee("post /api/committees/{id}/appointments/{appointmentId}/end", at -> GovernanceForms.ending(1));
        hides("get /api/governance/standings", OTHER_STREET, "?text={mark}", "lianhua");
        refuses("get /api/governance/standings/{estate}", OTHER_STREET, Map.of(), at -> null);
        open("get /api/governance/standing-totals", "numbers only, of the estates that the list shows");
        open("get /api/governance/rules", "the rules are the same for everybody");
    }

    private void tripartite() {
        String one = "/api/tripartite-meetings/{id}";
        Map<String, String> meeting = Map.of("id", "tripartite");
        hides("get /api/tripartite-meetings", OTHER_STREET, "?size=200", "lianhua");
        open("get /api/tripartite-meetings/held", "numbers only, of the estates that the list shows");
        refuses("get " + one, OTHER_STREET, meeting, at -> null);
        refuses(
                "post /api/tripartite-meetings",
                OTHER_STREET,
                Map.of(),
                at -> Map.of("estate", at.get("estate"), "meeting", GovernanceForms.meeting()));
        refuses(
                "put " + one,
                OTHER_STREET,
                meeting,
                at -> Map.of("version", 1, "reason", "越界", "meeting", GovernanceForms.meeting()));
        refuses(
                "post " + one + "/matters/{matterId}/completion",
                OTHER_STREET,
                meeting,
                at -> GovernanceForms.completion(1));
    }

    private void committee(String operation, Function<Matter, ?> body) {
        refuses(operation, OTHER_STREET, Map.of("id", "committee"), body);
    }

    private void reports() {
        open("get /api/reports", "names reports, not what they say");
        String query = "?region=" + Matter.STREET + "&format=xlsx&period="
                + LocalDate.now(Time.ZONE).getYear();
        rules.put("get /api/reports/{code}", new Refuses(OTHER_STREET, Map.of(), query, at -> null));
        rules.put(
                "get /api/report-runs",
                new Hides(OTHER_STREET, "?size=200", "lianhua", at -> "\"id\":" + at.get("run") + ","));
        refuses("get /api/report-runs/{id}/figures", OTHER_STREET, Map.of("id", "run"), at -> null);
        refuses("get /api/report-runs/{id}/file", OTHER_STREET, Map.of("id", "run"), at -> null);
    }

    private void estates() {
        rules.put(
                "get /api/estates",
                new Hides(
                        OTHER_STREET, "?text=" + Matter.ESTATE, "lianhua", at -> "\"code\":\"" + Matter.ESTATE + "\""));
        estate("get /api/estates/{code}", at -> null);
        estate("get /api/estates/{code}/facts", at -> null);
        estate("get /api/estates/{code}/timeline", at -> null);
        refuses("post /api/estates", OTHER_STREET, Map.of(), at -> Map.of("facts", at.estate()));
        estate(
                "put /api/estates/{code}",
                at -> Map.of(
                        "version",
                        1,
                        "from",
                        LocalDate.now(Time.ZONE).toString(),
                        "reason",
                        "更正",
                        "facts",
                        at.estate()));
        estate("post /api/estates/{code}/merge", at -> Map.of("version", 1, "into", "YS0023"));
        String street = "?region=" + Matter.STREET;
        Map<String, String> coverage = Map.of("code", "indicator");
        rules.put("get /api/indicators", new Refuses(OTHER_STREET, Map.of(), street, at -> null));
        rules.put("get /api/indicators/ledger", new Refuses(OTHER_STREET, Map.of(), street, at -> null));
        rules.put("get /api/indicators/{code}/records/ledger", new Refuses(OTHER_STREET, coverage, street, at -> null));
        rules.put("get /api/indicators/{code}/records", new Refuses(OTHER_STREET, coverage, street, at -> null));
        rules.put("get /api/indicators/{code}/trend", new Refuses(OTHER_STREET, coverage, street, at -> null));
        rules.put("get /api/indicators/{code}/forecast", new Refuses(OTHER_STREET, coverage, street, at -> null));
        String year = street + "&year=2022";
        rules.put("get /api/indicators/{code}/targets", new Refuses(OTHER_STREET, coverage, year, at -> null));
        open("put /api/indicators/{code}/targets", "the service is tried with a foreign area in the server");
        open("get /api/indicator-returns", "the service is tried in the server");
        refuses("get /api/indicator-returns/{id}", OTHER_STREET, Map.of("id", "return"), at -> null);
        open("post /api/indicator-returns", "the service is tried with a foreign area in the server");
        open("post /api/indicator-returns/{id}/submission", "the service is tried with a foreign area in the server");
        open("post /api/indicator-returns/{id}/state", "only roles that reach the whole city review");
        open("get /api/imports", "the columns are the same for everybody");
        open("get /api/imports/{register}/template", "the columns are the same for everybody");
        open("post /api/imports/{register}", "each row is checked by itself, tried in the server");
        List<String> others = List.of("sanxianci", "yanjiang", "zhujian");
        Map<String, String> run = Map.of("id", "import");
        refuses("get /api/imports/{register}/{id}", others, run, at -> null);
        refuses("get /api/imports/{register}/{id}/wrong-rows", others, run, at -> null);
    }

    private void estate(String operation, Function<Matter, ?> body) {
        refuses(operation, OTHER_STREET, Map.of("code", "estate"), body);
    }

    private void firms() {
        open("get /api/firms", "the registration of a firm is public");
        open("get /api/firms/{code}", "the registration of a firm is public");
        String free = CreditCodes.of("00000001");
        refuses("post /api/firms", OTHER_STREET, Map.of(), at -> Map.of("creditCode", free, "facts", at.firmForm()));
        refuses(
                "put /api/firms/{code}",
                OTHER_STREET,
                Map.of("code", "firm"),
                at -> Map.of("version", 1, "facts", at.firmForm()));
    }

    private void managements() {
        Map<String, String> estate = Map.of("code", "estate");
        rules.put("get /api/managements", new Hides(OTHER_STREET, "?text={mark}", "lianhua", at -> at.get("estate")));
        open("get /api/managements/table", "the plan's table is the same for everybody");
        refuses("get /api/estates/{code}/management", OTHER_STREET, estate, at -> null);
        Map<String, Object> decision =
                Map.of("mode", "COMMUNITY", "holdsFrom", "2022-01-01", "decidedBy", "街道办事处", "reason", "代定");
        refuses(
                "post /api/estates/{code}/management",
                OTHER_STREET,
                estate,
                at -> Map.of("version", 1, "decision", decision));
        refuses(
                "post /api/estates/{code}/management/end",
                OTHER_STREET,
                estate,
                at -> Map.of("version", 1, "lastDay", "2022-01-01", "reason", "代终止"));
    }

    private void responsibilities() {
        List.of("", "/matters", "/answer", "/gaps", "/{id}")
                .forEach(path -> open("get /api/responsibilities" + path, "who answers for what is no secret"));
        refuses("post /api/responsibilities", OTHER_STREET, Map.of(), Matter::responsibilityForm);
        refuses(
                "post /api/responsibilities/{id}/end",
                OTHER_STREET,
                Map.of("id", "responsibility"),
                at -> Map.of("version", 1, "lastDay", "2022-06-30"));
    }

    private void budgets() {
        String finance = "only the finance bureau, for the whole city";
        open("get /api/funds/programmes", "what money is for is no secret");
        rules.put("get /api/funds/budgets", new Hides(OTHER_STREET, "?size=200", "yanjiang", at -> "雁江区"));
        refuses("get /api/funds/budgets/{id}", OTHER_STREET, Map.of("id", "budget"), at -> null);
        refuses("get /api/funds/budgets/{id}/vouchers", OTHER_STREET, Map.of("id", "budget"), at -> null);
        String area = "?size=200&region=512002";
        rules.put("get /api/funds/vouchers", new Hides(OTHER_STREET, area, "yanjiang", at -> "雁江区"));
        rules.put("get /api/funds/vouchers/totals", new Hides(OTHER_STREET, area, "yanjiang", at -> "APPROPRIATE"));
        open("get /api/funds/vouchers/ledger", "the list's own conditions");
        refuses("get /api/funds/vouchers/{id}", OTHER_STREET, Map.of("id", "voucher"), at -> null);
        List.of(
                        "",
                        "/{id}/appropriations",
                        "/{id}/reductions",
                        "/{id}/freezes",
                        "/{id}/thaws",
                        "/{id}/carry-over",
                        "/{id}/commitments/carry-over",
                        "/{id}/closure")
                .forEach(path -> open("post /api/funds/budgets" + path, finance));
        rules.put("get /api/funds/ledger", new Hides(OTHER_STREET, "?region=512002", "yanjiang", at -> "AVAILABLE"));
        open("get /api/funds/ledger/proof", "goes through the budgets of the list, tells numbers of flaws only");
        rules.put("get /api/funds/execution", new Hides(OTHER_STREET, "?region=512002", "yanjiang", at -> "雁江区"));
        open("get /api/funds/payment-list", finance);
        open("get /api/funds/payment-list/file", finance);
        open("get /api/funds/publicity/document", "what is announced to everybody, tried by FundsInContainerIT");
    }

    private void applications() {
        String root = "/api/funds/applications";
        Map<String, Object> verdict = Map.of("version", 1, "verdict", Map.of("reason", "越界"));
        Map<String, Object> reason = Map.of("version", 1, "reason", "越界");
        hides("get " + root, OTHER_STREET, "?size=200", "lianhua");
        open("get " + root + "/pipeline", "counts what the list shows");
        money("get " + root + "/{id}", at -> null);
        money("get " + root + "/{id}/document", at -> null);
        money("get " + root + "/{id}/payments/{seq}/document", at -> null);
        refuses("post " + root, OTHER_STREET, Map.of(), at -> Funded.form(at.get("supported")));
        money("put " + root + "/{id}", at -> Map.of("version", 1, "application", Funded.form(at.get("supported"))));
        money("post " + root + "/{id}/submission", at -> STEP);
        money("post " + root + "/{id}/withdrawal", at -> reason);
        money("post " + root + "/{id}/review", at -> verdict);
        money("post " + root + "/{id}/return", at -> reason);
        money("post " + root + "/{id}/objections", at -> Map.of("by", "某人", "text", "不实"));
        money("get " + root + "/{id}/steps/{seq}/document", at -> null);
        money("get " + root + "/{id}/evidence/{file}", at -> null);
        open("post " + root + "/{id}/evidence", "takes files, tried in the server");
        money("post " + root + "/{id}/evidence/{file}/removal", at -> STEP);
        money(
                "post " + root + "/{id}/payee",
                at -> Map.of(
                        "version", 1, "payee", Funded.form(at.get("supported")).get("payee"), "reason", "越界"));
        money("post " + root + "/{id}/payments/{seq}/confirmation", at -> STEP);
        open("post " + root + "/{id}/approval", "areas other than its own, tried in the server");
        open("post " + root + "/{id}/reduction", "areas other than its own, tried in the server");
        open("post " + root + "/{id}/demands", "areas other than its own, tried in the server");
        List.of("examination", "publicity", "objections/{objection}/answer", "evaluation")
                .forEach(step -> open("post " + root + "/{id}/" + step, "only roles that reach the whole city"));
        List.of("payments", "payments/{seq}/return", "demands/{seq}/receipt")
                .forEach(step -> open("post " + root + "/{id}/" + step, "only the finance bureau"));
    }

    private void contributions() {
        String root = "/api/funds/contributions";
        Map<String, String> owed = Map.of("id", "contribution");
        hides("get " + root, OTHER_STREET, "?size=200", "lianhua");
        refuses("get " + root + "/{id}", OTHER_STREET, owed, at -> null);
        refuses("post " + root, OTHER_STREET, Map.of(), at -> Funded.owed(at.get("supported"), "START_UP"));
        refuses(
                "post " + root + "/{id}/entries",
                OTHER_STREET,
                owed,
                at -> Map.of("version", 1, "entry", Funded.movement("PAID", "1", "代登")));
    }

    private void contracts() {
        String root = "/api/contracts";
        Map<String, String> signed = Map.of("code", "contract");
        Map<String, Object> day =
                Map.of("kind", "DISMISSAL", "givenOn", "2022-01-01", "leavesOn", "2022-03-01", "paper", "代");
        hides("get " + root, OTHER_STREET, "?size=200", "lianhua");
        hides("get " + root + "/checks", OTHER_STREET, "", "lianhua");
        open("get " + root + "/ledger", "what the list shows; tried by ContractsByRestIT");
        refuses("get " + root + "/{code}", OTHER_STREET, signed, at -> null);
        refuses("post " + root, OTHER_STREET, Map.of(), at -> Contracts.social(at.get("supported")));
        refuses("put " + root + "/{code}", OTHER_STREET, signed, at -> facts(Contracts.social(at.get("supported"))));
        refuses(
                "post " + root + "/{code}/supplements",
                OTHER_STREET,
                signed,
                at -> facts(Map.of(
                        "paper",
                        "代签",
                        "signedOn",
                        "2022-01-01",
                        "holdsFrom",
                        "2022-01-01",
                        "fees",
                        Contracts.fees("MULTI_STOREY", "0.26"))));
        refuses("get " + root + "/{code}/terms/{seq}/scan", OTHER_STREET, signed, at -> null);
        open("post " + root + "/{code}/terms/{seq}/scan", "a form with a file, tried by ContractsByRestIT");
        List.of("filing", "filing/withdrawal")
                .forEach(step -> open(
                        "post " + root + "/{code}/" + step,
                        "areas and the city only, tried in the server: ScopeMatrixIT"));
        refuses("post " + root + "/{code}/notices", OTHER_STREET, signed, at -> facts(day));
        refuses(
                "post " + root + "/{code}/disclosures",
                OTHER_STREET,
                signed,
                at -> facts(Map.of("disclosedOn", "2022-01-01", "items", List.of("STAFF"), "place", "代")));
        refuses(
                "post " + root + "/{code}/end",
                OTHER_STREET,
                signed,
                at -> facts(Map.of("lastDay", "2022-01-01", "kind", "AGREED", "reason", "代")));
        refuses("post " + root + "/{code}/end/withdrawal", OTHER_STREET, signed, at -> STEP);
        List.of("", "/{code}").forEach(path -> open("get /api/open/contracts" + path, "what everybody reads"));
    }

    private static Map<String, Object> facts(Map<String, ?> facts) {
        return Map.of("version", 1, "facts", facts);
    }

    private void money(String operation, Function<Matter, ?> body) {
        refuses(operation, OTHER_STREET, Map.of("id", "application"), body);
    }

    private void assessments() {
        String all = "/api/assessments";
        open("get " + all, "that a year is assessed is no secret");
        open("get " + all + "/{id}", "hides other streets' lines, tried in the server and by AssessmentByRestIT");
        List.of("review", "announcement", "withdrawal", "completion", "correction")
                .forEach(step -> open("post " + all + "/{id}/" + step, "only the housing bureau, for all streets"));
        open("post " + all, "only the housing bureau, for all streets");
        open("get " + all + "/{id}/announcement", "what was announced to everybody");
        open("get " + all + "/judging", "takes the account's own unit, tried by AssessmentByRestIT");
        open("get " + all + "/judging/overview", "takes the account's own unit, tried by AssessmentByRestIT");
        open("get " + all + "/scenario", "only the housing bureau, for all streets");
        open("get " + all + "/{id}/drift", "of what was announced to everybody");
        open("get " + all + "/{id}/objections", "the scope of the sheets, tried by AssessmentByRestIT");
        open("post " + all + "/{id}/objections/{objection}/answer", "only the housing bureau, for all streets");
        String sheet = all + "/{id}/sheets/{street}";
        Map<String, String> scoring = Map.of("id", "assessment");
        Map<String, Object> mark = Map.of("item", "order", "version", 1, "points", 1, "text", "越界");
        refuses("get " + sheet, OTHER_STREET, scoring, at -> null);
        refuses("get " + sheet + "/paper", OTHER_STREET, scoring, at -> null);
        refuses("get " + sheet + "/attachments/{attachmentId}", OTHER_STREET, scoring, at -> null);
        refuses("post " + sheet + "/scores", OTHER_STREET, scoring, at -> mark);
        refuses("post " + sheet + "/submission", OTHER_STREET, scoring, at -> STEP);
        refuses("post " + sheet + "/judgements", List.of("zhujian", "gongan", "caizheng"), scoring, at -> mark);
        refuses("post " + sheet + "/objections", OTHER_STREET, scoring, at -> Map.of("text", "越界"));
        open("post " + sheet + "/return", "only the housing bureau, for all streets");
        open("post " + sheet + "/recorded-objections", "only the housing bureau, for all streets");
        schemes(all + "/schemes");
    }

    private void schemes(String schemes) {
        List.of("", "/sources", "/{id}", "/{id}/draft")
                .forEach(path -> open("get " + schemes + path, "the rules are the same for everybody"));
        List.of("", "/{id}/renewal", "/{id}/issue")
                .forEach(path -> open("post " + schemes + path, "only the housing bureau"));
        open("put " + schemes + "/{id}", "only the housing bureau");
    }

    private void standards() {
        String root = "/api/standards";
        List.of("", "/{code}", "/editions/{id}", "/editions/{id}/comments", "/editions/{id}/comments/summary")
                .forEach(path -> open("get " + root + path, "the offices read each other's drafts"));
        List.of("", "/{code}", "/{code}/editions/{seq}", "/{code}/editions/{seq}/comments", "/{code}/comparison")
                .forEach(path -> open("get /api/open/standards" + path, "what was published to everybody"));
        List.of("", "/{id}", "/receipts/{receipt}")
                .forEach(path -> open("get /api/open/consultations" + path, "what the public is asked, for everybody"));
        open("get /api/open/search", "what was published to everybody");
        open("post /api/open/consultations/{id}/comments", "everybody may comment");
        open("post " + root, "takes no unit but the account's own");
        drafting("post " + root + "/{code}/editions", at -> null);
        String edition = root + "/editions/{id}";
        drafting("put " + edition, at -> Map.of("version", 1, "title", "越界"));
        drafting(
                "post " + edition + "/consultation",
                at -> Map.of("version", 1, "until", LocalDate.now(Time.ZONE).toString()));
        drafting("post " + edition + "/examination", at -> STEP);
        List.of("/return", "/approval", "/publication", "/repeal", "/reviews")
                .forEach(step -> open("post " + edition + step, "only who approves for the whole city"));
        Map<String, ?> clause = Map.of("number", "1", "body", "越界");
        drafting("post " + edition + "/clauses", at -> Map.of("clause", clause));
        open("post " + edition + "/document", "takes a file, tried in the server");
        Map<String, String> asked = Map.of("id", "askedEdition");
        refuses("post " + edition + "/comments", DRAFTERS, asked, at -> Map.of("body", "越界"));
        Map<String, String> comment = Map.of("id", "comment");
        Map<String, ?> answer = Map.of("version", 1, "answer", "ADOPTED");
        refuses("post " + root + "/comments/{id}/answer", DRAFTERS, comment, at -> answer);
        Map<String, String> clauses = Map.of("id", "clause");
        refuses("put " + root + "/clauses/{id}", DRAFTERS, clauses, at -> Map.of("version", 1, "clause", clause));
        refuses("post " + root + "/clauses/{id}/place", DRAFTERS, clauses, at -> Map.of("version", 1, "place", 1));
        refuses("post " + root + "/clauses/{id}/removal", DRAFTERS, clauses, at -> STEP);
        standardTables(root, edition);
    }

    private void standardTables(String root, String edition) {
        List.of("/grades", "/prices", "/reviews")
                .forEach(path -> open("get " + edition + path, "the offices read each other's drafts"));
        open("get " + root + "/prices/duties", "a duty of the whole city");
        open("post " + root + "/prices/{table}/extension", "only who approves for the whole city");
        List.of("/guide-prices", "/open/guide-prices")
                .forEach(prices -> List.of("", "/price")
                        .forEach(path -> open("get /api" + prices + path, "what was published to everybody")));
        open("get /api/open/guide-prices/grades/{code}/{seq}", "what was published to everybody");
        Map<String, ?> scale = Map.of("order", "FIRST_LOWEST", "grades", List.of());
        drafting("put " + edition + "/grades", at -> Map.of("version", 1, "scale", scale));
        drafting("put " + edition + "/prices", at -> Map.of("version", 1, "tables", List.of()));
    }

    private void drafting(String operation, Function<Matter, ?> body) {
        refuses(operation, DRAFTERS, Map.of("id", "draftEdition", "code", "standard"), body);
    }

    private void theRest() {
        List.of(
                        "estates",
                        "party-organisations",
                        "committees",
                        "managements",
                        "governance/standings",
                        "governance/environment-committees",
                        "indicator-returns")
                .forEach(list ->
                        open("get /api/" + list + "/ledger", "the list's own conditions, tried by LedgersByRestIT"));
        List.of("firms", "responsibilities", "regions", "units")
                .forEach(list -> open("get /api/" + list + "/ledger", "the same for everybody, as the list is"));
        open("get /api/regions", "the regions are the same for everybody");
        open("get /api/regions/{code}/management", "the regions are the same for everybody");
        open("get /api/units", "the list of units is the same for everybody");
        open("get /api/units/{code}/aliases", "the list of units is the same for everybody");
        open("get /api/audit", "only the audit administrator, who reads the trail of the whole city");
        open(
                "get /api/dashboard/overdue-actions",
                "the query of the service is tried with a foreign unit in the server");
        rules.put(
                "get /api/dashboard/meetings-held",
                new Hides(OTHER_STREET, "?region=" + Matter.STREET, "lianhua", at -> "莲花街道"));
        hides("get /api/inbox", NEVER_TOLD, "", "lianhua");
        List.of("get /api/notifications", "get /api/notifications/mail", "put /api/notifications/mail")
                .forEach(operation -> open(operation, "takes no account but one's own"));
        open("post /api/notifications/all-read", "takes no account but one's own");
        open("post /api/notifications/{id}/reading", "one's own only, tried in the server");
        open("get /api/deputies", "takes no account but one's own");
        open("post /api/deputies", "takes no account but one's own");
        open("delete /api/deputies/{id}", "one's own only, tried in the server");
        open("post /api/deputies/hand-overs", "only the system administrator, for all accounts");
        open("get /api/daily-runs", "only the system administrator");
        open("get /api/mails", "only the system administrator");
        open("post /api/mails/{id}/attempt", "only the system administrator");
        open("get /api/action-deadlines", "the list's own scope, tried in the server");
        open("get /api/action-deadlines/{day}", "the list's own scope, tried in the server");
        open("post /api/tokens", "asks for the password of the account itself");
        hides("get /api/tokens", OTHER_UNITS, "", "lianhua");
        refuses("delete /api/tokens/{id}", OTHER_UNITS, Map.of("id", "token"), at -> null);
    }

    private void open(String operation, String reason) {
        rules.put(operation, new NoTarget(reason));
    }

    private void hides(String operation, List<String> callers, String query, String insider) {
        rules.put(operation, new Hides(callers, query, insider, at -> at.mark));
    }

    private void refuses(
            String operation, List<String> callers, Map<String, String> variables, Function<Matter, ?> body) {
        rules.put(operation, new Refuses(callers, variables, "", body));
    }

    private void convening(String operation, String record, Function<Matter, ?> body) {
        refuses(operation, OTHER_STREET, Map.of("id", record), body);
    }

    private void action(String operation, List<String> callers, Function<Matter, ?> body) {
        refuses(operation, callers, Map.of("id", "action"), body);
    }
}
