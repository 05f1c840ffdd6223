package ziyang.estates.meeting;

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
    static final String OPEN = "a.state <> ziyang.estates.meeting.ActionState.CLOSED";

    /** The condition that {@link ActionState#awaitsDoer} is in Java. */
    static final String AWAITS_DOER = "a.state in (ziyang.estates.meeting.ActionState.ASSIGNED,"
            + " ziyang.estates.meeting.ActionState.ACCEPTED, ziyang.estates.meeting.ActionState.RETURNED)";

    Light of(ActionState state, LocalDate deadline, LocalDate reportedOn) {
        if (state.awaitsDoer()) {
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
                query.and("(" + AWAITS_DOER + " and a.deadline < :today) or a.reportedOn > a.deadline")
                        .with("today", today);
            case YELLOW ->
                query.and(AWAITS_DOER + " and a.deadline >= :today and a.deadline <= :yellow")
                        .with("today", today)
                        .with("yellow", yellowUntil);
            case GREEN ->
                query.and("(" + AWAITS_DOER + " and a.deadline > :yellow) or a.reportedOn <= a.deadline")
                        .with("yellow", yellowUntil);
        };
    }
}
