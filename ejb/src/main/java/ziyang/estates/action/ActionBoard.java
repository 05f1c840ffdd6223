package ziyang.estates.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** The actions as a board: a column for each state. It reads the beginning of every column and counts no further than anybody does. */
@Stateless
public class ActionBoard {

    /** Cards in a column. */
    public static final int CARDS = 20;

    /** As an action comes along. */
    private static final List<ActionState> ORDER = List.of(
            ActionState.ASSIGNED,
            ActionState.CONTESTED,
            ActionState.ACCEPTED,
            ActionState.RETURNED,
            ActionState.REOPENED,
            ActionState.REPORTED,
            ActionState.VERIFIED,
            ActionState.CLOSED);

    /** From here on a column has "999+". */
    public static final int UNCOUNTED = 1000;

    private static final String MOST_URGENT = "a.deadline, a.id";
    private static final String LATEST = "a.closedOn desc, a.id desc";

    /**
     * The actions of one state.
     *
     * @param count how many, {@link #UNCOUNTED} for as many or more
     */
    public record Column(ActionState state, long count, List<ActionView.Row> cards) {

        private Column with(ActionLight now, Set<Long> blocked) {
            return new Column(
                    state,
                    count,
                    cards.stream()
                            .map(row -> row.lit(now, blocked.contains(row.id())))
                            .toList());
        }
    }

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ActionFilters filters;

    @Inject
    private Lights lights;

    /** A column for every state, in the order of the life cycle; the state of the filter is ignored. */
    @Needs(Permission.ACTION_READ)
    public List<Column> columns(ActionRegister.Filter filter) {
        ActionLight now = lights.today();
        List<Column> columns = ORDER.stream()
                .map(state -> column(filters.query(filter.in(state), now), state))
                .toList();
        Set<Long> blocked = filters.blocked(
                columns.stream().flatMap(column -> column.cards().stream()).toList());
        return columns.stream().map(column -> column.with(now, blocked)).toList();
    }

    private Column column(Query query, ActionState state) {
        List<ActionView.Row> cards = query.list(
                        entities,
                        ActionRegister.ROW,
                        state == ActionState.CLOSED ? LATEST : MOST_URGENT,
                        ActionView.Row.class)
                .setMaxResults(CARDS)
                .getResultList();
        return new Column(state, cards.size() < CARDS ? cards.size() : count(query), cards);
    }

    private long count(Query query) {
        return query.reaches(entities, "a", UNCOUNTED) ? UNCOUNTED : query.length(entities, "a");
    }
}
