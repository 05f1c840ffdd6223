package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.meeting.FollowUps.FollowUp;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Regions;

/** Reads meetings within the account's scope. */
@Stateless
public class MeetingRegister {

    /**
     * Which meetings; null means any.
     *
     * @param held only those that have begun, as {@link #heldByStreet} counts them
     */
    public record Filter(String text, String region, MeetingState state, Period period, boolean held) {

        public static final Filter ALL = new Filter(null, null, null, null);

        public Filter(String text, String region, MeetingState state, Period period) {
            this(text, region, state, period, false);
        }
    }

    /** How many meetings a street has held. */
    public record Held(String streetCode, String streetName, long meetings) {}

    private static final Query.Projection<MeetingView.Row> ROWS = new Query.Projection<>(
            "new ziyang.estates.meeting.MeetingView.Row(m.id, m.number, m.title, s.name, m.startsAt, m.place, m.state,"
                    + " m.demonstration)",
            "m",
            "m.startsAt desc, m.id",
            MeetingView.Row.class);

    private static final String HELD_STATES = "m.state in (ziyang.estates.meeting.MeetingState.IN_PROGRESS,"
            + " ziyang.estates.meeting.MeetingState.ENDED)";

    private static final Query.Projection<Held> HELD = new Query.Projection<>(
            "new ziyang.estates.meeting.MeetingRegister.Held(s.code, s.name, count(m))",
            "s.code, s.name",
            "s.code",
            Held.class);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private MeetingWarnings warnings;

    @Inject
    @Any
    private Instance<FollowUps> followUps;

    @Inject
    private Clock clock;

    /** The meetings the account may see, the latest first. */
    @Needs(Permission.MEETING_READ)
    public Page<MeetingView.Row> list(Filter filter, Page.Request page) {
        return filtered(filter).page(entities, ROWS, page);
    }

    /** One meeting with agenda, outcomes and invitations. */
    @Needs(Permission.MEETING_READ)
    public MeetingView get(long id) {
        JointMeeting meeting = scoped(
                        Query.from("JointMeeting m join m.region s").and("m.id = :id", "id", id))
                .list(entities, "m", "m.id", JointMeeting.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("JointMeeting", id));
        List<FollowUp> followed =
                followUps.stream().flatMap(one -> one.of(meeting).stream()).toList();
        boolean mine = access.may(Permission.MEETING_CONVENE)
                && access.who().unitId() == meeting.getConvener().getId();
        return new MeetingReading(meeting, followed, mine).view(mine ? warnings.of(meeting) : List.of());
    }

    /** Meetings held in the period by street, most first; streets without a meeting are listed with 0. */
    @Needs(Permission.DASHBOARD_READ)
    public List<Held> heldByStreet(Period period, String region) {
        Scope scope = access.scope();
        Query streets = Query.from("Region s left join JointMeeting m on m.region = s and m.startsAt >= :from and"
                        + " m.startsAt < :to and " + HELD_STATES)
                .and("s.level = ziyang.estates.region.Region.Level.STREET")
                .with("from", period.from().atStartOfDay())
                .with("to", period.to().plusDays(1).atStartOfDay());
        within(streets, region);
        if (!scope.everything()) {
            streets.and("s.id in :regions", "regions", scope.regions().isEmpty() ? Set.of(-1L) : scope.regions());
        }
        return streets.grouped(entities, HELD).getResultList();
    }

    private Query filtered(Filter filter) {
        Query query = scoped(Query.from("JointMeeting m join m.region s"))
                .containing("concat(m.title, ' ', coalesce(m.number, ''))", "text", filter.text())
                .and("m.state = :state", "state", filter.state());
        if (filter.held()) {
            query.and(HELD_STATES);
        }
        if (filter.period() != null) {
            query.and("m.startsAt >= :from", "from", filter.period().from().atStartOfDay())
                    .and(
                            "m.startsAt < :to",
                            "to",
                            filter.period().to().plusDays(1).atStartOfDay());
        }
        return within(query, filter.region());
    }

    private Query within(Query query, String region) {
        if (region == null || region.isBlank()) {
            return query;
        }
        long top = regions.tree().named(region).getId();
        return query.and("s.id in :within", "within", regions.tree().subtree(top, LocalDate.now(clock)));
    }

    /** Own region, or invited; a draft is seen only by its street. */
    private Query scoped(Query query) {
        Scope scope = access.scope();
        if (scope.everything()) {
            return query;
        }
        String invited = "m.state <> ziyang.estates.meeting.MeetingState.DRAFT and exists"
                + " (select i from Invitation i where i.meeting = m and i.unit.id = :unit)";
        query.with("unit", scope.unit());
        return scope.regions().isEmpty()
                ? query.and(invited)
                : query.and("s.id in :regions or (" + invited + ")", "regions", scope.regions());
    }
}
