package ziyang.estates.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.standard.StandardReference;

/** Reads contracts within the account's scope. */
@Stateless
public class ContractRegister {

    /**
     * Which; null means any.
     *
     * @param text part of the contract's number, of the filing number, of the estate's, the firm's or another provider's name
     * @param region code, with everything it manages today
     * @param standing on the present day
     * @param firm credit code
     */
    public record Filter(
            String text,
            String region,
            ContractKind kind,
            ContractStanding standing,
            Boolean filed,
            Attention attention,
            String firm)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null, null, null);
    }

    /**
     * Which checked contracts; null means any.
     *
     * @param on day; null for today
     */
    public record CheckFilter(LocalDate on, String region, ContractKind kind, ContractCheck.Conformity conformity)
            implements Serializable {}

    private static final Map<String, String> SORTS = Map.of(
            "code", "c.code",
            "estate", "e.name",
            "kind", "c.kind",
            "servedBy", "f.name",
            "begins", "c.begins",
            "ends", "c.ends",
            "filedOn", "c.filedOn",
            "disclosedOn", "c.disclosedOn");

    private static final String TEXT =
            "lower(concat(c.code, ' ', e.name)) like :text escape '!' or lower(f.name) like :text escape '!'"
                    + " or lower(c.provider) like :text escape '!' or lower(c.filingNumber) like :text escape '!'";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private RegionScope scope;

    @Inject
    private ContractLights lights;

    @Inject
    private ContractReading reading;

    @Inject
    private Checks checks;

    @Inject
    private StandardReference standards;

    /** What was signed last comes first unless sorted otherwise. */
    @Needs(Permission.CONTRACT_READ)
    public Page<ContractView.Row> list(Filter filter, Page.Request page) {
        ContractLights.Marks marks = lights.on(scope.today());
        var rows = new Query.Projection<>(
                ContractRow.SELECT, "c", page.order(SORTS, "c.signedOn desc, c.code desc", "c.id"), ContractRow.class);
        Page<ContractRow> found = filtered(filter, marks).page(entities, rows, page);
        return new Page<>(found.items().stream().map(row -> row.lit(marks)).toList(), found.total());
    }

    /** Hands every contract that the filter finds to the reader by its number, with all that was agreed. */
    @Needs(Permission.CONTRACT_READ)
    public void each(Filter filter, @NotNull Consumer<ServiceContract> reader) {
        var rows = new Query.Projection<>(ContractRow.SELECT, "c", "c.code", ContractRow.class);
        filtered(filter, lights.on(scope.today()))
                .each(
                        entities,
                        rows,
                        ContractRow::code,
                        block -> reading.contracts(block).forEach(reader));
    }

    @Needs(Permission.CONTRACT_READ)
    public ContractView get(@NotNull String code) {
        ServiceContract contract = seen(code);
        boolean own = access.covers(contract.getEstate().getCommunity().getId());
        return reading.view(
                contract,
                scope.today(),
                own && access.may(Permission.CONTRACT_MANAGE),
                own && access.may(Permission.CONTRACT_FILE));
    }

    /** 质价相符: the contracts under which estates are served on a day, those that break the guide price first. */
    @Needs(Permission.CONTRACT_READ)
    public List<ContractCheck> checks(@NotNull CheckFilter filter) {
        LocalDate day = filter.on() == null ? scope.today() : filter.on();
        Set<Long> wanted = Set.copyOf(filtered(
                        new Filter(null, filter.region(), filter.kind(), null, null, null, null),
                        lights.on(scope.today()))
                .list(entities, "c.id", "c.id", Long.class)
                .getResultList());
        return checks.on(day, contract -> wanted.contains(contract.getId())).stream()
                .filter(check -> filter.conformity() == null || check.conformity() == filter.conformity())
                .toList();
    }

    /** A grade that can be promised. */
    public record GradeChoice(String standard, String title, String name) {}

    /** Every grade that a published standard has or had; which of them held on the day of a signature is checked when it is entered. */
    @Needs(Permission.CONTRACT_READ)
    public List<GradeChoice> grades() {
        return standards.everyGrade().stream()
                .map(grade -> new GradeChoice(
                        grade.getEdition().getStandard().getCode(),
                        grade.getEdition().getStandard().getTitle(),
                        grade.getName()))
                .distinct()
                .toList();
    }

    /**
     * The scan of what was agreed.
     *
     * @param seq of the terms: 1 for the contract itself
     */
    @Needs(Permission.CONTRACT_READ)
    public Attachment scan(@NotNull String code, int seq) {
        return seen(code).getTerms().stream()
                .filter(terms -> terms.getSeq() == seq)
                .map(ContractTerms::getScan)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Attachment", code));
    }

    private ServiceContract seen(String code) {
        ServiceContract contract = entities.createQuery(
                        "select c from ServiceContract c where c.code = :code", ServiceContract.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("ServiceContract", code));
        if (!scope.all()) {
            access.requireRegion(contract.getEstate().getCommunity());
        }
        return contract;
    }

    private Query filtered(Filter filter, ContractLights.Marks marks) {
        Query query = scope.limit(Query.from(ContractRow.FROM), "r.id")
                .and(TEXT, "text", Query.pattern(filter.text()))
                .and("c.kind = :kind", "kind", filter.kind())
                .and("f.creditCode = :firm", "firm", filter.firm());
        if (filter.filed() != null) {
            query.and(filter.filed() ? "c.filedOn is not null" : "c.filedOn is null");
        }
        if (filter.standing() != null) {
            query.and(filter.standing().condition(), "day", marks.today());
        }
        if (filter.attention() != null) {
            marks.narrow(query, filter.attention());
        }
        return scope.within(query, "r.id", filter.region());
    }
}
