package ziyang.estates.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;

/** The left navigation: what the roles of the signed-in account may open, as far as the page exists. */
@Named
@ApplicationScoped
public class Menu {

    /**
     * One page.
     *
     * @param key of its name in the page texts
     * @param page address below the portal's root
     * @param permission null for what everybody has
     */
    public record Entry(String key, String page, Permission permission) {}

    /** Pages under one heading. */
    public record Group(String key, List<Entry> entries) {

        private Group only(Predicate<Entry> wanted) {
            return new Group(key, entries.stream().filter(wanted).toList());
        }
    }

    static final List<Group> ALL = List.of(
            new Group(
                    "menu.work",
                    List.of(
                            new Entry("menu.inbox", "inbox/inbox.xhtml", Permission.INBOX_READ),
                            new Entry("menu.notices", "notice/notices.xhtml", Permission.INBOX_READ),
                            new Entry("menu.dashboard", "dashboard/dashboard.xhtml", Permission.DASHBOARD_READ),
                            new Entry("menu.indicators", "indicator/board.xhtml", Permission.INDICATOR_READ),
                            new Entry("menu.returns", "indicator/returns.xhtml", Permission.INDICATOR_READ))),
            new Group(
                    "menu.business",
                    List.of(
                            new Entry("menu.plans", "plan/plans.xhtml", Permission.PLAN_READ),
                            new Entry("menu.progress", "plan/progress.xhtml", Permission.PLAN_READ))),
            new Group(
                    "menu.joint",
                    List.of(
                            new Entry("menu.matters", "meeting/matters.xhtml", Permission.MATTER_READ),
                            new Entry("menu.meetings", "meeting/meetings.xhtml", Permission.MEETING_READ),
                            new Entry("menu.meeting-calendar", "meeting/calendar.xhtml", Permission.MEETING_READ),
                            new Entry("menu.rhythm", "meeting/rhythm.xhtml", Permission.MEETING_READ),
                            new Entry("menu.actions", "meeting/actions.xhtml", Permission.ACTION_READ),
                            new Entry("menu.board", "meeting/board.xhtml", Permission.ACTION_READ),
                            new Entry("menu.bulk", "meeting/bulk.xhtml", Permission.ACTION_ANSWER),
                            new Entry("menu.urge", "meeting/urge-letters.xhtml", Permission.ACTION_READ),
                            new Entry("menu.scorecard", "meeting/scorecard.xhtml", Permission.ACTION_READ))),
            new Group(
                    "menu.register",
                    List.of(
                            new Entry("menu.estates", "estate/estates.xhtml", Permission.ESTATE_READ),
                            new Entry("menu.firms", "firm/firms.xhtml", Permission.FIRM_READ),
                            new Entry("menu.modes", "management/modes.xhtml", Permission.ESTATE_READ),
                            new Entry("menu.contracts", "contract/contracts.xhtml", Permission.CONTRACT_READ),
                            new Entry("menu.checks", "contract/checks.xhtml", Permission.CONTRACT_READ),
                            new Entry(
                                    "menu.responsibility",
                                    "responsibility/matrix.xhtml",
                                    Permission.RESPONSIBILITY_READ),
                            new Entry("menu.party", "governance/party.xhtml", Permission.GOVERNANCE_READ),
                            new Entry("menu.committees", "governance/committees.xhtml", Permission.GOVERNANCE_READ),
                            new Entry("menu.standings", "governance/standings.xhtml", Permission.GOVERNANCE_READ),
                            new Entry("menu.tripartites", "governance/tripartites.xhtml", Permission.GOVERNANCE_READ),
                            new Entry("menu.import", "exchange/import.xhtml", Permission.IMPORT_RUN))),
            new Group(
                    "menu.rules",
                    List.of(
                            new Entry("menu.standards", "standard/standards.xhtml", Permission.STANDARD_READ),
                            new Entry("menu.prices", "standard/prices.xhtml", Permission.STANDARD_READ),
                            new Entry("menu.deliverables", "standard/deliverables.xhtml", Permission.STANDARD_READ))),
            new Group(
                    "menu.money",
                    List.of(
                            new Entry("menu.applications", "application/applications.xhtml", Permission.FUND_READ),
                            new Entry("menu.budgets", "fund/budgets.xhtml", Permission.FUND_READ),
                            new Entry("menu.vouchers", "fund/vouchers.xhtml", Permission.FUND_READ),
                            new Entry("menu.execution", "fund/execution.xhtml", Permission.FUND_READ),
                            new Entry("menu.contributions", "contribution/contributions.xhtml", Permission.FUND_READ),
                            new Entry("menu.trial-balance", "fund/trial-balance.xhtml", Permission.FUND_READ),
                            new Entry("menu.assessments", "assessment/assessments.xhtml", Permission.ASSESSMENT_READ),
                            new Entry("menu.judging", "assessment/judging.xhtml", Permission.ASSESSMENT_JUDGE),
                            new Entry("menu.scenario", "assessment/scenario.xhtml", Permission.ASSESSMENT_RUN),
                            new Entry("menu.schemes", "assessment/schemes.xhtml", Permission.ASSESSMENT_READ))),
            new Group(
                    "menu.reporting",
                    List.of(
                            new Entry("menu.reports", "report/reports.xhtml", Permission.REPORT_PULL),
                            new Entry("menu.runs", "report/runs.xhtml", Permission.REPORT_ARCHIVE))),
            new Group(
                    "menu.administration",
                    List.of(
                            new Entry("menu.regions", "region/regions.xhtml", Permission.REGION_READ),
                            new Entry("menu.units", "unit/units.xhtml", Permission.UNIT_READ),
                            new Entry("menu.calendar", "calendar/calendar.xhtml", Permission.CALENDAR_READ),
                            new Entry("menu.accounts", "account/accounts.xhtml", Permission.ACCOUNT_READ),
                            new Entry("menu.daily-runs", "schedule/runs.xhtml", Permission.SCHEDULE_READ),
                            new Entry("menu.mails", "notice/mails.xhtml", Permission.MAIL_MANAGE),
                            new Entry("menu.audit", "audit/audit.xhtml", Permission.AUDIT_READ))),
            new Group(
                    "menu.mine",
                    List.of(
                            new Entry("menu.me", "account/me.xhtml", null),
                            new Entry("menu.deputy", "account/deputy.xhtml", null))));

    private final Map<Set<Role>, List<Group>> byRoles = new ConcurrentHashMap<>();

    @Inject
    private ServletContext application;

    private List<Group> existing;

    @PostConstruct
    void look() {
        existing = ALL.stream().map(group -> group.only(this::exists)).toList();
    }

    /** The groups of the account that is signed in. */
    public List<Group> getGroups() {
        return Identity.current()
                .map(who -> byRoles.computeIfAbsent(who.roles(), roles -> groups(who)))
                .orElse(List.of());
    }

    /**
     * The value of {@code aria-current}: a page is its own entry, or belongs to the entry it names.
     *
     * @param belongs address of the list a page belongs to, null when it is a list itself
     */
    public String current(Entry entry, String viewId, String belongs) {
        boolean here = entry.page().equals(belongs) || viewId.equals("/" + entry.page());
        return here ? "page" : "false";
    }

    private List<Group> groups(Identity who) {
        return existing.stream()
                .map(group -> group.only(entry -> entry.permission() == null || who.may(entry.permission())))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private boolean exists(Entry entry) {
        try {
            return application.getResource("/" + entry.page()) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(entry.page(), impossible);
        }
    }
}
