package ziyang.estates.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.OpenTo;

/** What residents read of the contracts of their estate, without an account: those that are filed. */
@Stateless
public class PublicContracts {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ContractLights lights;

    @Inject
    private Checks checks;

    @Inject
    private CalendarService calendar;

    /**
     * By the name of the estate, the present contracts of each before those that have ended.
     *
     * @param text part of the name of the estate or of the firm; null for all
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public Page<PublicContractView.Row> list(String text, Page.Request page) {
        LocalDate today = calendar.today();
        Page<ContractRow> found = Query.from(ContractRow.FROM)
                .and("c.filedOn is not null")
                .and(
                        "lower(e.name) like :text escape '!' or lower(f.name) like :text escape '!'",
                        "text",
                        Query.pattern(text))
                .page(
                        entities,
                        new Query.Projection<>(
                                ContractRow.SELECT, "c", "e.name, c.begins desc, c.id", ContractRow.class),
                        page);
        return new Page<>(found.items().stream().map(row -> row(row, today)).toList(), found.total());
    }

    /**
     * One of them.
     *
     * @throws BusinessError {@code missing} also for what is not filed
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public PublicContractView get(String code) {
        ServiceContract contract = entities.createQuery(
                        "select c from ServiceContract c where c.code = :code and c.filedOn is not null",
                        ServiceContract.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("ServiceContract", code));
        LocalDate today = calendar.today();
        ContractView.Row row = ContractReading.row(contract).lit(lights.on(today));
        ContractView.Terms terms = ContractReading.terms(contract.termsOn(today));
        return new PublicContractView(
                row.code(),
                row.kind(),
                row.estateCode(),
                row.estate(),
                row.community(),
                row.servedBy(),
                row.ownersSide(),
                row.begins(),
                row.ends(),
                row.lastDay(),
                row.standing(),
                terms.standard(),
                terms.seqOfGrades(),
                terms.grade(),
                checks.of(contract, today).fees(),
                row.filedOn(),
                contract.getFilingNumber(),
                row.disclosedOn(),
                row.disclosureDue(),
                row.demonstration());
    }

    private static PublicContractView.Row row(ContractRow row, LocalDate today) {
        return new PublicContractView.Row(
                row.code(),
                row.kind(),
                row.estate(),
                row.community(),
                row.servedBy(),
                row.begins(),
                row.ends(),
                ContractStanding.of(row.begins(), row.ends(), row.lastDay(), today));
    }
}
