package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Time;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.fund.Policies;
import ziyang.estates.fund.Programme;
import ziyang.estates.fund.Spending;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;

/** Demonstration applications of 莲花街道 for this year's fee subsidy: one at every step. Payees and accounts are made up. */
@Stateless
public class ApplicationDemonstration implements Loader {

    private static final String STREET = "512002001";
    private static final String AREA = "512002";
    private static final String OFFICE = "street-lianhua";
    private static final int HOUSEHOLDS = 60;
    private static final Verdict AS_ASKED = new Verdict(null, "〔演示〕材料齐全，同意");

    private static final List<ApplicationState> WANTED = List.of(
            ApplicationState.DRAFT,
            ApplicationState.APPLIED,
            ApplicationState.RETURNED,
            ApplicationState.REVIEWED,
            ApplicationState.EXAMINED,
            ApplicationState.PUBLICISED,
            ApplicationState.APPROVED,
            ApplicationState.PAYING,
            ApplicationState.PAID,
            ApplicationState.EVALUATED);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Policies policies;

    @Inject
    private Facts facts;

    @Inject
    private Spending spending;

    @Inject
    private Regions regions;

    @Inject
    private Numbering numbering;

    @Inject
    private CalendarService calendar;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 62;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(a) from FundApplication a", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        Programme programme = policies.programme("subsidy");
        Unit office = entities.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", OFFICE)
                .getSingleResult();
        List<Estate> estates = entitled();
        for (int n = 0; n < Math.min(WANTED.size(), estates.size()); n++) {
            FundApplication one = new FundApplication(programme, office, day(60)).demonstration();
            one.recipient(estates.get(n), estates.get(n).getCommunity());
            ApplicationDraft draft = draft(estates.get(n));
            one.write(draft, facts.of(programme, estates.get(n), draft));
            entities.persist(one);
            entities.flush();
            lead(one, WANTED.get(n));
        }
    }

    private List<Estate> entitled() {
        Set<Long> street = regions.tree().subtree(regions.tree().get(STREET).getId(), calendar.today());
        return entities.createQuery(
                        "select e from Estate e where e.demonstration = true and e.mergedInto is null and e.kind in :kinds"
                                + " and e.community.id in :street order by e.code",
                        Estate.class)
                .setParameter("kinds", List.of(EstateKind.RESETTLEMENT, EstateKind.SOCIAL))
                .setParameter("street", street)
                .setMaxResults(WANTED.size())
                .getResultList();
    }

    private ApplicationDraft draft(Estate estate) {
        int year = calendar.today().getYear();
        return new ApplicationDraft(
                "subsidy",
                estate.getCode(),
                null,
                YearMonth.of(year, 1),
                YearMonth.of(year, 12),
                "〔演示〕" + estate.getName() + year + "年度物业服务费补助",
                "〔演示〕房屋征收补偿协议",
                Math.min(HOUSEHOLDS, estate.getHouseholds()),
                new BigDecimal("80.00"),
                null,
                null,
                new ApplicationDraft.Account("〔演示〕物业服务企业", "〔演示〕中国工商银行资阳分行", "102100099996", "51000000000000000001"));
    }

    private void lead(FundApplication one, ApplicationState wanted) {
        if (wanted == ApplicationState.DRAFT) {
            return;
        }
        apply(one);
        if (wanted == ApplicationState.RETURNED) {
            one.giveBack(day(50));
            step(one, StepKind.RETURNED, 2, 50).said("〔演示〕请补充补偿协议复印件");
        }
        check(one, wanted);
        if (wanted.granted()) {
            approve(one);
        }
        if (wanted != ApplicationState.APPROVED && wanted.granted()) {
            pay(one, wanted);
        }
    }

    private void apply(FundApplication one) {
        int year = day(55).getYear();
        int next = numbering.next("application " + one.getProgramme().getCode(), year);
        one.apply(one.getProgramme().getSign() + "申〔" + year + "〕" + next + "号", day(55));
        step(one, StepKind.APPLIED, 1, 55).sum(one.getSnapshot(), one.getAmount());
    }

    private void check(FundApplication one, ApplicationState wanted) {
        boolean granted = wanted.granted();
        if (granted || wanted.ordinal() >= ApplicationState.REVIEWED.ordinal() && wanted != ApplicationState.RETURNED) {
            one.review(one.getSnapshot(), AS_ASKED, day(50));
            step(one, StepKind.REVIEWED, 2, 50).sum(one.getSnapshot(), one.getAmount());
        }
        if (granted || wanted == ApplicationState.EXAMINED || wanted == ApplicationState.PUBLICISED) {
            one.examine(one.getSnapshot(), AS_ASKED, day(40));
            step(one, StepKind.EXAMINED, 3, 40).sum(one.getSnapshot(), one.getAmount());
        }
        if (granted || wanted == ApplicationState.PUBLICISED) {
            one.publicise(day(38), calendar.workingDays().after(day(38), 5));
            step(one, StepKind.PUBLICISED, 3, 38);
        }
    }

    private void approve(FundApplication one) {
        Region area = regions.tree().get(AREA);
        one.approve(one.getSnapshot(), AS_ASKED, day(20));
        one.commit(spending.budget(one.getProgramme(), one.getPeriodFrom().getYear(), area), null);
        step(one, StepKind.APPROVED, 4, 20)
                .sum(one.getSnapshot(), one.getSums().getApproved())
                .booked(spending.commit(
                                one.getBudget(),
                                one.getSums().getApproved(),
                                one.getNumber(),
                                one.getRegion().getName())
                        .getNumber());
    }

    private void pay(FundApplication one, ApplicationState wanted) {
        boolean half = wanted == ApplicationState.PAYING;
        BigDecimal part = half
                ? one.getSums().getApproved().divideToIntegralValue(BigDecimal.valueOf(2))
                : one.getSums().getApproved();
        String paper = "〔演示〕支" + one.getId();
        String voucher =
                spending.pay(one.getBudget(), part, paper, one.getNumber()).getNumber();
        one.pay(part, new Payment.Booked(paper, voucher, "演示人员"), day(15));
        step(one, StepKind.PAID, 5, 15).sum(null, part).booked(voucher);
        if (wanted == ApplicationState.EVALUATED) {
            one.disbursed().payment(1).confirm("演示人员", day(12));
            step(one, StepKind.CONFIRMED, 1, 12).sum(null, part);
            Evaluation evaluation = new Evaluation(one, new Scores(95, 90, 88, 91), "〔演示〕补助及时到位，服务质量稳定。");
            one.evaluate(evaluation.by("演示人员", day(5)), day(5));
            step(one, StepKind.EVALUATED, 3, 5).said("91");
        }
    }

    private LocalDate day(int before) {
        return calendar.workingDays().onOrAfter(calendar.today().minusDays(before));
    }

    /** By somebody made up, another one for each desk. */
    private ApplicationStep step(FundApplication one, StepKind kind, int desk, int before) {
        Identity who = new Identity(-desk, "demonstration", "演示人员", 0, "演示单位", 0, Set.of());
        return one.step(kind, who, day(before).atTime(10, 0).atZone(Time.ZONE).toInstant());
    }
}
