package ziyang.estates.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.firm.Firm;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.GuidePrice;
import ziyang.estates.standard.PriceBook;
import ziyang.estates.standard.PriceKind;
import ziyang.estates.standard.ServiceGrade;
import ziyang.estates.standard.StandardReference;

/**
 * Demonstration contracts for three of four demonstration estates: most within the guide price of their day, some outside, some past their
 * term, some not filed or not disclosed; many were renewed, and a few estates have a preliminary one that
 * gave way to the owners' own.
 */
@Stateless
public class ContractDemonstration implements Loader {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 1);
    private static final String STANDARD = "service-grades";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Contracts contracts;

    @Inject
    private StandardReference standards;

    @Inject
    private Clock clock;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 67;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(c) from ServiceContract c", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        List<Firm> firms = entities.createQuery(
                        "select f from Firm f where f.demonstration = true and f.activeUntil is null order by f.id",
                        Firm.class)
                .getResultList();
        List<Estate> estates = entities.createQuery(
                        "select e from Estate e where e.demonstration = true and e.mergedInto is null order by e.code",
                        Estate.class)
                .getResultList();
        PriceBook prices = standards.prices();
        for (int n = 0; n < estates.size() && !firms.isEmpty(); n++) {
            if (n % 4 != 3) {
                load(n, estates.get(n), firms, prices);
            }
        }
    }

    private void load(int n, Estate estate, List<Firm> firms, PriceBook prices) {
        ContractKind kind = kind(n, estate);
        LocalDate begins = FIRST.plusMonths(n * 7L % 68);
        Firm firm = firms.get(n % firms.size());
        add(n, new Plan(estate, kind, firm, begins, begins.plusYears(n % 5 == 0 ? 2 : 5)), prices);
        boolean replaced = kind == ContractKind.PRELIMINARY && n % 6 == 0;
        if (!replaced && n % 4 != 0) {
            LocalDate renewed = begins.plusYears(n % 5 == 0 ? 2 : 5);
            add(n + 1, new Plan(estate, kind, firm, renewed, renewed.plusYears(5)), prices);
        }
        if (replaced) {
            LocalDate own = begins.plusMonths(30);
            Firm chosen = firms.get((n + 1) % firms.size());
            add(n + 1, new Plan(estate, ContractKind.COMMITTEE, chosen, own, own.plusYears(5)), prices);
        }
    }

    private record Plan(Estate estate, ContractKind kind, Firm firm, LocalDate begins, LocalDate next) {}

    private static ContractKind kind(int n, Estate estate) {
        if (estate.getKind() == EstateKind.SOCIAL) {
            return ContractKind.SOCIAL;
        }
        if (estate.getKind() == EstateKind.OLD) {
            return n % 3 == 0 ? ContractKind.SELF_MANAGED : ContractKind.COMMITTEE;
        }
        return n % 2 == 0 ? ContractKind.PRELIMINARY : ContractKind.COMMITTEE;
    }

    private void add(int n, Plan plan, PriceBook prices) {
        LocalDate today = LocalDate.now(clock);
        if (plan.begins().isAfter(today) || !plan.firm().activeOn(plan.begins())) {
            return;
        }
        LocalDate signed = plan.begins().minusDays(20);
        List<ServiceGrade> grades = standards.grades(signed).stream()
                .filter(grade -> grade.getEdition().getStandard().getCode().equals(STANDARD))
                .toList();
        ServiceGrade grade = grades.get(n % 3);
        boolean graded = n % 17 != 16;
        ContractDraft draft = new ContractDraft(
                plan.estate().getCode(),
                plan.kind(),
                plan.firm().getCreditCode(),
                null,
                side(plan),
                signed,
                plan.begins(),
                plan.next().minusDays(1),
                plan.estate().getArea(),
                null,
                null,
                graded ? STANDARD : null,
                graded ? grade.getName() : null,
                fees(n, plan, grade, prices));
        var parties = new ServiceContract.Parties(plan.estate(), plan.firm(), graded ? grade : null);
        ServiceContract contract = new ServiceContract(parties, draft).markDemonstration();
        if (n % 9 != 8) {
            contract.filed(signed.plusDays(10), "资物备〔%d〕%04d号（演示）".formatted(signed.getYear(), n + 1), today);
        }
        disclose(n, contract, today);
        contracts.add(contract);
    }

    private void disclose(int n, ServiceContract contract, LocalDate today) {
        LocalDate last = today.minusMonths(n % 8);
        if (n % 5 != 4 && last.isAfter(contract.getBegins())) {
            contract.disclose(new DisclosureDraft(last, EnumSet.allOf(DisclosureItem.class), "小区公示栏（演示）"), today)
                    .by(Identity.get(), clock.instant());
        }
    }

    private static String side(Plan plan) {
        return switch (plan.kind()) {
            case PRELIMINARY -> "建设单位（演示）";
            case COMMITTEE -> plan.estate().getName() + "业主委员会（演示）";
            case SELF_MANAGED -> plan.estate().getName() + "自治管理委员会（演示）";
            case SOCIAL -> "街道办事处（演示）";
        };
    }

    /** Around the benchmark of the preliminary price: every eleventh well above it, every thirteenth well below. */
    private static List<FeeDraft> fees(int n, Plan plan, ServiceGrade grade, PriceBook prices) {
        int percent = n % 11 == 10 ? 140 : n % 13 == 12 ? 60 : 90 + n * 3 % 21;
        List<FeeDraft> fees = new ArrayList<>();
        boolean lifts = plan.estate().getLifts() > 0;
        for (BuildingType type : lifts
                ? List.of(BuildingType.MULTI_STOREY_LIFT, BuildingType.HIGH_RISE)
                : List.of(BuildingType.MULTI_STOREY)) {
            PriceKind kind = plan.kind().guided().orElse(PriceKind.PRELIMINARY);
            int share = kind == PriceKind.SOCIAL && percent > 80 && percent < 120 ? percent - 10 : percent;
            prices.find(new PriceBook.Wanted(
                            kind, type, grade, null, plan.begins().minusDays(20)))
                    .map(GuidePrice::getAmount)
                    .map(amount -> amount.multiply(BigDecimal.valueOf(share)).divide(HUNDRED, 2, RoundingMode.HALF_UP))
                    .map(amount -> new FeeDraft(type, amount))
                    .ifPresent(fees::add);
        }
        return fees;
    }
}
