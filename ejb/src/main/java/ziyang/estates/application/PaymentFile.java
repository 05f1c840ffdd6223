package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** What the finance bureau has to pay now, with the accounts in the open (支付清单). */
@Stateless
public class PaymentFile {

    private static final int MOST = 5000;

    /**
     * One payment to make.
     *
     * @param amount yuan that are approved and not paid
     */
    public record Line(
            String number,
            String programme,
            String recipient,
            String payee,
            String bank,
            String cnaps,
            String account,
            BigDecimal amount) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ApplicationScope scope;

    /** By number, at most 5,000. */
    @Needs(Permission.FUND_PAY)
    public List<Line> open() {
        return scope.limit(Query.from("FundApplication a"), "a.region.id")
                .and("a.state in :states", "states", List.of(ApplicationState.APPROVED, ApplicationState.PAYING))
                .list(entities, "a", "a.number", FundApplication.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(PaymentFile::line)
                .toList();
    }

    private static Line line(FundApplication one) {
        Payee payee = one.getPayee();
        return new Line(
                one.getNumber(),
                one.getProgramme().getName(),
                one.getEstate() == null
                        ? one.getRegion().getName()
                        : one.getEstate().getName(),
                payee.getName(),
                payee.getBank(),
                payee.getCnaps(),
                payee.getAccount(),
                one.getSums().getApproved().subtract(one.getSums().getPaid()));
    }
}
