package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.fund.AwardSlot;
import ziyang.estates.fund.Budget;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.Spending;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/** Grants money and takes it back: whoever approves binds a budget. */
@Stateless
public class ApprovalService {

    @Inject
    private Access access;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Facts facts;

    @Inject
    private Claims claims;

    @Inject
    private Regions regions;

    @Inject
    private Spending spending;

    @Inject
    private StreetAssessed assessed;

    @Inject
    private CalendarService calendar;

    /**
     * 审定: commits the sum in the budget of the programme, the year and the area; an award in that of the city.
     *
     * @return number of the voucher
     * @throws BusinessError {@code application.approver}, {@code application.publicity}, {@code application.objections},
     *     {@code application.award.full}, {@code application.award.assessment}, {@code fund.budget.none}, {@code fund.exceeded}
     */
    @Needs(Permission.FUND_APPROVE)
    public String approve(long id, Integer seen, @NotNull @Valid Verdict verdict) {
        FundApplication application = desk.judged(id, seen);
        requireApprover(application);
        LocalDate today = calendar.today();
        application.mustBeApprovable(today);
        AwardSlot slot = slot(application);
        Budget budget = budget(application);
        application.approve(facts.again(application), verdict, today);
        application.commit(budget, slot);
        mustFit(application, slot);
        ApplicationStep step = desk.step(application, StepKind.APPROVED)
                .sum(application.getSnapshot(), application.getSums().getApproved())
                .said(verdict.reason());
        step.booked(spending.commit(
                        application.getBudget(),
                        application.getSums().getApproved(),
                        application.getNumber(),
                        application.getRegion().getName())
                .getNumber());
        desk.tell(
                application,
                StepKind.APPROVED,
                application.getSums().getApproved().toPlainString());
        return step.getVoucher();
    }

    /** The place that an award takes; null for what is none. */
    private AwardSlot slot(FundApplication application) {
        if (application.getKind() != FundKind.INCENTIVE) {
            return null;
        }
        assessed.require(application);
        return claims.slot(application);
    }

    private static void mustFit(FundApplication application, AwardSlot slot) {
        if (slot != null && application.getSums().getApproved().compareTo(slot.getCeiling()) > 0) {
            throw BusinessError.field("amount", "application.amount.above", slot.getCeiling());
        }
    }

    /** 核减. */
    @Needs(Permission.FUND_APPROVE)
    public void reduce(long id, Integer seen, @NotNull BigDecimal amount, @NotBlank @Size(max = 1000) String reason) {
        FundApplication application = desk.judged(id, seen);
        requireApprover(application);
        BigDecimal released = application.reduce(amount, calendar.today());
        desk.step(application, StepKind.REDUCED)
                .sum(null, application.getSums().getApproved())
                .said(reason)
                .booked(spending.release(application.getBudget(), released, application.getNumber())
                        .getNumber());
        desk.tell(application, StepKind.REDUCED, reason);
    }

    /** 追缴: demands that money comes back. */
    @Needs(Permission.FUND_APPROVE)
    public void demand(long id, Integer seen, @NotNull BigDecimal amount, @NotBlank @Size(max = 1000) String reason) {
        FundApplication application = desk.judged(id, seen);
        requireApprover(application);
        Recovery recovery = application.demand(amount, reason.strip(), calendar.today());
        desk.step(application, StepKind.DEMANDED)
                .sum(null, recovery.getAmount())
                .said(reason);
        desk.tell(application, StepKind.DEMANDED, reason);
    }

    /** The area approves what it pays itself, the city what the city pays. */
    private void requireApprover(FundApplication application) {
        boolean city = access.scope().everything();
        if (city != (application.getKind() == FundKind.INCENTIVE)) {
            throw BusinessError.denied(
                    "application.approver", application.getProgramme().getName());
        }
    }

    private Budget budget(FundApplication application) {
        Region.Level level = application.getKind() == FundKind.INCENTIVE ? Region.Level.CITY : Region.Level.AREA;
        Region payer = above(application.getRegion(), level);
        return spending.budget(
                application.getProgramme(), application.getPeriodFrom().getYear(), payer);
    }

    private Region above(Region region, Region.Level level) {
        RegionTree tree = regions.tree();
        LocalDate today = calendar.today();
        Optional<Region> place = Optional.of(region);
        while (place.isPresent() && place.get().getLevel() != level) {
            place = tree.managerOf(place.get().getId(), today);
        }
        return place.orElseThrow(() -> BusinessError.missing("Region", region.getCode()));
    }
}
