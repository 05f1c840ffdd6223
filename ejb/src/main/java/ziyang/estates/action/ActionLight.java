package ziyang.estates.action;

import java.time.LocalDate;
import ziyang.estates.base.Query;
import ziyang.estates.inbox.Light;

/**
 * The light of an action, once in Java for a row and once as a condition for a list; a test holds the two together.
 *
 * @param today the day asked about
 * @param yellowUntil last deadline that counts as near
 */
record ActionLight(LocalDate today, LocalDate yellowUntil) {

    /** The condition that {@link ActionState#open} is in Java. */
    static final String OPEN = "a.state <> ziyang.estates.action.ActionState.CLOSED";

    /** The condition that {@link ActionState#awaitsDoer} is in Java. */
    static final String AWAITS_DOER = "a.state in (ziyang.estates.action.ActionState.ASSIGNED,"
            + " ziyang.estates.action.ActionState.ACCEPTED, ziyang.estates.action.ActionState.RETURNED,"
            + " ziyang.estates.action.ActionState.REOPENED)";

    /** The condition that {@link ActionState#runs} is in Java: the database holds the day of the report to the state. */
    static final String RUNS = "a.reportedOn is null";

    static final String OVERDUE = RUNS + " and a.deadline < :today";

    Light of(ActionState state, LocalDate deadline, LocalDate reportedOn) {
        if (state.runs()) {
            return Light.of(deadline, today, yellowUntil);
        }
        return reportedOn.isAfter(deadline) ? Light.RED : Light.GREEN;
    }

    /** Adds the condition for one light; null adds nothing. */
    Query condition(Query query, Light light) {
        if (light == null) {
            return query;
        }
        return switch (light) {
            case RED ->
                query.and("(" + OVERDUE + ") or a.reportedOn > a.deadline").with("today", today);
            case YELLOW ->
                query.and(RUNS + " and a.deadline >= :today and a.deadline <= :yellow")
                        .with("today", today)
                        .with("yellow", yellowUntil);
            case GREEN ->
                query.and("(" + RUNS + " and a.deadline > :yellow) or a.reportedOn <= a.deadline")
                        .with("yellow", yellowUntil);
        };
    }
}
