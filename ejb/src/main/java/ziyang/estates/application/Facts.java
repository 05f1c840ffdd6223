package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.fund.Formula;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.FundPolicy;
import ziyang.estates.fund.Policies;
import ziyang.estates.fund.Programme;

/** Computes what an applicant is entitled to, from what it says, what the register says and the policy of the time: rule A1. */
@ApplicationScoped
class Facts {

    private static final int LONGEST = 12;
    private static final int OLD_BEFORE = 2000;

    @Inject
    private Policies policies;

    /**
     * For what an applicant writes.
     *
     * @param estate null for an award
     */
    Snapshot of(Programme programme, Estate estate, ApplicationDraft draft) {
        int months = months(draft.from(), draft.to());
        FundPolicy policy =
                policies.over(programme, draft.from().atDay(1), draft.to().atEndOfMonth());
        if (policy.getFormula() == Formula.AWARD) {
            mustBeWholeYear(draft);
            return new Snapshot(policy, new Formula.Measured(0, BigDecimal.ZERO, months));
        }
        mustBeEntitled(programme.getKind(), estate);
        return new Snapshot(policy, measured(policy, estate, draft, months));
    }

    /** Again, from the register and the policy as they are now. */
    Snapshot again(FundApplication application) {
        Snapshot last = application.getSnapshot();
        FundPolicy policy =
                policies.over(application.getProgramme(), application.getPeriodFrom(), application.getPeriodTo());
        Estate estate = application.getEstate();
        int households = estate == null ? 0 : Math.min(last.getHouseholds(), estate.getHouseholds());
        return new Snapshot(policy, new Formula.Measured(households, last.getArea(), last.getMonths()));
    }

    /** Working days for which it is announced. */
    int publicityDays(FundApplication application) {
        return policies.over(application.getProgramme(), application.getPeriodFrom(), application.getPeriodTo())
                .getPublicityDays();
    }

    private static int months(YearMonth from, YearMonth to) {
        long months = from.until(to, ChronoUnit.MONTHS) + 1;
        if (months < 1) {
            throw BusinessError.field("to", "application.period");
        }
        if (months > LONGEST || from.getYear() != to.getYear()) {
            throw BusinessError.field("to", "application.period.year");
        }
        return (int) months;
    }

    private static void mustBeWholeYear(ApplicationDraft draft) {
        if (draft.from().getMonthValue() != 1 || draft.to().getMonthValue() != LONGEST) {
            throw BusinessError.field("from", "application.award.year");
        }
    }

    private static void mustBeEntitled(FundKind kind, Estate estate) {
        boolean entitled = switch (kind) {
            case SUBSIDY -> estate.getKind() == EstateKind.RESETTLEMENT || estate.getKind() == EstateKind.SOCIAL;
            case RENOVATION ->
                estate.getKind() == EstateKind.OLD
                        || estate.getBuiltYear() != null && estate.getBuiltYear() < OLD_BEFORE;
            default -> false;
        };
        if (!entitled) {
            throw BusinessError.field("estate", "application.kind", estate.getName(), estate.getKind());
        }
    }

    private static Formula.Measured measured(FundPolicy policy, Estate estate, ApplicationDraft draft, int months) {
        if (draft.households() < 1 || draft.households() > estate.getHouseholds()) {
            throw BusinessError.field("households", "application.households", estate.getHouseholds());
        }
        BigDecimal area = draft.area() == null ? BigDecimal.ZERO : draft.area();
        if (policy.getFormula() == Formula.AREA_MONTHS) {
            mustFit(policy, estate, draft.households(), area);
        }
        return new Formula.Measured(draft.households(), area, months);
    }

    private static void mustFit(FundPolicy policy, Estate estate, int households, BigDecimal area) {
        if (area.signum() <= 0) {
            throw BusinessError.field("area", "application.area.missing");
        }
        if (policy.getAreaCap() != null && area.compareTo(policy.getAreaCap()) > 0) {
            throw BusinessError.field("area", "application.area.cap", policy.getAreaCap());
        }
        if (area.multiply(BigDecimal.valueOf(households)).compareTo(estate.getArea()) > 0) {
            throw BusinessError.field("area", "application.area", estate.getArea());
        }
    }
}
