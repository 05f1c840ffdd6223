package ziyang.estates.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.standard.Edition;

/** Puts what is known of contracts into the forms in which it is read; asks nobody who asks. */
@ApplicationScoped
class ContractReading {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ContractLights lights;

    @Inject
    private CalendarService calendar;

    @Inject
    private Checks checks;

    /** The contracts of these rows, in the same order. */
    List<ServiceContract> contracts(List<ContractRow> rows) {
        Map<Long, ServiceContract> contracts = entities.createQuery(
                        "select c from ServiceContract c where c.id in :ids", ServiceContract.class)
                .setParameter("ids", rows.stream().map(ContractRow::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(ServiceContract::getId, Function.identity()));
        return rows.stream().map(row -> contracts.get(row.id())).toList();
    }

    ContractView view(ServiceContract contract, LocalDate today, boolean mayManage, boolean mayFile) {
        NoticePeriods periods = new NoticePeriods(this::law);
        ContractRow row = row(contract);
        return new ContractView(
                row.lit(lights.on(today)),
                contract.getVersion(),
                today,
                row.firm(),
                contract.getArea(),
                contract.getEstate().getArea(),
                contract.getFirmNotice(),
                contract.getOwnersNotice(),
                periods.lastForFirm(contract).orElse(null),
                periods.indefinite(contract, today),
                contract.getFilingNumber(),
                contract.getEndKind(),
                contract.getEndReason(),
                contract.getChangedBy(),
                contract.getChangedAt(),
                contract.getTerms().stream().map(ContractReading::terms).toList(),
                contract.getNotices().stream()
                        .map(notice -> notice(notice, periods))
                        .toList(),
                contract.getDisclosures().stream()
                        .map(ContractReading::disclosure)
                        .toList(),
                checks.of(contract, today),
                mayManage,
                mayFile);
    }

    static ContractRow row(ServiceContract contract) {
        var estate = contract.getEstate();
        var firm = Optional.ofNullable(contract.getFirm());
        return new ContractRow(
                contract.getId(),
                contract.getCode(),
                contract.getKind(),
                estate.getCode(),
                estate.getName(),
                estate.getCommunity().getName(),
                firm.map(one -> one.getCreditCode()).orElse(null),
                firm.map(one -> one.getName()).orElse(null),
                contract.getProvider(),
                contract.getOwnersSide(),
                contract.getSignedOn(),
                contract.getBegins(),
                contract.getEnds(),
                contract.getLastDay(),
                contract.getFiledOn(),
                contract.getDisclosedOn(),
                contract.isDemonstration());
    }

    static ContractView.Terms terms(ContractTerms terms) {
        var grade = Optional.ofNullable(terms.getGrade());
        Optional<Edition> scale = grade.map(one -> one.getEdition());
        return new ContractView.Terms(
                terms.getSeq(),
                terms.getPaper(),
                terms.getSignedOn(),
                terms.getHoldsFrom(),
                scale.map(one -> one.getStandard().getCode()).orElse(null),
                scale.map(Edition::getSeq).orElse(null),
                grade.map(one -> one.getName()).orElse(null),
                terms.getFees().stream()
                        .map(fee -> new ContractView.Fee(fee.getBuilding(), fee.getAmount()))
                        .toList(),
                terms.getScan() == null ? null : terms.getScan().getName());
    }

    private Optional<NoticePeriods.Period> law(TimeRule.Code code, LocalDate day) {
        return calendar.rule(code, day)
                .map(rule -> new NoticePeriods.Period(rule.getWorkingDays(), false, rule.getSource()));
    }

    private static ContractView.Notice notice(ContractNotice notice, NoticePeriods periods) {
        var period = periods.period(notice.getContract(), notice.getKind(), notice.getGivenOn());
        return new ContractView.Notice(
                notice.getKind(),
                notice.getGivenOn(),
                notice.getLeavesOn(),
                notice.getPaper(),
                period.map(NoticePeriods.Period::days).orElse(null),
                period.map(NoticePeriods.Period::source).orElse(null),
                periods.earliestEnd(notice.getContract(), notice.getKind(), notice.getGivenOn()),
                periods.shortBy(notice),
                notice.getRecordedBy(),
                notice.getRecordedAt());
    }

    private static ContractView.Disclosure disclosure(ContractDisclosure one) {
        return new ContractView.Disclosure(
                one.getDisclosedOn(),
                one.getItems(),
                one.complete(),
                one.getPlace(),
                one.getRecordedBy(),
                one.getRecordedAt());
    }
}
