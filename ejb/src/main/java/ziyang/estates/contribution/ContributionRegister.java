package ziyang.estates.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.fund.FundKind;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads what developers and owners owe and have paid, within the account's scope. */
@Stateless
public class ContributionRegister {

    /**
     * Which; null means any.
     *
     * @param text part of the estate's or the payer's name
     * @param open only those of which something is not paid, or all of which is
     * @param region code, with everything it manages today
     */
    public record Filter(String text, FundKind kind, Boolean open, String region) implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    private static final String FROM = "Contribution c join c.estate e join e.community r";

    private static final String ROW =
            "new ziyang.estates.contribution.ContributionView.Row(c.id, c.kind, e.code, e.name, r.name, c.payer, c.due, c.dueOn,"
                    + " c.paid, c.used, c.refunded, c.demonstration)";

    private static final Map<String, String> SORTS = Map.of(
            "kind", "c.kind",
            "estate", "e.name",
            "payer", "c.payer",
            "due", "c.due",
            "dueOn", "c.dueOn",
            "paid", "c.paid");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private RegionScope regions;

    @Inject
    private Access access;

    /** What is due first comes first unless sorted otherwise. */
    @Needs(Permission.FUND_READ)
    public Page<ContributionView.Row> list(Filter filter, Page.Request page) {
        Query query = regions.limit(Query.from(FROM), "r.id")
                .and("c.kind = :kind", "kind", filter.kind())
                .and(
                        "lower(e.name) like :text escape '!' or lower(c.payer) like :text escape '!'",
                        "text",
                        Query.pattern(filter.text()));
        if (filter.open() != null) {
            query.and(filter.open() ? "c.paid < c.due" : "c.paid = c.due");
        }
        return regions.within(query, "r.id", filter.region())
                .page(
                        entities,
                        new Query.Projection<>(
                                ROW, "c", page.order(SORTS, "c.dueOn, c.id", "c.id"), ContributionView.Row.class),
                        page);
    }

    @Needs(Permission.FUND_READ)
    public ContributionView get(long id) {
        Contribution one = entities.find(Contribution.class, id);
        if (one == null
                || !regions.all()
                        && !access.covers(one.getEstate().getCommunity().getId())) {
            throw BusinessError.missing("Contribution", id);
        }
        ContributionView.Row head = Query.from(FROM)
                .and("c.id = :id", "id", id)
                .list(entities, ROW, "c.id", ContributionView.Row.class)
                .getSingleResult();
        List<ContributionView.Line> lines =
                one.getEntries().stream().map(ContributionRegister::line).toList();
        return new ContributionView(
                head,
                one.getVersion(),
                one.getBasis(),
                one.getComputed(),
                one.getReason(),
                one.getKind() == FundKind.START_UP ? one.share() : null,
                lines);
    }

    private static ContributionView.Line line(ContributionEntry entry) {
        return new ContributionView.Line(
                entry.getSeq(),
                entry.getKind(),
                entry.getBookedOn(),
                entry.getAmount(),
                entry.getHousehold(),
                entry.getPaper(),
                entry.getText(),
                entry.getMadeBy(),
                entry.getMadeAt());
    }
}
