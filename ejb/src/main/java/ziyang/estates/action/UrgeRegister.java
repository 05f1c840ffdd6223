package ziyang.estates.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads urge letters: those of one's own regions, those one's unit sends, and those it has been sent. */
@Stateless
public class UrgeRegister {

    /** Which letters; null means any. */
    public record Filter(UrgeState state, String unit) implements Serializable {

        public static final Filter ALL = new Filter(null, null);
    }

    /** A letter as the list shows it. */
    public record Row(
            long id,
            String number,
            String convener,
            String unit,
            UrgeState state,
            LocalDate draftedOn,
            LocalDate sentOn,
            LocalDate demandUntil,
            LocalDate answeredOn,
            boolean byItself) {}

    /** A unit that the account's own can urge, and how many actions such a letter would name. */
    public record Late(String unitCode, String unitName, long actions) {}

    private static final String FROM = "UrgeLetter l join l.region r join l.convener c join l.unit u";

    private static final String ROW =
            "new ziyang.estates.action.UrgeRegister.Row(l.id, l.number, c.name, u.name, l.state, l.draftedOn, l.sentOn,"
                    + " l.demandUntil, l.answeredOn, l.byItself)";

    private static final String ADDRESSEE = "u.id = :unit and l.state <> ziyang.estates.action.UrgeState.DRAFT";

    private static final Map<String, String> SORTS = Map.of(
            "unit", "u.name",
            "convener", "c.name",
            "state", "l.state",
            "sentOn", "l.sentOn",
            "demandUntil", "l.demandUntil");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private CalendarService calendar;

    /** The letters the account may see, the latest first unless sorted otherwise. */
    @Needs(Permission.ACTION_READ)
    public Page<Row> list(Filter filter, Page.Request page) {
        return within(Query.from(FROM))
                .and("l.state = :state", "state", filter.state())
                .and("u.code = :urged", "urged", filter.unit())
                .page(
                        entities,
                        new Query.Projection<>(ROW, "l", page.order(SORTS, "l.id desc", "l.id"), Row.class),
                        page);
    }

    @Needs(Permission.ACTION_READ)
    public UrgeView get(long id) {
        UrgeLetter letter = within(Query.from(FROM))
                .and("l.id = :id", "id", id)
                .list(entities, "l", "l.id", UrgeLetter.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("UrgeLetter", id));
        long own = access.who().unitId();
        boolean sender =
                access.may(Permission.ACTION_VERIFY) && letter.getConvener().getId() == own;
        boolean addressee =
                access.may(Permission.ACTION_ANSWER) && letter.getUnit().getId() == own;
        return UrgeView.of(letter, calendar.today(), sender, addressee);
    }

    /** Whom the account's own unit can urge now, most actions first. */
    @Needs(Permission.ACTION_VERIFY)
    public List<Late> late() {
        return Query.from("Action a join a.leadUnit u")
                .and("a.convener.id = :own", "own", access.who().unitId())
                .and(ActionLight.OVERDUE + " and " + OverdueActions.UNURGED)
                .with("today", calendar.today())
                .grouped(
                        entities,
                        new Query.Projection<>(
                                "new ziyang.estates.action.UrgeRegister.Late(u.code, u.name, count(a))",
                                "u.code, u.name",
                                "count(a) desc, u.code",
                                Late.class))
                .getResultList();
    }

    /** A draft is the sender's and its region's own; the unit that is urged sees what was sent. */
    private Query within(Query query) {
        Scope scope = access.scope();
        if (scope.everything()) {
            return query;
        }
        query.with("unit", scope.unit());
        return scope.regions().isEmpty()
                ? query.and("(" + ADDRESSEE + ") or c.id = :unit")
                : query.and("r.id in :regions or c.id = :unit or (" + ADDRESSEE + ")", "regions", scope.regions());
    }
}
