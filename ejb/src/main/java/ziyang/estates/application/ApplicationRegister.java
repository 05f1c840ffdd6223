package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads applications within the account's scope. */
@Stateless
public class ApplicationRegister {

    /**
     * Which applications; null means any.
     *
     * @param text part of the number or of the recipient's name
     * @param programme code
     * @param desk whose step is next
     * @param region code, with everything it manages today
     */
    public record Filter(
            String text,
            String programme,
            ApplicationState state,
            ApplicationState.Desk desk,
            Integer year,
            String region)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    /**
     * How many wait at one state, and since when the oldest.
     *
     * @param amount yuan asked for or confirmed
     */
    public record Waiting(ApplicationState state, long count, BigDecimal amount, LocalDate oldest)
            implements Serializable {

        public ApplicationState.Desk getDesk() {
            return state.desk();
        }
    }

    private static final String FROM =
            "FundApplication a join a.programme p join a.region r join a.unit u left join a.estate e";

    private static final String ROW =
            "new ziyang.estates.application.ApplicationView.Row(a.id, a.number, p.code, p.name, a.kind, a.state, a.enteredOn,"
                    + " e.name, r.name, u.name, a.periodFrom, a.periodTo, a.amount, a.sums.approved, a.sums.paid, a.demonstration)";

    private static final Map<String, String> SORTS = Map.of(
            "number", "a.number",
            "programme", "p.name",
            "recipient", "e.name",
            "state", "a.state",
            "enteredOn", "a.enteredOn",
            "amount", "a.amount",
            "paid", "a.sums.paid");

    private static final String NEWEST = "a.enteredOn desc, a.id desc";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ApplicationScope scope;

    @Inject
    private RegionScope regions;

    @Inject
    private ApplicationVerbs verbs;

    /** Those that moved last first unless sorted otherwise. */
    @Needs(Permission.FUND_READ)
    public Page<ApplicationView.Row> list(Filter filter, Page.Request page) {
        return query(filter)
                .page(
                        entities,
                        new Query.Projection<>(ROW, "a", page.order(SORTS, NEWEST, "a.id"), ApplicationView.Row.class),
                        page);
    }

    /** How many wait where (在途情况), by state; the filter's state and desk count nothing here. */
    @Needs(Permission.FUND_READ)
    public List<Waiting> pipeline(Filter filter) {
        Filter all = new Filter(filter.text(), filter.programme(), null, null, filter.year(), filter.region());
        return query(all)
                .grouped(
                        entities,
                        new Query.Projection<>(
                                "new ziyang.estates.application.ApplicationRegister.Waiting(a.state, count(a), sum(a.amount),"
                                        + " min(a.enteredOn))",
                                "a.state",
                                "a.state",
                                Waiting.class))
                .getResultList();
    }

    private Query query(Filter filter) {
        Query query = scope.limit(Query.from(FROM), "r.id")
                .and("p.code = :programme", "programme", filter.programme())
                .and("a.state = :state", "state", filter.state())
                .and(
                        "lower(coalesce(a.number, '')) like :text escape '!' or lower(coalesce(e.name, '')) like :text escape '!'"
                                + " or lower(r.name) like :text escape '!'",
                        "text",
                        Query.pattern(filter.text()));
        if (filter.desk() != null) {
            query.and("a.state in :states", "states", statesOf(filter.desk()));
        }
        if (filter.year() != null) {
            query.and("a.periodFrom >= :first", "first", LocalDate.of(filter.year(), 1, 1))
                    .and("a.periodFrom <= :last", "last", LocalDate.of(filter.year(), 12, 31));
        }
        return regions.within(query, "r.id", filter.region());
    }

    private static List<ApplicationState> statesOf(ApplicationState.Desk desk) {
        return List.of(ApplicationState.values()).stream()
                .filter(state -> state.desk() == desk)
                .toList();
    }

    /**
     * The application that one of the words is the number of, if the account sees it: what a voucher was booked for.
     *
     * @return its id
     */
    @Needs(Permission.FUND_READ)
    public Optional<Long> numbered(@NotNull Collection<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : scope.limit(Query.from(FROM), "r.id")
                        .and("a.number in :words", "words", words)
                        .list(entities, "a.id", "a.id", Long.class)
                        .getResultStream()
                        .findFirst();
    }

    /** One with everything that happened to it. */
    @Needs(Permission.FUND_READ)
    public ApplicationView get(long id) {
        FundApplication one = entities.find(FundApplication.class, id);
        if (one == null || !scope.covers(one)) {
            throw BusinessError.missing("FundApplication", id);
        }
        ApplicationView.Row head = Query.from(FROM)
                .and("a.id = :id", "id", id)
                .list(entities, ROW, "a.id", ApplicationView.Row.class)
                .getSingleResult();
        return ApplicationPicture.of(one, head, proofs(id), verbs.of(one));
    }

    private List<ApplicationView.Proof> proofs(long id) {
        return Query.from("Evidence e join e.attachment f")
                .and("e.application.id = :id", "id", id)
                .list(
                        entities,
                        "new ziyang.estates.application.ApplicationView.Proof(e.id, f.name, f.length, e.addedOn, e.addedBy,"
                                + " e.unitName)",
                        "e.id",
                        ApplicationView.Proof.class)
                .getResultList();
    }
}
