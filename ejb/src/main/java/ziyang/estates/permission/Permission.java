package ziyang.estates.permission;

import java.util.Locale;

/** What an account may do; the code is {@code room:verb}. */
public enum Permission {
    REGION_READ,
    REGION_MANAGE,
    UNIT_READ,
    UNIT_MANAGE,
    CALENDAR_READ,
    CALENDAR_MANAGE,
    ACCOUNT_READ,
    /** Opens and closes accounts: the system administrator. */
    ACCOUNT_CREATE,
    /** Gives roles, unlocks, resets: the security administrator. */
    ACCOUNT_AUTHORISE,
    AUDIT_READ,
    /** Sees what the portal does by itself every day. */
    SCHEDULE_READ,
    /** Sees which mail could not be sent, and has it tried again. */
    MAIL_MANAGE,
    INBOX_READ,
    PLAN_READ,
    PLAN_LOAD,
    /** Writes the quarterly progress of one's own unit's duties. */
    PLAN_REPORT,
    /** Confirms or returns it. */
    PLAN_REVIEW,
    MEETING_READ,
    /** Prepares, convenes and holds the meetings of one's own region, and keeps its tray. */
    MEETING_CONVENE,
    /** Replies to an invitation for one's own unit. */
    MEETING_REPLY,
    /** Says how often the streets of one's own regions meet. */
    MEETING_RHYTHM,
    MATTER_READ,
    /** Proposes matters for a joint meeting. */
    MATTER_RAISE,
    /** Signs and issues the minutes of meetings that one's own unit has convened. */
    MINUTES_ISSUE,
    ACTION_READ,
    /** Accepts, reports, asks for an extension. */
    ACTION_ANSWER,
    /** Returns, verifies, closes, decides on an extension. */
    ACTION_VERIFY,
    ESTATE_READ,
    /** Enters, changes and merges estates of one's own regions. */
    ESTATE_MANAGE,
    FIRM_READ,
    /** Enters and changes firms that are registered in one's own regions. */
    FIRM_MANAGE,
    /** Decides how an estate of one's own regions is managed. */
    MODE_DECIDE,
    RESPONSIBILITY_READ,
    /** Says who answers for what within one's own regions. */
    RESPONSIBILITY_MANAGE,
    GOVERNANCE_READ,
    /** Keeps party organisations and committees of one's own regions. */
    GOVERNANCE_MANAGE,
    /** Records meetings of the three parties of estates of one's own street or community. */
    TRIPARTITE_RECORD,
    /** Takes in sheets; each register asks for its own permission besides. */
    IMPORT_RUN,
    INDICATOR_READ,
    /** Takes and reports the figures of one's own area. */
    INDICATOR_REPORT,
    /** Reviews, publishes and locks them. */
    INDICATOR_REVIEW,
    /** Splits targets to the regions below. */
    TARGET_SPLIT,
    /** Sees budgets, ledgers and what became of applications in one's own regions. */
    FUND_READ,
    /** Opens budgets and books what was appropriated, frozen, carried over and given back: the finance bureau. */
    FUND_BUDGET,
    /** Records what developers and owners of one's own regions owe and pay. */
    FUND_COLLECT,
    /** Applies for money for recipients of one's own regions, and says that it has arrived. */
    FUND_APPLY,
    /** First review of applications: the street. */
    FUND_REVIEW,
    /** Examines, announces and evaluates them: the housing bureau. */
    FUND_EXAMINE,
    /** Approves, reduces and demands back: the area, for the city's own money the housing bureau. */
    FUND_APPROVE,
    /** Pays: the finance bureau. */
    FUND_PAY,
    /** Sees assessments that were announced, and the sheets of one's own regions. */
    ASSESSMENT_READ,
    /** Keeps the schemes and runs the assessments: the housing bureau. */
    ASSESSMENT_RUN,
    /** Scores one's own street and objects for it. */
    ASSESSMENT_SELF,
    /** Judges the items that the scheme gives to one's own unit. */
    ASSESSMENT_JUDGE,
    /** Sees standards that are not published yet; what is published everybody reads. */
    STANDARD_READ,
    /** Drafts the standards that one's own unit keeps. */
    STANDARD_WRITE,
    /** Approves, publishes and repeals what somebody else drafted: the housing bureau. */
    STANDARD_APPROVE,
    CONTRACT_READ,
    /** Enters contracts of estates of one's own regions, and what happens under them. */
    CONTRACT_MANAGE,
    /** Files them: the area and the housing bureau. */
    CONTRACT_FILE,
    DASHBOARD_READ,
    REPORT_PULL,
    REPORT_ARCHIVE;

    private final String code = name().toLowerCase(Locale.ROOT).replaceFirst("_", ":");

    public String code() {
        return code;
    }
}
