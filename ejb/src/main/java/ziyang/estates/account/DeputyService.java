package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/** Names deputies for oneself, and hands over the tray of somebody who leaves. */
@Stateless
public class DeputyService {

    /** The far end of a tray that has been handed over. */
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** Who is away for longer hands the tray over. */
    private static final int MOST_YEARS = 2;

    /**
     * A deputy as both sides see it.
     *
     * @param endsOn null when the tray has been handed over
     * @param mine whether the reader has named it; otherwise the reader stands in
     * @param open whether it can still be ended
     */
    public record Row(
            long id,
            int version,
            String account,
            String deputy,
            LocalDate startsOn,
            LocalDate endsOn,
            String reason,
            boolean mine,
            boolean open) {}

    /** A colleague who may stand in. */
    public record Candidate(String username, String displayName) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Deputies onDuty;

    @Inject
    private Event<Deputised> news;

    @Inject
    private Clock clock;

    /** Who stands or stood in for the reader, and for whom the reader does; the latest first. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public List<Row> own() {
        long me = access.who().accountId();
        return entities.createQuery(
                        "select d from Deputy d join fetch d.account join fetch d.deputy"
                                + " where d.account.id = :me or d.deputy.id = :me order by d.startsOn desc, d.id desc",
                        Deputy.class)
                .setParameter("me", me)
                .getResultStream()
                .map(deputy -> row(deputy, me))
                .toList();
    }

    /** Names of the colleagues for whom the reader stands in today. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public List<String> standingFor() {
        return onDuty.standingIn(Set.of(access.who().accountId()), today()).stream()
                .map(Deputies.OnDuty::accountName)
                .distinct()
                .toList();
    }

    /** Colleagues of the own unit who may do all that the reader may. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public List<Candidate> candidates() {
        return candidates(find(access.who().accountId()));
    }

    /** Colleagues to whom the tray of an account can be handed over. */
    @Needs(Permission.ACCOUNT_CREATE)
    public List<Candidate> successors(long account) {
        return candidates(find(account));
    }

    /**
     * Names a deputy for oneself.
     *
     * @throws BusinessError {@code deputy.past}, {@code deputy.order}, {@code deputy.far}, {@code deputy.overlap} for the days;
     *     {@code deputy.self}, {@code deputy.unit}, {@code deputy.closed}, {@code deputy.role} or
     *     {@code deputy.administrator} for the colleague
     */
    @OpenTo(OpenTo.Whom.ONESELF)
    public long name(
            @NotBlank String deputy,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotBlank @Size(max = 200) String reason) {
        if (startsOn.isBefore(today())) {
            throw BusinessError.field("startsOn", "deputy.past", startsOn);
        }
        if (endsOn.isBefore(startsOn)) {
            throw BusinessError.field("endsOn", "deputy.order", startsOn);
        }
        if (endsOn.isAfter(today().plusYears(MOST_YEARS))) {
            throw BusinessError.field("endsOn", "deputy.far", today().plusYears(MOST_YEARS));
        }
        Account me = find(access.who().accountId());
        return keep(new Deputy(me, named(deputy), startsOn, endsOn, reason.strip()));
    }

    /** Ends what one has named oneself: from today on, or as if it had never been when it has not begun. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public void end(long id, int seen) {
        Deputy deputy = entities.find(Deputy.class, id);
        if (deputy == null || deputy.getAccount().getId() != access.who().accountId()) {
            throw BusinessError.missing("Deputy", id);
        }
        Versions.check(deputy, seen);
        if (deputy.begins(today())) {
            entities.remove(deputy);
        } else {
            deputy.end(today());
        }
    }

    /**
     * Hands the whole tray of somebody who leaves over to a colleague, from today on and for ever. Deputies that were named for later
     * days make way.
     *
     * @param from user name of who leaves
     * @param to user name of who takes over
     */
    @Needs(Permission.ACCOUNT_CREATE)
    public long handOver(@NotBlank String from, @NotBlank String to, @NotBlank @Size(max = 200) String reason) {
        Account leaving = named(from);
        Deputy handedOver = new Deputy(leaving, named(to), today(), null, reason.strip());
        overlapping(leaving, today(), FOR_EVER).forEach(this::makeWay);
        return keep(handedOver);
    }

    private void makeWay(Deputy earlier) {
        if (earlier.getEndsOn() == null) {
            throw BusinessError.illegalStep(
                    "deputy.handed-over", earlier.getDeputy().getDisplayName());
        }
        if (earlier.begins(today())) {
            entities.remove(earlier);
        } else {
            earlier.end(today());
        }
        entities.flush();
    }

    private long keep(Deputy deputy) {
        entities.lock(deputy.getAccount(), LockModeType.PESSIMISTIC_WRITE);
        LocalDate end = Objects.requireNonNullElse(deputy.getEndsOn(), FOR_EVER);
        overlapping(deputy.getAccount(), deputy.getStartsOn(), end).stream()
                .findFirst()
                .ifPresent(other -> {
                    String name = other.getDeputy().getDisplayName();
                    throw BusinessError.field("startsOn", "deputy.overlap", name, other.getStartsOn());
                });
        entities.persist(deputy);
        entities.flush();
        news.fire(Deputised.of(deputy));
        return deputy.getId();
    }

    private List<Deputy> overlapping(Account account, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select d from Deputy d where d.account = :account and d.startsOn <= :to"
                                + " and (d.endsOn is null or d.endsOn >= :from)",
                        Deputy.class)
                .setParameter("account", account)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private List<Candidate> candidates(Account account) {
        return entities.createQuery(
                        "select a from Account a where a.unit = :unit and a.enabled = true order by a.username",
                        Account.class)
                .setParameter("unit", account.getUnit())
                .getResultStream()
                .filter(other -> mayStandIn(account, other))
                .map(other -> new Candidate(other.getUsername(), other.getDisplayName()))
                .toList();
    }

    private static boolean mayStandIn(Account account, Account other) {
        try {
            Deputy.mayStandIn(account, other);
            return true;
        } catch (BusinessError not) {
            return false;
        }
    }

    private Row row(Deputy deputy, long me) {
        boolean mine = deputy.getAccount().getId() == me;
        boolean open = deputy.getEndsOn() == null || !deputy.getEndsOn().isBefore(today());
        return new Row(
                deputy.getId(),
                deputy.getVersion(),
                deputy.getAccount().getDisplayName(),
                deputy.getDeputy().getDisplayName(),
                deputy.getStartsOn(),
                deputy.getEndsOn(),
                deputy.getReason(),
                mine,
                mine && open);
    }

    private Account named(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Account", username));
    }

    private Account find(long id) {
        Account account = entities.find(Account.class, id);
        if (account == null) {
            throw BusinessError.missing("Account", id);
        }
        return account;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
