package ziyang.estates.action;

import ziyang.estates.base.Query;

/**
 * A figure of the scorecard, as the condition under which an action counts for it: the list that the figure leads to is found by the
 * same words.
 */
public enum ActionFigure {
    /** 交办: everything. */
    HANDED_OUT(null),
    /** 按期: verified, and the report that was verified came no later than the deadline (rule M5). */
    ON_TIME("a.state in (ziyang.estates.action.ActionState.VERIFIED, ziyang.estates.action.ActionState.CLOSED)"
            + " and a.reportedOn <= a.deadline"),
    /** 逾期办结: verified, and reported after the deadline. */
    LATE("a.state in (ziyang.estates.action.ActionState.VERIFIED, ziyang.estates.action.ActionState.CLOSED)"
            + " and a.reportedOn > a.deadline"),
    /** 未销号 (rule M6). */
    OPEN(ActionLight.OPEN),
    /** 超期: open and red (rule M6). */
    OVERDUE("(" + ActionLight.OVERDUE + ") or (" + ActionLight.OPEN + " and a.reportedOn > a.deadline)"),
    /** 退回: given back or opened again at least once. */
    RETURNED("exists (select e.id from ActionEntry e where e.action = a and e.kind in"
            + " (ziyang.estates.action.ActionEntry.Kind.RETURNED, ziyang.estates.action.ActionEntry.Kind.REOPENED))"),
    /** 异议: contested at least once, whoever has it now. */
    CONTESTED("exists (select c.id from Contest c where c.action = a)"),
    /** 延期: granted at least one extension. */
    EXTENDED("exists (select x.id from Extension x where x.action = a"
            + " and x.state = ziyang.estates.action.Extension.State.GRANTED)"),
    /** 有卡点: something blocks it now. */
    BLOCKED("exists (select b.id from Blocker b where b.action = a and b.liftedOn is null)"),
    /** 已提请: brought before the area, and still not reported. */
    ESCALATED("a.escalatedOn is not null and " + ActionLight.RUNS);

    private final String condition;

    ActionFigure(String condition) {
        this.condition = condition;
    }

    /** Adds the condition; {@code OVERDUE} needs the day. */
    Query condition(Query query, ActionLight now) {
        if (condition == null) {
            return query;
        }
        return this == OVERDUE ? query.and(condition).with("today", now.today()) : query.and(condition);
    }
}
