package ziyang.estates.estate;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** Enters estates, keeps their facts true and merges doubles. */
@Stateless
public class EstateService {

    /** Of the plan: nothing is counted before it. */
    private static final int FIRST_YEAR = 2020;

    /** Numbers of estates run on over the years. */
    private static final int SERIES_YEAR = 0;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Numbering numbering;

    @Inject
    private Event<EstateChanged> changes;

    @Inject
    private Event<EstateMerged> merges;

    @Inject
    private Clock clock;

    /**
     * Enters an estate.
     *
     * @param code null for the next one of the portal's own
     * @param from first day on which it counts; null for the first of January of the plan's first year, or of the year after it was built
     * @return its code
     */
    @Needs(Permission.ESTATE_MANAGE)
    public String register(
            @Size(max = 20) @Pattern(regexp = "[A-Za-z0-9-]+") String code,
            @NotNull @Valid EstateDraft draft,
            LocalDate from) {
        Region community = own(draft.community());
        String taken = code == null || code.isBlank() ? next() : code.strip();
        if (known(taken)) {
            throw BusinessError.field("code", "estate.code.taken", taken);
        }
        LocalDate today = LocalDate.now(clock);
        Estate estate = new Estate(taken, draft, community, from == null ? first(draft, today) : from, today);
        entities.persist(estate);
        entities.flush();
        changes.fire(new EstateChanged(Set.of(community.getId())));
        return taken;
    }

    /**
     * Changes the facts from a day on.
     *
     * @param from the day, not in the future and not before the present facts began
     */
    @Needs(Permission.ESTATE_MANAGE)
    public void change(
            @NotNull String code,
            Integer seen,
            @NotNull @Valid EstateDraft draft,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 400) String reason) {
        Estate estate = held(code, seen);
        Region before = estate.getCommunity();
        Region community = before.getCode().equals(draft.community()) ? before : own(draft.community());
        estate.change(draft, community, from, reason.strip(), LocalDate.now(clock))
                .ifPresent(was -> entities.persist(was.by(access.who(), clock.instant())));
        entities.flush();
        changes.fire(new EstateChanged(Set.copyOf(List.of(before.getId(), community.getId()))));
    }

    /** Says that an estate is the same as another, which goes on; what hangs on the first moves to the second. */
    @Needs(Permission.ESTATE_MANAGE)
    public void merge(@NotNull String code, Integer seen, @NotBlank String into) {
        Estate estate = held(code, seen);
        Estate other = held(into, null);
        estate.mergeInto(other, LocalDate.now(clock));
        merges.fire(new EstateMerged(estate, other));
        entities.flush();
        changes.fire(new EstateChanged(Set.copyOf(
                List.of(estate.getCommunity().getId(), other.getCommunity().getId()))));
    }

    /** The estate that is called so, for other services; the caller checks the scope. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Estate get(String code) {
        Estate estate = find(code);
        if (estate == null) {
            throw BusinessError.missing("Estate", code);
        }
        return estate;
    }

    /**
     * The estate for which a record is to be entered, for other services: within the account's scope and not merged into another.
     *
     * @throws BusinessError {@code access.scope}, {@code estate.merged}
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Estate own(String code, boolean locked) {
        Estate estate = get(code);
        access.requireRegion(estate.getCommunity());
        estate.mustStandAlone();
        if (locked) {
            entities.lock(estate, LockModeType.PESSIMISTIC_WRITE);
        }
        return estate;
    }

    private Estate held(String code, Integer seen) {
        Estate estate = get(code);
        access.requireRegion(estate.getCommunity());
        entities.lock(estate, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(estate, seen);
        return estate;
    }

    private Region own(String code) {
        Region community = regions.tree()
                .find(code)
                .orElseThrow(() -> BusinessError.field("community", "estate.community.unknown", code));
        access.requireRegion(community);
        return entities.merge(community);
    }

    private Estate find(String code) {
        return entities.createQuery("select e from Estate e where e.code = :code", Estate.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Codes are read by people: one that differs in the case of its letters only is the same. */
    private boolean known(String code) {
        return entities.createQuery("select count(e) from Estate e where upper(e.code) = :code", Long.class)
                        .setParameter("code", code.toUpperCase(Locale.ROOT))
                        .getSingleResult()
                > 0;
    }

    private String next() {
        return "XQ%06d".formatted(numbering.next("estate", SERIES_YEAR));
    }

    static LocalDate first(EstateDraft draft, LocalDate today) {
        int year = draft.builtYear() == null ? FIRST_YEAR : Math.max(FIRST_YEAR, draft.builtYear());
        return LocalDate.of(Math.min(year, today.getYear()), 1, 1);
    }
}
