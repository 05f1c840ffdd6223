package ziyang.estates.permission;

import static ziyang.estates.permission.Permission.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A role: what it may do, and how far it sees. */
public enum Role {
    CITY_STAFF(
            Reach.CITY,
            PLAN_READ,
            PLAN_LOAD,
            PLAN_REPORT,
            PLAN_REVIEW,
            MEETING_READ,
            MEETING_CONVENE,
            MEETING_RHYTHM,
            MATTER_READ,
            MATTER_RAISE,
            MEETING_REPLY,
            MINUTES_ISSUE,
            ACTION_READ,
            ACTION_ANSWER,
            CALENDAR_READ,
            ESTATE_READ,
            INDICATOR_READ,
            INDICATOR_REVIEW,
            TARGET_SPLIT,
            ESTATE_MANAGE,
            FIRM_READ,
            FIRM_MANAGE,
            MODE_DECIDE,
            RESPONSIBILITY_READ,
            RESPONSIBILITY_MANAGE,
            GOVERNANCE_READ,
            GOVERNANCE_MANAGE,
            IMPORT_RUN,
            FUND_READ,
            FUND_EXAMINE,
            FUND_APPROVE,
            DASHBOARD_READ,
            REPORT_PULL,
            REPORT_ARCHIVE,
            ASSESSMENT_READ,
            ASSESSMENT_RUN,
            ASSESSMENT_JUDGE,
            CONTRACT_READ,
            CONTRACT_MANAGE,
            CONTRACT_FILE,
            STANDARD_READ,
            STANDARD_WRITE,
            STANDARD_APPROVE),
    SUPERVISION(
            Reach.CITY,
            PLAN_READ,
            PLAN_REVIEW,
            MEETING_READ,
            MATTER_READ,
            ACTION_READ,
            CALENDAR_READ,
            ESTATE_READ,
            INDICATOR_READ,
            INDICATOR_REVIEW,
            FIRM_READ,
            RESPONSIBILITY_READ,
            GOVERNANCE_READ,
            FUND_READ,
            DASHBOARD_READ,
            REPORT_PULL,
            REPORT_ARCHIVE,
            ASSESSMENT_READ,
            CONTRACT_READ,
            STANDARD_READ),
    AREA(
            Reach.REGION,
            PLAN_READ,
            PLAN_REPORT,
            MEETING_READ,
            MEETING_CONVENE,
            MATTER_READ,
            MATTER_RAISE,
            MEETING_REPLY,
            MINUTES_ISSUE,
            ACTION_READ,
            ACTION_ANSWER,
            ACTION_VERIFY,
            CALENDAR_READ,
            ESTATE_READ,
            INDICATOR_READ,
            INDICATOR_REPORT,
            TARGET_SPLIT,
            ESTATE_MANAGE,
            FIRM_READ,
            FIRM_MANAGE,
            MODE_DECIDE,
            RESPONSIBILITY_READ,
            RESPONSIBILITY_MANAGE,
            GOVERNANCE_READ,
            GOVERNANCE_MANAGE,
            IMPORT_RUN,
            FUND_READ,
            FUND_APPROVE,
            DASHBOARD_READ,
            REPORT_PULL,
            REPORT_ARCHIVE,
            ASSESSMENT_READ,
            CONTRACT_READ,
            CONTRACT_MANAGE,
            CONTRACT_FILE,
            STANDARD_READ),
    STREET(
            Reach.REGION,
            PLAN_READ,
            MEETING_READ,
            MATTER_READ,
            MATTER_RAISE,
            MEETING_CONVENE,
            MEETING_REPLY,
            MINUTES_ISSUE,
            ACTION_READ,
            ACTION_ANSWER,
            ACTION_VERIFY,
            CALENDAR_READ,
            ESTATE_READ,
            INDICATOR_READ,
            ESTATE_MANAGE,
            FIRM_READ,
            FIRM_MANAGE,
            MODE_DECIDE,
            RESPONSIBILITY_READ,
            RESPONSIBILITY_MANAGE,
            GOVERNANCE_READ,
            GOVERNANCE_MANAGE,
            TRIPARTITE_RECORD,
            IMPORT_RUN,
            FUND_READ,
            FUND_COLLECT,
            FUND_APPLY,
            FUND_REVIEW,
            DASHBOARD_READ,
            REPORT_PULL,
            REPORT_ARCHIVE,
            ASSESSMENT_READ,
            ASSESSMENT_SELF,
            CONTRACT_READ,
            CONTRACT_MANAGE,
            STANDARD_READ),
    COMMUNITY(
            Reach.REGION,
            PLAN_READ,
            MEETING_READ,
            MATTER_READ,
            MATTER_RAISE,
            ACTION_READ,
            ESTATE_READ,
            INDICATOR_READ,
            ESTATE_MANAGE,
            FIRM_READ,
            RESPONSIBILITY_READ,
            GOVERNANCE_READ,
            GOVERNANCE_MANAGE,
            TRIPARTITE_RECORD,
            IMPORT_RUN,
            FUND_READ,
            FUND_COLLECT,
            FUND_APPLY,
            CALENDAR_READ,
            CONTRACT_READ,
            CONTRACT_MANAGE,
            STANDARD_READ),
    LIAISON(
            Reach.UNIT,
            PLAN_READ,
            PLAN_REPORT,
            MEETING_READ,
            MATTER_READ,
            MATTER_RAISE,
            MEETING_REPLY,
            ACTION_READ,
            ACTION_ANSWER,
            ESTATE_READ,
            INDICATOR_READ,
            FIRM_READ,
            RESPONSIBILITY_READ,
            GOVERNANCE_READ,
            CALENDAR_READ,
            ASSESSMENT_READ,
            ASSESSMENT_JUDGE,
            CONTRACT_READ,
            STANDARD_READ,
            STANDARD_WRITE),
    UTILITY_LIAISON(
            Reach.UNIT,
            MEETING_READ,
            MATTER_READ,
            MATTER_RAISE,
            MEETING_REPLY,
            ACTION_READ,
            ACTION_ANSWER,
            CALENDAR_READ),
    /** Answers like any other department, keeps the budgets of the whole city and reports on them. */
    FINANCE(LIAISON, FUND_READ, FUND_BUDGET, FUND_PAY, REPORT_PULL, REPORT_ARCHIVE),
    SYSTEM_ADMIN(
            Reach.CITY,
            REGION_MANAGE,
            UNIT_MANAGE,
            CALENDAR_READ,
            CALENDAR_MANAGE,
            ACCOUNT_READ,
            ACCOUNT_CREATE,
            SCHEDULE_READ,
            MAIL_MANAGE),
    SECURITY_ADMIN(Reach.CITY, ACCOUNT_READ, ACCOUNT_AUTHORISE),
    AUDIT_ADMIN(Reach.CITY, ACCOUNT_READ, AUDIT_READ);

    /** How far a role sees: all, the home region and what it manages, or the matters its unit takes part in. */
    public enum Reach {
        CITY,
        REGION,
        UNIT
    }

    private final Reach reach;
    private final Set<Permission> permissions;

    Role(Reach reach, Permission first, Permission... more) {
        this.reach = reach;
        EnumSet<Permission> all = EnumSet.of(first, more);
        all.addAll(basics());
        this.permissions = Collections.unmodifiableSet(all);
    }

    Role(Role like, Permission... more) {
        this.reach = like.reach;
        EnumSet<Permission> all = EnumSet.copyOf(like.permissions);
        Collections.addAll(all, more);
        this.permissions = Collections.unmodifiableSet(all);
    }

    /** What everybody who signs in may do. */
    private static Set<Permission> basics() {
        return EnumSet.of(REGION_READ, UNIT_READ, INBOX_READ);
    }

    public Reach reach() {
        return reach;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** One of the three administrators that are kept apart from each other and from the city's business. */
    public boolean administers() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }
}
