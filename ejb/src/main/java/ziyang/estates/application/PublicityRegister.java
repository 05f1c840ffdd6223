package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** What is announced (公示): without payee, account or the name of any person. */
@Stateless
public class PublicityRegister {

    private static final int MOST = 5000;

    /**
     * One application that is announced.
     *
     * @param recipient name of the estate, or of the community for an award
     * @param households 0 for an award
     * @param publicUntil last day to object, inclusive
     */
    public record Line(
            String number,
            String programme,
            String recipient,
            String community,
            int households,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            LocalDate publicFrom,
            LocalDate publicUntil,
            boolean demonstration)
            implements Serializable {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ApplicationScope scope;

    @Inject
    private RegionScope regions;

    /**
     * What can be objected to today, by programme and number, at most 5,000.
     *
     * @param region code, with everything it manages today; null for all that the account sees
     */
    @Needs(Permission.FUND_READ)
    public List<Line> open(String region) {
        Query query = scope.limit(
                        Query.from("FundApplication a join a.programme p join a.region r left join a.estate e"), "r.id")
                .and("a.state = :state", "state", ApplicationState.PUBLICISED)
                .and("a.publicity.until >= :today", "today", regions.today());
        return regions.within(query, "r.id", region)
                .list(
                        entities,
                        "new ziyang.estates.application.PublicityRegister.Line(a.number, p.name, coalesce(e.name, r.name),"
                                + " r.name, a.snapshot.households, a.periodFrom, a.periodTo, a.amount, a.publicity.from,"
                                + " a.publicity.until, a.demonstration)",
                        "p.code, a.number",
                        Line.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
