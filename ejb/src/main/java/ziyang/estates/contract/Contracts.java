package ziyang.estates.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Versions;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateMerged;

/** Finds and keeps contracts; everything of one estate happens one after the other. */
@ApplicationScoped
class Contracts {

    private static final String SERIES = "contracts";

    /** The first firm that managed an estate began in 1981. */
    private static final LocalDate FIRST = LocalDate.of(1981, 1, 1);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    /**
     * A contract of the account's own regions, its estate locked until the transaction ends.
     *
     * @param seen null for a caller that read it in this very transaction
     * @throws BusinessError {@code missing}, {@code access.scope}, {@code stale}
     */
    ServiceContract own(String code, Integer seen) {
        ServiceContract contract = entities.createQuery(
                        "select c from ServiceContract c where c.code = :code", ServiceContract.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("ServiceContract", code));
        access.requireRegion(contract.getEstate().getCommunity());
        entities.lock(contract.getEstate(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(contract);
        Versions.check(contract, seen);
        return contract;
    }

    List<ServiceContract> of(Estate estate) {
        return entities.createQuery(
                        "select c from ServiceContract c where c.estate = :estate order by c.begins, c.code",
                        ServiceContract.class)
                .setParameter("estate", estate)
                .getResultList();
    }

    /**
     * Keeps a new one under its number, as HT-2021-0007, of the year in which it was signed.
     *
     * @throws BusinessError {@code contract.overlap}
     */
    void add(ServiceContract contract) {
        entities.lock(contract.getEstate(), LockModeType.PESSIMISTIC_WRITE);
        List<ServiceContract> all = new ArrayList<>(of(contract.getEstate()));
        all.add(contract);
        new Succession(all).settle();
        int year = contract.getSignedOn().getYear();
        contract.number("HT-%d-%04d".formatted(year, numbering.next(SERIES, year)));
        entities.persist(contract.by(access.who(), clock.instant()));
        entities.flush();
    }

    /**
     * Lets the contracts of its estate follow one another after a change of one of them.
     *
     * @throws BusinessError {@code contract.overlap}
     */
    void settle(ServiceContract contract) {
        touch(contract);
        new Succession(of(contract.getEstate())).settle();
        entities.flush();
    }

    /**
     * A signature is a fact of a day that was.
     *
     * @throws BusinessError {@code contract.signed} for a day to come, or before there was any management of estates in China
     */
    void mustBeSigned(LocalDate signedOn) {
        if (signedOn.isAfter(LocalDate.now(clock)) || signedOn.isBefore(FIRST)) {
            throw BusinessError.field("signedOn", "contract.signed", FIRST);
        }
    }

    /** @throws BusinessError {@code contract.filing.taken} */
    void mustBeFree(String number) {
        entities.createQuery("select c from ServiceContract c where c.filingNumber = :number", ServiceContract.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .ifPresent(taken -> {
                    throw BusinessError.field("number", "contract.filing.taken", number, taken.getCode());
                });
    }

    /** Writes down who has changed it; it has another version then. */
    void touch(ServiceContract contract) {
        contract.by(access.who(), clock.instant());
        entities.flush();
    }

    /** What hangs on an estate moves with it; contracts that lie side by side then are for people to end. */
    void follow(@Observes EstateMerged merge) {
        of(merge.merged()).forEach(contract -> contract.moveTo(merge.into()));
    }
}
