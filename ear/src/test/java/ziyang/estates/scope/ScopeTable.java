package ziyang.estates.scope;

import static ziyang.estates.scope.Caller.DOER;
import static ziyang.estates.scope.Caller.ELSEWHERE;
import static ziyang.estates.scope.Caller.OTHER_REGION;
import static ziyang.estates.scope.Caller.OTHER_UNIT;
import static ziyang.estates.scope.Caller.WRITER;
import static ziyang.estates.scope.Foreign.STALE;
import static ziyang.estates.scope.Foreign.STREET;
import static ziyang.estates.scope.Rule.args;
import static ziyang.estates.scope.Rule.convener;
import static ziyang.estates.scope.Rule.convening;
import static ziyang.estates.scope.Rule.hides;
import static ziyang.estates.scope.Rule.noTarget;
import static ziyang.estates.scope.Rule.refuses;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionService;
import ziyang.estates.action.UrgeRegister;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.Verdict;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.assessment.ObjectionService;
import ziyang.estates.assessment.SheetService;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.base.Time;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.contract.DisclosureDraft;
import ziyang.estates.contract.DisclosureItem;
import ziyang.estates.contract.EndDraft;
import ziyang.estates.contract.EndKind;
import ziyang.estates.contract.NoticeDraft;
import ziyang.estates.contract.NoticeKind;
import ziyang.estates.contribution.ContributionDraft;
import ziyang.estates.contribution.ContributionRegister;
import ziyang.estates.contribution.EntryDraft;
import ziyang.estates.contribution.EntryKind;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.VoucherRegister;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.CommitteeRegister;
import ziyang.estates.governance.CommitteeStage;
import ziyang.estates.governance.EnvironmentDraft;
import ziyang.estates.governance.EnvironmentState;
import ziyang.estates.governance.GovernanceRegister;
import ziyang.estates.governance.PartyRegister;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.harness.CreditCodes;
import ziyang.estates.indicator.Indicator;
import ziyang.estates.management.ManagementMode;
import ziyang.estates.management.ManagementRegister;
import ziyang.estates.management.ModeDraft;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.Invitation;
import ziyang.estates.meeting.MatterRegister;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.minutes.Countersign;
import ziyang.estates.minutes.MinutesDraft;
import ziyang.estates.plan.ProgressService;
import ziyang.estates.reports.document.Format;
import ziyang.estates.standard.ClauseDraft;
import ziyang.estates.standard.CommentAnswer;
import ziyang.estates.standard.CommentDraft;
import ziyang.estates.standard.GradeOrder;
import ziyang.estates.standard.ScaleDraft;

/** What is foreign at each service method, and how a call aims at it. A method without an entry stops the build. */
final class ScopeTable {

    private static final Rule CITY_WIDE = new Rule.CityWide();
    private static final Page.Request MANY = Page.Request.first(Page.Request.MOST);

    /** A period whose windows are over. */
    private static final Period YEAR_BEFORE =
            Period.of(String.valueOf(LocalDate.now(Time.ZONE).getYear() - 1));

    private final Map<String, List<Rule>> rules = new TreeMap<>();

    private ScopeTable() {
        meetings();
        agendas();
        matters();
        minutes();
        papers();
        actionsHandedOut();
        actionsJudged();
        urging();
        registers();
        plans();
        parties();
        committees();
        tripartite();
        reports();
        firms();
        managements();
        responsibilities();
        masterData();
        estates();
        indicators();
        assessments();
        standards();
        imports();
        budgets();
        applications();
        contributions();
        contracts();
        oneself();
    }

    static Map<String, List<Rule>> rules() {
        return new ScopeTable().rules;
    }

    private void say(String method, Rule rule) {
        rules.computeIfAbsent(method, name -> new ArrayList<>()).add(rule);
    }

    private void meetings() {
        say("MeetingService.draft", convener(at -> args(at.form())));
        say("MeetingService.change", convener(at -> args(at.draft, STALE, at.form())));
        say("MeetingService.invite", convener(at -> args(at.draft, STALE, "finance-bureau")));
        say("MeetingService.uninvite", convener(at -> args(at.draft, STALE, at.doer.getCode())));
        say("MeetingService.convene", convener(at -> args(at.draft, STALE)));
        say("MeetingService.start", convener(at -> args(at.draft, STALE)));
        say("MeetingService.end", convener(at -> args(at.meeting, STALE)));
        say("MeetingService.cancel", convener(at -> args(at.draft, STALE, "不开")));
        say(
                "MeetingService.reply",
                refuses(
                        OTHER_UNIT,
                        at -> args(at.meeting, Invitation.Reply.ATTEND, null, null),
                        Rule.DOING,
                        "meeting.not-invited"));
        say("TemplateService.keep", convener(at -> args(at.meeting, "模板")));
        say("TemplateService.copy", convener(at -> args(at.meeting, at.form().startsAt())));
        say("TemplateService.drop", convener(at -> args(at.template())));
        say("TemplateService.list", hides(OTHER_UNIT, at -> args(), Rule.CONVENER, Foreign::templateName));
        say(
                "RhythmService.standing",
                hides(OTHER_REGION, at -> args(LocalDate.now(Time.ZONE).getYear(), null), Rule.CONVENER, at -> "莲花街道"));
        say("RhythmService.missed", hides(OTHER_REGION, at -> args(YEAR_BEFORE, null), Rule.CONVENER, at -> "莲花街道"));
        say("RhythmService.rules", noTarget("the same for everybody who reads meetings"));
        say("RhythmService.set", CITY_WIDE);
    }

    private void agendas() {
        say("AgendaService.propose", convener(at -> args(at.draft, STALE, "议题", null)));
        say("AgendaService.select", convener(at -> args(at.draft, STALE, List.of(at.matterNumber))));
        say("AgendaService.withdraw", convener(at -> args(at.draft, STALE, at.draftItem)));
        say("AgendaService.arrange", convener(at -> args(at.draft, STALE, List.of(at.draftItem))));
        say("AgendaService.plan", convener(at -> args(at.draft, STALE, at.draftItem, 10, false)));
        say("AgendaIntake.tray", hides(OTHER_UNIT, at -> args(), Rule.CONVENER, at -> at.matterNumber));
        say("RoomService.mark", convener(at -> args(at.meeting, at.doer.getCode(), true)));
        say("RoomService.turn", convener(at -> args(at.meeting, at.item)));
        say("RoomService.record", convener(at -> args(at.meeting, at.item, null, "要点")));
        say("RoomService.defer", convener(at -> args(at.meeting, at.item, true)));
        say("RoomService.decide", convener(at -> args(at.meeting, at.item, Decision.Kind.AGREEMENT, "议定")));
        say("RoomService.reword", convener(at -> args(at.meeting, at.decision(), "议定")));
        say("RoomService.strike", convener(at -> args(at.meeting, at.decision())));
        say(
                "RoomService.signIn",
                refuses(OTHER_UNIT, at -> args(at.meeting, "code", null), Rule.DOING, "meeting.not-invited"));
    }

    private void matters() {
        say("MatterService.raise", refuses(OTHER_REGION, at -> args(at.matterForm()), Rule.CONVENER));
        say("MatterService.change", convener(at -> args(at.matterId, STALE, at.matterForm())));
        say("MatterService.withdraw", convener(at -> args(at.matterId, STALE, "不提")));
        say("MatterService.raiseAgain", convener(at -> args(at.matterId, STALE, "再提")));
        say("MatterService.escalate", convener(at -> args(at.matterId, STALE, "提级")));
        say("MatterService.handBack", convener(at -> args(at.matterId, STALE, "退回")));
        say("MatterRegister.list", hides(ELSEWHERE, at -> args(MatterRegister.Filter.ALL, MANY), Rule.CONVENER));
        say("MatterRegister.get", refuses(ELSEWHERE, at -> args(at.matterId), Rule.CONVENER));
    }

    private void minutes() {
        MinutesDraft words = new MinutesDraft("代写", List.of());
        say("MinutesService.draft", convener(at -> args(at.meeting)));
        say("MinutesService.correct", convener(at -> args(at.issued, STALE, "越界")));
        say("MinutesService.edit", convener(at -> args(at.minutes, 1, STALE, words)));
        say("MinutesService.send", convener(at -> args(at.minutes, STALE)));
        say("MinutesService.answer", convener(at -> args(at.minutes, STALE, at.doer.getCode(), "越界")));
        say("MinutesService.takeBack", convener(at -> args(at.minutes, STALE, "越界")));
        say("MinutesService.issue", convener(at -> args(at.minutes, STALE, "越界")));
        say("MinutesDesk.issue", convener(at -> args(at.minutes, STALE, "越界")));
        say(
                "MinutesService.countersign",
                refuses(
                        OTHER_UNIT,
                        at -> args(at.minutes, Countersign.Verdict.AGREED, null),
                        Rule.DOING,
                        "minutes.not-asked"));
        say(
                "MinutesService.receive",
                refuses(OTHER_UNIT, at -> args(at.issued), Rule.DOING, "minutes.not-distributed"));
        say("MinutesRegister.get", refuses(ELSEWHERE, at -> args(at.issued, null), Rule.DOING));
        say("MinutesRegister.find", refuses(ELSEWHERE, at -> args(at.issued, null), Rule.DOING));
        say("MinutesDesk.document", refuses(ELSEWHERE, at -> args(at.issued, null, Format.PDF), Rule.DOING));
    }

    private void papers() {
        say("MeetingPapers.notice", refuses(ELSEWHERE, at -> args(at.meeting, false), Rule.DOING));
        say("MeetingPapers.attendance", refuses(ELSEWHERE, at -> args(at.meeting), Rule.DOING));
        say("MeetingDesk.notice", refuses(ELSEWHERE, at -> args(at.meeting, false, Format.PDF), Rule.DOING));
        say("MeetingDesk.calendar", refuses(ELSEWHERE, at -> args(at.meeting), Rule.DOING));
        say("MeetingDesk.attendance", refuses(ELSEWHERE, at -> args(at.meeting, Format.PDF), Rule.DOING));
        Period year = Period.of(String.valueOf(LocalDate.now(Time.ZONE).getYear()));
        say(
                "AttendanceRegister.byUnit",
                hides(ELSEWHERE, at -> args(year, null), Rule.CONVENER, at -> at.doer.getName()));
        say(
                "AttendanceRegister.byUnit",
                hides(ELSEWHERE, at -> args(year, STREET), Rule.CONVENER, at -> at.doer.getName()));
    }

    private void actionsHandedOut() {
        say("ActionService.assign", convening(at -> args(at.item, at.matter())));
        say("ActionService.deadline", convening(at -> args(at.meeting, 5)));
        say("ActionService.accept", acting(at -> args(at.action, STALE)));
        say("ActionService.report", acting(at -> args(at.action, STALE, Foreign.report("代报", 50, false), List.of())));
        say("ActionService.report", acting(at -> args(at.action, STALE, Foreign.report("代报", 0, true), List.of())));
        say(
                "ActionService.reportPart",
                acting(at -> args(at.action, STALE, at.doer.getCode(), Foreign.report("代报", 50, false), List.of())));
        say("ContestService.contest", acting(at -> args(at.action, STALE, "finance-bureau", "不是我们")));
        say("BlockerService.raise", acting(at -> args(at.action, STALE, "卡点", null)));
        say("BlockerService.lift", acting(at -> args(at.action, STALE, 1L, "已解决")));
        say("HandlerService.take", acting(at -> args(at.action, STALE)));
        say("HandlerService.handOver", acting(at -> args(at.action, STALE, "chengguan", "休假")));
        say("HandlerService.handOverTray", noTarget("hands over only what oneself handles"));
        say("HandlerService.colleagues", noTarget("accounts of one's own unit"));
        say("ActionBulk.report", noTarget("each line is checked by itself, tried by ActionCourseByRestIT"));
        say("ActionBulk.open", hides(OTHER_UNIT, at -> args(false), Rule.DOING));
        say("ActionService.askExtension", acting(at -> args(at.action, STALE, LocalDate.of(2021, 1, 18), "延期")));
    }

    private static Rule acting(Rule.Aim aim) {
        return refuses(OTHER_UNIT, aim, Rule.DOING);
    }

    private void actionsJudged() {
        judging("ActionService.decideExtension", at -> args(at.action, STALE, true, "同意"));
        judging("ActionService.giveBack", at -> args(at.action, STALE, "重办"));
        judging("ActionService.verify", at -> args(at.action, STALE, new ActionService.Finding("属实", null), List.of()));
        judging(
                "ActionService.reopen",
                at -> args(at.action, STALE, "反弹", LocalDate.now(Time.ZONE).plusDays(9)));
        judging("ContestService.uphold", at -> args(at.action, STALE, "finance-bureau", "改交"));
        judging("ContestService.refuse", at -> args(at.action, STALE, "不成立"));
        judging("ActionService.close", at -> args(at.action, STALE));
    }

    private void urging() {
        say("UrgeService.draft", noTarget("names what is overdue for one's own unit only"));
        say(
                "UrgeService.change",
                convening(at -> args(at.letter, STALE, LocalDate.now(Time.ZONE).plusDays(9), "代签")));
        say("UrgeService.send", convening(at -> args(at.letter, STALE)));
        say("UrgeService.discard", convening(at -> args(at.letter, STALE)));
        say("UrgeService.answer", acting(at -> args(at.letter, STALE, "代答")));
        say("ActionBulk.acceptable", noTarget("counts what waits for one's own unit only"));
        say("ActionBulk.acceptAll", noTarget("accepts what waits for one's own unit only"));
        say("UrgeDesk.document", refuses(ELSEWHERE, at -> args(at.letter, Format.PDF), Rule.CONVENER));
        say("UrgeRegister.get", refuses(ELSEWHERE, at -> args(at.letter), Rule.CONVENER));
        say(
                "UrgeRegister.list",
                hides(ELSEWHERE, at -> args(UrgeRegister.Filter.ALL, MANY), Rule.CONVENER, at -> at.doer.getName()));
        say("UrgeRegister.late", noTarget("what is overdue for one's own unit"));
    }

    /** Not by another street or area, and not by the unit that was to do it. */
    private void judging(String method, Rule.Aim aim) {
        say(method, refuses(ELSEWHERE, aim, Rule.CONVENER));
        say(method, refuses(DOER, aim, Rule.CONVENER, "action.doer"));
    }

    private void registers() {
        say("MeetingRegister.list", hides(ELSEWHERE, at -> args(MeetingRegister.Filter.ALL, MANY), Rule.CONVENER));
        say("MeetingRegister.list", hides(ELSEWHERE, at -> args(about(at), MANY), Rule.DOING));
        say("MeetingRegister.get", refuses(ELSEWHERE, at -> args(at.meeting), Rule.DOING));
        say("MeetingRegister.get", refuses(ELSEWHERE, at -> args(at.draft), Rule.CONVENER));
        say("MeetingRegister.heldByStreet", hides(at -> args(now(), STREET), Rule.CONVENER, at -> "莲花街道"));
        say("MeetingRegister.heldByStreet", hides(at -> args(now(), null), Rule.ABOVE, at -> "莲花街道"));
        say("ActionRegister.list", hides(ELSEWHERE, at -> args(ActionRegister.Filter.ALL, MANY), Rule.CONVENER));
        say("ActionRegister.list", hides(ELSEWHERE, at -> args(actions(at), MANY), Rule.DOING));
        say("ActionRegister.export", hides(ELSEWHERE, at -> args(actions(at), 1000), Rule.DOING));
        say("ActionRegister.get", refuses(ELSEWHERE, at -> args(at.action), Rule.DOING));
        say("ActionRegister.attachment", refuses(ELSEWHERE, at -> args(at.action, at.file), Rule.CONVENER));
        say("ActionRegister.overdueByUnit", hides(at -> args(), Rule.CONVENER, at -> at.doer.getName()));
        say("ActionBoard.columns", hides(ELSEWHERE, at -> args(actions(at)), Rule.DOING));
        say(
                "Scorecard.of",
                hides(ELSEWHERE, at -> args(Period.of("2021"), null), Rule.CONVENER, at -> at.doer.getName()));
        say("ActionLedger.underWay", hides(ELSEWHERE, at -> args(now(), STREET), Rule.CONVENER));
        say("ActionLedger.underWay", hides(ELSEWHERE, at -> args(now(), null), Rule.ABOVE));
        List.of("ActionDeadlines.deadlines", "ActionDeadlines.on")
                .forEach(method -> say(method, noTarget("the list's own scope, tried by NoticesInContainerIT")));
        say("InboxService.tasks", hides(OTHER_UNIT, at -> args(), Rule.DOING));
    }

    private static Period now() {
        return Period.of(Foreign.PERIOD);
    }

    private static MeetingRegister.Filter about(Foreign at) {
        return new MeetingRegister.Filter(at.mark, null, null, null);
    }

    private static ActionRegister.Filter actions(Foreign at) {
        return new ActionRegister.Filter(at.mark, null, null, null, null, null);
    }

    private void plans() {
        say("PlanService.list", noTarget("a plan is a public document"));
        say("PlanService.get", noTarget("a plan is a public document"));
        say("PlanService.quarters", noTarget("the same for every unit"));
        say("PlanService.measure", hides(ELSEWHERE, at -> args(Foreign.PLAN, Foreign.MEASURE), Rule.WRITING));
        say("PlanService.load", CITY_WIDE);
        say("ProgressService.list", hides(ELSEWHERE, at -> args(null, null, null, null), Rule.WRITING));
        say("ProgressService.get", refuses(ELSEWHERE, at -> args(at.progress), Rule.WRITING));
        say(
                "ProgressService.write",
                refuses(
                        OTHER_UNIT,
                        at -> args(at.duty, Foreign.QUARTER, STALE, new ProgressService.Draft("代写", 1, null)),
                        Rule.WRITING));
        say("ProgressService.submit", refuses(OTHER_UNIT, at -> args(at.progress, STALE), Rule.WRITING));
        reviewing("ProgressService.confirm", at -> args(at.progress, 2));
        reviewing("ProgressService.giveBack", at -> args(at.progress, 2, "重写"));
    }

    /** Reviewers reach the whole city, but not the work of their own unit. */
    private void reviewing(String method, Rule.Aim aim) {
        say(method, CITY_WIDE);
        say(method, refuses(WRITER, aim, Rule.REVIEWER, "plan.progress.own"));
    }

    private void parties() {
        say("PartyService.establish", convening(at -> args(Governed.of(at).organisation())));
        say(
                "PartyService.change",
                convening(
                        at -> args(Governed.of(at).party, STALE, Governed.of(at).organisation())));
        say(
                "PartyService.cover",
                convening(at -> args(Governed.of(at).party, STALE, Governed.of(at).estate, LocalDate.now(Time.ZONE))));
        say(
                "PartyService.uncover",
                convening(at -> args(Governed.of(at).party, STALE, Governed.of(at).estate, LocalDate.now(Time.ZONE))));
        say("PartyService.dissolve", convening(at -> args(Governed.of(at).party, STALE, LocalDate.now(Time.ZONE))));
        say("PartyRegister.list", governed(at -> args(PartyRegister.Filter.ALL, MANY)));
        say("PartyRegister.tree", governed(at -> args(PartyRegister.Filter.ALL)));
        say("PartyRegister.get", refuses(OTHER_REGION, at -> args(Governed.of(at).party), Rule.CONVENER));
        say("EnvironmentService.list", hides(OTHER_REGION, at -> args((String) null), Rule.CONVENER, at -> "LH-01"));
        say(
                "EnvironmentService.enter",
                convening(at -> args(
                        Governed.COMMUNITY, STALE, new EnvironmentDraft(EnvironmentState.PREPARING, null, 5, "职责"))));
    }

    private static Rule governed(Rule.Aim aim) {
        return hides(OTHER_REGION, aim, Rule.CONVENER, at -> Governed.of(at).mark);
    }

    private void committees() {
        LocalDate today = LocalDate.now(Time.ZONE);
        say("CommitteeService.begin", convening(at -> args(Governed.of(at).estate, CommitteeKind.OWNERS, today)));
        say(
                "CommitteeService.enrol",
                convening(at -> args(Governed.of(at).estate, CommitteeKind.OWNERS, Governed.enrolment())));
        say(
                "CommitteeService.step",
                convening(at -> args(Governed.of(at).committee, STALE, CommitteeStage.STALLED, today, "越界")));
        say(
                "CommitteeService.file",
                convening(at -> args(
                        Governed.of(at).committee,
                        STALE,
                        today,
                        Governed.enrolment().term())));
        say("CommitteeService.vote", convening(at -> args(Governed.of(at).committee, STALE, Governed.vote())));
        say("CommitteeService.appoint", convening(at -> args(Governed.of(at).committee, STALE, Governed.cross())));
        say(
                "CommitteeService.endAppointment",
                convening(at -> args(Governed.of(at).committee, STALE, Governed.of(at).appointment, today, "越界")));
        say("CommitteeService.checkClause", convening(at -> args(Governed.of(at).estate, Governed.clause())));
        say("CommitteeRegister.list", governed(at -> args(CommitteeRegister.Filter.ALL, MANY)));
        say("CommitteeRegister.get", refuses(OTHER_REGION, at -> args(Governed.of(at).committee), Rule.CONVENER));
        say("GovernanceRegister.list", governed(at -> args(GovernanceRegister.Filter.ALL, MANY)));
        say("GovernanceRegister.totals", noTarget("numbers only, of the estates that the list shows"));
        say("RuleRegister.book", noTarget("the rules are the same for everybody"));
        say(
                "GovernanceRegister.standing",
                refuses(OTHER_REGION, at -> args(Governed.of(at).estate, null), Rule.CONVENER));
    }

    private void tripartite() {
        say("TripartiteService.record", convening(at -> args(Governed.of(at).estate, Governed.meeting())));
        say(
                "TripartiteService.correct",
                convening(at -> args(Governed.of(at).meeting, STALE, Governed.meeting(), "越界")));
        say(
                "TripartiteService.complete",
                convening(at ->
                        args(Governed.of(at).meeting, STALE, Governed.of(at).matter, LocalDate.now(Time.ZONE), "越界")));
        say("TripartiteRegister.list", governed(at -> args(TripartiteRegister.Filter.ALL, MANY)));
        say("TripartiteRegister.get", refuses(OTHER_REGION, at -> args(Governed.of(at).meeting), Rule.CONVENER));
        say("TripartiteRegister.held", noTarget("numbers only, of the estates that the list shows"));
    }

    private void reports() {
        say("ReportService.catalogue", noTarget("names reports, not what they say"));
        say("ReportService.pull", refuses(ELSEWHERE, at -> report(STREET), Rule.CONVENER));
        say("ReportService.pull", refuses(ELSEWHERE, at -> report("512002"), Rule.ABOVE));
        say("ReportService.pull", hides(OTHER_REGION, at -> report(null), Rule.CONVENER));
        say("ReportService.again", refuses(ELSEWHERE, at -> args(at.run, Format.XLSX), Rule.CONVENER));
        say("ReportService.original", refuses(ELSEWHERE, at -> args(at.run), Rule.CONVENER));
        say(
                "ArchiveService.list",
                hides(at -> args(ArchiveService.Filter.ALL, MANY), Rule.CONVENER, at -> "[id=" + at.run + ","));
        say("ArchiveService.get", refuses(ELSEWHERE, at -> args(at.run), Rule.CONVENER));
    }

    private static Object[] report(String region) {
        return args(Foreign.REPORT, Foreign.PERIOD, region, Format.XLSX);
    }

    private void firms() {
        List.of(
                        "FirmRegister.list",
                        "FirmRegister.get",
                        "FirmRegister.active",
                        "FirmRegister.each",
                        "FirmExporter.write")
                .forEach(method -> say(method, noTarget("the registration of a firm is public")));
        String free = CreditCodes.of("00000001");
        say("FirmService.register", refuses(ELSEWHERE, at -> args(free, at.firmForm()), Rule.CONVENER));
        say("FirmService.change", refuses(ELSEWHERE, at -> args(at.firm, STALE, at.firmForm()), Rule.CONVENER));
    }

    private void managements() {
        say(
                "ManagementRegister.list",
                hides(
                        OTHER_REGION,
                        at -> args(new ManagementRegister.Filter(at.estate, null, null, null, null), MANY),
                        Rule.CONVENER,
                        at -> at.estate));
        say("ManagementRegister.table", noTarget("the plan's table is the same for everybody"));
        say("ManagementRegister.get", refuses(OTHER_REGION, at -> args(at.estate), Rule.CONVENER));
        ModeDraft decision = new ModeDraft(ManagementMode.COMMUNITY, LocalDate.of(2022, 1, 1), "街道办事处", "代定", null);
        say("ManagementService.decide", refuses(ELSEWHERE, at -> args(at.estate, STALE, decision), Rule.CONVENER));
        say(
                "ManagementService.end",
                refuses(ELSEWHERE, at -> args(at.estate, STALE, LocalDate.of(2022, 1, 1), "代终止"), Rule.CONVENER));
    }

    private void responsibilities() {
        List.of(
                        "Responsibilities.matters",
                        "Responsibilities.list",
                        "Responsibilities.each",
                        "ResponsibilityExporter.write",
                        "ResponsibilityExporter.matrix",
                        "Responsibilities.get",
                        "Responsibilities.answer",
                        "Responsibilities.matrix",
                        "Responsibilities.gaps",
                        "Responsibilities.mayManage")
                .forEach(method -> say(method, noTarget("who answers for what is no secret")));
        say("ResponsibilityService.assign", refuses(ELSEWHERE, at -> args(at.responsibilityForm()), Rule.CONVENER));
        say(
                "ResponsibilityService.end",
                refuses(ELSEWHERE, at -> args(at.responsibility, STALE, LocalDate.of(2022, 6, 30)), Rule.CONVENER));
    }

    private void masterData() {
        List.of("RegionService.list", "RegionService.streets", "RegionService.relations")
                .forEach(method -> say(method, noTarget("the regions are the same for everybody")));
        List.of("UnitService.list", "UnitService.aliases")
                .forEach(method -> say(method, noTarget("the list of units is the same for everybody")));
        List.of("CalendarService.year", "CalendarService.rules", "CalendarService.onOrAfter")
                .forEach(method -> say(method, noTarget("there is one calendar")));
        List.of(
                        "RegionService.rename",
                        "RegionService.handOver",
                        "UnitService.create",
                        "UnitService.rename",
                        "UnitService.addAlias",
                        "CalendarService.except",
                        "AccountService.list",
                        "AccountService.one",
                        "AccountService.open",
                        "AccountService.enable",
                        "AccountService.assign",
                        "AccountService.unlock",
                        "AccountService.resetPassword",
                        "DailyRuns.list",
                        "Outbox.list",
                        "Outbox.again",
                        "DeputyService.handOver",
                        "DeputyService.successors",
                        "AuditService.list",
                        "AuditService.tell",
                        "AuditService.entityNames")
                .forEach(method -> say(method, CITY_WIDE));
    }

    private void budgets() {
        String finance = "only the finance bureau, for the whole city";
        List.of("open", "appropriate", "reduce", "freeze", "thaw", "carryOver", "close")
                .forEach(method -> say("BudgetService." + method, noTarget(finance)));
        BudgetRegister.Filter area = new BudgetRegister.Filter(null, null, Supported.AREA);
        say("BudgetRegister.list", hides(OTHER_REGION, at -> args(area, MANY), Rule.ABOVE, at -> "雁江区"));
        say("BudgetRegister.get", refuses(OTHER_REGION, at -> args(Supported.of(at).budget), Rule.ABOVE));
        say("BudgetRegister.sees", noTarget("answers whether, and nothing else"));
        VoucherRegister.Filter vouchers =
                new VoucherRegister.Filter(null, null, Supported.AREA, null, null, null, null, null, null);
        say("VoucherRegister.list", hides(OTHER_REGION, at -> args(vouchers, MANY), Rule.ABOVE, at -> "雁江区"));
        say("VoucherRegister.totals", hides(OTHER_REGION, at -> args(vouchers), Rule.ABOVE, at -> "APPROPRIATE"));
        say(
                "VoucherRegister.get",
                refuses(OTHER_REGION, at -> args(Supported.of(at).voucher.id()), Rule.ABOVE));
        say(
                "VoucherRegister.named",
                refuses(OTHER_REGION, at -> args(Supported.of(at).voucher.number()), Rule.ABOVE));
        List.of("VoucherRegister.each", "VoucherExporter.write")
                .forEach(method -> say(method, noTarget("the list's own conditions")));
        say("BudgetRegister.programmes", noTarget("what money is for is no secret"));
        say("TrialBalance.of", hides(OTHER_REGION, at -> args(area, null), Rule.ABOVE, at -> "AVAILABLE"));
        say("ExecutionRegister.of", hides(OTHER_REGION, at -> args(area, null), Rule.ABOVE, at -> "雁江区"));
        say("TrialBalance.prove", noTarget("goes through the budgets of the list, tells numbers of flaws only"));
    }

    private void applications() {
        Verdict granted = new Verdict(null, null);
        say(
                "ApplicationService.draft",
                refuses(OTHER_REGION, at -> args(Supported.of(at).form()), Rule.CONVENER));
        say(
                "ApplicationService.change",
                applicant(at -> args(
                        Supported.of(at).application, STALE, Supported.of(at).form())));
        say("ApplicationService.apply", applicant(at -> args(Supported.of(at).application, STALE)));
        say("ApplicationService.withdraw", applicant(at -> args(Supported.of(at).application, STALE, "代撤")));
        say("ReviewService.review", applicant(at -> args(Supported.of(at).application, STALE, granted)));
        say("ReviewService.object", applicant(at -> args(Supported.of(at).application, "某人", "不实")));
        say("ReviewService.giveBack", applicant(at -> args(Supported.of(at).application, STALE, "代退")));
        List.of(
                        "ReviewService.examine",
                        "ReviewService.publicise",
                        "ReviewService.answer",
                        "DisbursementService.evaluate")
                .forEach(method -> say(method, CITY_WIDE));
        say("ApprovalService.approve", granting(at -> args(Supported.of(at).application, STALE, granted)));
        say("ApprovalService.reduce", granting(at -> args(Supported.of(at).application, STALE, BigDecimal.ONE, "代减")));
        say("ApprovalService.demand", granting(at -> args(Supported.of(at).application, STALE, BigDecimal.ONE, "代追")));
        say("DisbursementService.confirm", applicant(at -> args(Supported.of(at).application, STALE, 1)));
        say(
                "DisbursementService.correctPayee",
                applicant(at -> args(
                        Supported.of(at).application,
                        STALE,
                        Supported.of(at).form().payee(),
                        "代改")));
        say(
                "EvidenceService.add",
                applicant(at -> args(
                        Supported.of(at).application,
                        STALE,
                        List.of(new AttachmentService.Upload("证.txt", new byte[] {65})))));
        say(
                "EvidenceService.remove",
                applicant(at -> args(Supported.of(at).application, STALE, Supported.of(at).evidence)));
        say("EvidenceService.file", applicant(at -> args(Supported.of(at).application, Supported.of(at).evidence)));
        say("FundDesk.stepForm", applicant(at -> args(Supported.of(at).application, 1, Format.PDF)));
        say("FundDesk.approvalForm", applicant(at -> args(Supported.of(at).application, Format.PDF)));
        say("FundDesk.paymentNote", noTarget("reads the application as the form does, tried by RestScopeIT"));
        List.of("PublicityRegister.open", "FundDesk.publicity")
                .forEach(
                        method -> say(method, noTarget("what is announced to everybody, tried by FundsInContainerIT")));
        List.of(
                        "DisbursementService.pay",
                        "DisbursementService.bounce",
                        "DisbursementService.recover",
                        "YearEndService.defer",
                        "PaymentFile.open",
                        "FundDesk.paymentList")
                .forEach(method -> say(method, noTarget("only the finance bureau, for the whole city")));
        say(
                "ApplicationRegister.list",
                hides(
                        OTHER_REGION,
                        at -> args(ApplicationRegister.Filter.ALL, MANY),
                        Rule.CONVENER,
                        at -> "安置" + at.mark));
        say("ApplicationRegister.numbered", noTarget("tells an id only, of those that the list shows"));
        say("ApplicationRegister.pipeline", noTarget("counts what the list shows"));
        say("ApplicationRegister.get", applicant(at -> args(Supported.of(at).application)));
    }

    private void contributions() {
        say(
                "ContributionService.open",
                applicant(at -> args(new ContributionDraft(
                        FundKind.START_UP,
                        Supported.of(at).estate,
                        "代登",
                        "代登",
                        null,
                        null,
                        LocalDate.now(Time.ZONE)))));
        say(
                "ContributionService.book",
                applicant(at -> args(
                        Supported.of(at).contribution,
                        STALE,
                        new EntryDraft(EntryKind.PAID, LocalDate.now(Time.ZONE), BigDecimal.ONE, "1", "代登", "代登"))));
        say(
                "ContributionRegister.list",
                hides(
                        OTHER_REGION,
                        at -> args(ContributionRegister.Filter.ALL, MANY),
                        Rule.CONVENER,
                        at -> Supported.of(at).estate));
        say("ContributionRegister.get", applicant(at -> args(Supported.of(at).contribution)));
    }

    private void contracts() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        say("ContractService.enter", applicant(at -> args(Contracted.form(Supported.of(at).estate))));
        say(
                "ContractService.change",
                applicant(at -> args(Contracted.of(at).code, STALE, Contracted.form(Supported.of(at).estate))));
        say(
                "ContractService.supplement",
                applicant(at -> args(Contracted.of(at).code, STALE, Contracted.supplement())));
        say(
                "ContractService.scan",
                applicant(at -> args(Contracted.of(at).code, STALE, 1, new AttachmentService.Upload("a.pdf", null))));
        say("ContractService.file", granting(at -> args(Contracted.of(at).code, STALE, day, "代备案")));
        say("ContractService.withdraw", granting(at -> args(Contracted.of(at).code, STALE)));
        say(
                "ContractService.give",
                applicant(at ->
                        args(Contracted.of(at).code, STALE, new NoticeDraft(NoticeKind.DISMISSAL, day, day, "代通知"))));
        say(
                "ContractService.disclose",
                applicant(at -> args(
                        Contracted.of(at).code, STALE, new DisclosureDraft(day, Set.of(DisclosureItem.STAFF), "代公开"))));
        say(
                "ContractService.end",
                applicant(at -> args(Contracted.of(at).code, STALE, new EndDraft(day, EndKind.AGREED, "代终止"))));
        say("ContractService.resume", applicant(at -> args(Contracted.of(at).code, STALE)));
        say("ContractRegister.list", contracted(at -> args(ContractRegister.Filter.ALL, MANY)));
        say(
                "ContractRegister.checks",
                contracted(at -> args(new ContractRegister.CheckFilter(null, null, null, null))));
        say("ContractRegister.get", applicant(at -> args(Contracted.of(at).code)));
        say("ContractRegister.scan", applicant(at -> args(Contracted.of(at).code, 1)));
        say("ContractRegister.grades", noTarget("of published standards, which everybody reads"));
        List.of("ContractRegister.each", "ContractExporter.write")
                .forEach(method -> say(method, noTarget("what the list shows; tried by ContractsByRestIT")));
    }

    private static Rule contracted(Rule.Aim aim) {
        return hides(OTHER_REGION, aim, Rule.CONVENER, at -> Contracted.of(at).code);
    }

    private static Rule applicant(Rule.Aim aim) {
        return refuses(OTHER_REGION, aim, Rule.CONVENER);
    }

    private static Rule granting(Rule.Aim aim) {
        return refuses(OTHER_REGION, aim, Rule.ABOVE);
    }

    /** Facts of estates name nobody: departments read them in the whole city. */
    private void estates() {
        say(
                "EstateRegister.list",
                new Rule.Hides(
                        OTHER_REGION,
                        at -> args(EstateRegister.Filter.ALL, MANY),
                        Rule.CONVENER,
                        at -> "code=" + Foreign.ESTATE + ","));
        say("EstateRegister.get", refuses(OTHER_REGION, at -> args(Foreign.ESTATE), Rule.CONVENER));
        say("EstateRegister.timeline", refuses(OTHER_REGION, at -> args(Foreign.ESTATE), Rule.CONVENER));
        say(
                "EstateRegister.asOf",
                refuses(OTHER_REGION, at -> args(Foreign.ESTATE, LocalDate.now(Time.ZONE)), Rule.CONVENER));
        List.of(
                        "EstateRegister.each",
                        "EstateExporter.write",
                        "PartyRegister.each",
                        "PartyExporter.write",
                        "CommitteeRegister.each",
                        "CommitteeExporter.write",
                        "GovernanceRegister.each",
                        "GovernanceExporter.standings",
                        "GovernanceExporter.environment",
                        "ManagementRegister.each",
                        "ModeExporter.write",
                        "ReturnService.each",
                        "IndicatorExporter.returns")
                .forEach(method -> say(method, noTarget("the list's own conditions, tried by LedgersByRestIT")));
        say("EstateService.register", refuses(ELSEWHERE, at -> args(null, at.estateFacts(), null), Rule.CONVENER));
        say(
                "EstateService.change",
                refuses(
                        ELSEWHERE,
                        at -> args(Foreign.ESTATE, STALE, at.estateFacts(), LocalDate.now(Time.ZONE), "更正"),
                        Rule.CONVENER));
        say("EstateService.merge", refuses(ELSEWHERE, at -> args(Foreign.ESTATE, STALE, "YS0023"), Rule.CONVENER));
    }

    /** Figures tell of no single person; departments read them for the whole city. */
    private void indicators() {
        String code = "management-coverage";
        say("IndicatorService.board", refuses(OTHER_REGION, at -> args(Foreign.STREET, null), Rule.CONVENER));
        say(
                "IndicatorService.records",
                refuses(OTHER_REGION, at -> args(code, Indicator.Part.GAP, Foreign.STREET, null, MANY), Rule.CONVENER));
        say(
                "IndicatorService.each",
                refuses(
                        OTHER_REGION,
                        at -> args(code, Indicator.Part.GAP, Foreign.STREET, null, nobody()),
                        Rule.CONVENER));
        say(
                "IndicatorExporter.board",
                refuses(OTHER_REGION, at -> args(Foreign.STREET, null, nowhere()), Rule.CONVENER));
        say(
                "IndicatorExporter.records",
                refuses(
                        OTHER_REGION,
                        at -> args(code, Indicator.Part.GAP, Foreign.STREET, null, nowhere()),
                        Rule.CONVENER));
        say("IndicatorService.name", noTarget("names are the plan's"));
        say("TargetService.sheet", refuses(OTHER_REGION, at -> args(code, 2022, Foreign.STREET), Rule.CONVENER));
        say(
                "TargetService.split",
                refuses(ELSEWHERE, at -> args(code, 2022, "512002", List.of()), Rule.ABOVE, "access.scope"));
        say("ReturnService.list", noTarget("areas only: tried by name with the three that follow"));
        say("ReturnService.take", refuses(ELSEWHERE, at -> args("2021Q4", "512002"), Rule.ABOVE));
        say("ReturnService.get", refuses(OTHER_REGION, at -> args(at.periodReturn), Rule.ABOVE));
        say("ReturnService.submit", refuses(ELSEWHERE, at -> args(at.periodReturn, STALE), Rule.ABOVE));
        say("ReturnService.move", CITY_WIDE);
        say("IndicatorService.trend", refuses(OTHER_REGION, at -> args(code, Foreign.STREET, 1), Rule.CONVENER));
        say("IndicatorService.forecast", refuses(OTHER_REGION, at -> args(code, Foreign.STREET), Rule.CONVENER));
    }

    private static Consumer<Object> nobody() {
        return row -> {};
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private void assessments() {
        say("AssessmentRegister.list", noTarget("that a year is assessed is no secret"));
        say(
                "AssessmentRegister.get",
                hides(OTHER_REGION, at -> args(Assessed.scoring()), Rule.CONVENER, at -> "street=" + STREET));
        say("AssessmentRegister.sheet", refuses(OTHER_REGION, at -> args(Assessed.scoring(), STREET), Rule.CONVENER));
        say(
                "AssessmentRegister.evidence",
                refuses(
                        OTHER_REGION,
                        at -> args(Assessed.finished(), STREET, Assessed.evidence(STREET)),
                        Rule.CONVENER));
        say("AssessmentPapers.announcement", noTarget("what was announced to everybody"));
        say(
                "AssessmentPapers.sheet",
                refuses(OTHER_REGION, at -> args(Assessed.scoring(), STREET, Format.PDF), Rule.CONVENER));
        List.of("JudgingRegister.list", "JudgingRegister.overview")
                .forEach(method ->
                        say(method, noTarget("takes no unit but the account's own, tried by AssessmentByRestIT")));
        say("AssessmentRegister.objections", noTarget("the scope of the sheets, tried by AssessmentByRestIT"));
        say("AssessmentRegister.drift", noTarget("of what was announced to everybody"));
        SheetService.Mark mark = new SheetService.Mark("order", STALE, new BigDecimal("999"), "越界");
        say(
                "SheetService.score",
                refuses(OTHER_UNIT, at -> args(Assessed.scoring(), STREET, mark, List.of()), Rule.CONVENER));
        say("SheetService.submit", refuses(OTHER_UNIT, at -> args(Assessed.scoring(), STREET, STALE), Rule.CONVENER));
        say("SheetService.judge", refuses(OTHER_UNIT, at -> args(Assessed.scoring(), STREET, mark), Rule.WRITING));
        say(
                "ObjectionService.raise",
                refuses(
                        OTHER_UNIT,
                        at -> args(Assessed.scoring(), STREET, new ObjectionService.Words(null, "越界", null)),
                        Rule.CONVENER));
        List.of("SchemeService.list", "SchemeService.get", "SchemeService.words", "SchemeService.offers")
                .forEach(method -> say(method, noTarget("the rules are the same for everybody")));
        List.of(
                        "AssessmentService.start",
                        "AssessmentService.review",
                        "AssessmentService.announce",
                        "AssessmentService.takeBack",
                        "AssessmentService.finish",
                        "AssessmentService.correct",
                        "SheetService.giveBack",
                        "ObjectionService.record",
                        "ObjectionService.answer",
                        "ScenarioService.of",
                        "SchemeService.draft",
                        "SchemeService.renew",
                        "SchemeService.change",
                        "SchemeService.issue")
                .forEach(method -> say(method, CITY_WIDE));
    }

    private void standards() {
        List.of(
                        "StandardRegister.list",
                        "StandardRegister.get",
                        "StandardRegister.edition",
                        "StandardRegister.deliverables",
                        "GradeService.scale",
                        "EditionReviewService.list",
                        "PriceService.list",
                        "PriceService.scales",
                        "PriceService.duties",
                        "CommentService.sheet",
                        "StandardPapers.comments")
                .forEach(method -> say(method, noTarget("the offices read each other's drafts")));
        say("StandardService.begin", noTarget("takes no unit but the account's own"));
        say("StandardService.renew", drafting(at -> args(Drafted.CODE)));
        say("StandardService.write", drafting(at -> args(Drafted.edition(), STALE, "越界", "越界")));
        say("StandardService.consult", drafting(at -> args(Drafted.edition(), STALE, LocalDate.now(Time.ZONE))));
        say("StandardService.examine", drafting(at -> args(Drafted.edition(), STALE)));
        ClauseDraft clause = new ClauseDraft("9", null, "越界");
        CommentDraft letter = new CommentDraft(null, null, "越界");
        say("CommentService.record", drafting(at -> args(Drafted.asked(), letter)));
        say("CommentService.answer", drafting(at -> args(Drafted.comment(), STALE, CommentAnswer.ADOPTED, null)));
        say("ClauseService.add", drafting(at -> args(Drafted.edition(), null, Drafted.TWICE)));
        say("ClauseService.addAll", drafting(at -> args(Drafted.edition(), List.of(Drafted.TWICE))));
        say("ClauseService.write", drafting(at -> args(Drafted.clause(), STALE, clause)));
        say("ClauseService.move", drafting(at -> args(Drafted.clause(), STALE, 1)));
        say("ClauseService.remove", drafting(at -> args(Drafted.clause(), STALE)));
        ScaleDraft scale = new ScaleDraft(GradeOrder.FIRST_LOWEST, List.of());
        say("GradeService.write", drafting(at -> args(Drafted.edition(), STALE, scale)));
        say("PriceService.write", drafting(at -> args(Drafted.edition(), STALE, List.of())));
        List.of(
                        "StandardService.giveBack",
                        "StandardService.approve",
                        "StandardService.publish",
                        "StandardService.repeal",
                        "PriceService.extend",
                        "EditionReviewService.review")
                .forEach(method -> say(method, CITY_WIDE));
    }

    /** Only the unit that keeps a standard writes it. */
    private static Rule drafting(Rule.Aim aim) {
        return refuses(OTHER_UNIT, aim, Rule.WRITING);
    }

    private void imports() {
        List.of("ImportService.registers", "ImportService.template")
                .forEach(method -> say(method, noTarget("the columns are the same for everybody")));
        say("ImportService.start", noTarget("each row is checked by itself, tried by EstatesInContainerIT"));
        say("ImportService.get", refuses(OTHER_UNIT, at -> args(at.importRun), Rule.CONVENER));
        say("ImportService.annotated", refuses(OTHER_UNIT, at -> args(at.importRun), Rule.CONVENER));
        say("ImportService.list", hides(OTHER_UNIT, at -> args(MANY), Rule.CONVENER));
    }

    private void oneself() {
        say("SignInService.tokens", hides(OTHER_UNIT, at -> args(), Rule.CONVENER));
        say("SignInService.revokeToken", refuses(OTHER_UNIT, at -> args(at.token), Rule.CONVENER, "missing"));
        List.of("SignInService.mustChangePassword", "SignInService.issueToken", "SignInService.changePassword")
                .forEach(method -> say(method, noTarget("takes no account but one's own")));
        List.of(
                        "MailPreference.own",
                        "MailPreference.choose",
                        "DeputyService.own",
                        "DeputyService.name",
                        "DeputyService.standingFor",
                        "NoticeService.list",
                        "NoticeService.unread",
                        "NoticeService.kinds",
                        "NoticeService.readAll",
                        "Outbox.configured")
                .forEach(method -> say(method, noTarget("takes no account but one's own")));
        say("DeputyService.candidates", noTarget("colleagues of the own unit"));
        List.of("NoticeService.read", "DeputyService.end")
                .forEach(method -> say(method, noTarget("one's own only, tried by NoticesInContainerIT")));
        List.of("RequestKeys.take", "RequestKeys.answered", "RequestKeys.release")
                .forEach(method -> say(method, noTarget("a key belongs to the account that sent it")));
        List.of(
                        "SavedFilters.mine",
                        "SavedFilters.save",
                        "SavedFilters.rename",
                        "SavedFilters.remove",
                        "SavedFilters.prefer")
                .forEach(method -> say(method, noTarget("finds the filters of the account itself")));
        say("SignInService.again", noTarget("the session asks for the account that it was opened for"));
        say("ConflictService.words", noTarget("explains a refusal that only who may see the record is given"));
    }
}
