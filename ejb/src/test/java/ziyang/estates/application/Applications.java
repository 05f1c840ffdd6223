package ziyang.estates.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.fund.Formula;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.FundPolicies;
import ziyang.estates.fund.FundPolicy;
import ziyang.estates.fund.Programme;
import ziyang.estates.meeting.Meetings;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;

/** Applications for a fee subsidy of 100 households, 80 square metres each, 0.30 yuan, 12 months: 28,800 yuan. */
final class Applications {

    static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    static final LocalDate ENDS = DAY.plusDays(7);
    static final LocalDate AFTER = ENDS.plusDays(1);
    static final BigDecimal FULL = new BigDecimal("28800.00");
    static final Verdict AS_ASKED = new Verdict(null, null);
    static final Programme PROGRAMME = FundPolicies.programme(FundKind.SUBSIDY);
    static final FundPolicy POLICY = FundPolicies.policy(PROGRAMME, Formula.AREA_MONTHS, "0.30");

    private Applications() {}

    static Estate estate() {
        Region community =
                Meetings.stored(31, new Region("LH-01", "雁中社区", Region.Level.COMMUNITY, Region.Kind.DIVISION));
        EstateDraft draft = new EstateDraft(
                "安置小区",
                "LH-01",
                "建设路1号",
                2015,
                EstateKind.RESETTLEMENT,
                200,
                new BigDecimal("20000"),
                4,
                2,
                true,
                null,
                null,
                null,
                null,
                null);
        return Meetings.stored(32, new Estate("YS1", draft, community, LocalDate.of(2020, 1, 1), DAY));
    }

    static Snapshot facts(int households) {
        return new Snapshot(POLICY, new Formula.Measured(households, new BigDecimal("80.00"), 12));
    }

    static ApplicationDraft asks(String amount, String reason) {
        return new ApplicationDraft(
                PROGRAMME.getCode(),
                "YS1",
                null,
                YearMonth.of(2021, 1),
                YearMonth.of(2021, 12),
                "物业服务费补助",
                "补偿协议",
                100,
                new BigDecimal("80.00"),
                amount == null ? null : new BigDecimal(amount),
                reason,
                new ApplicationDraft.Account("资阳市某物业", "工商银行资阳分行", "102100099996", "51001234567890123456"));
    }

    static FundApplication draft() {
        Estate estate = estate();
        FundApplication one = new FundApplication(PROGRAMME, Meetings.STREET_OFFICE, DAY);
        one.recipient(estate, estate.getCommunity());
        one.write(asks(null, null), facts(100));
        return Meetings.stored(40, one);
    }

    /** Led there by the shortest way. */
    static FundApplication in(ApplicationState state) {
        FundApplication one = draft();
        if (state == ApplicationState.WITHDRAWN) {
            one.withdraw(DAY);
            return one;
        }
        ApplicationState[] way = {
            ApplicationState.APPLIED,
            ApplicationState.REVIEWED,
            ApplicationState.EXAMINED,
            ApplicationState.PUBLICISED,
            ApplicationState.APPROVED,
            ApplicationState.PAYING,
            ApplicationState.PAID,
            ApplicationState.EVALUATED
        };
        for (int i = 0; one.getState() != state && i < way.length; i++) {
            lead(one, way[i]);
            if (state == ApplicationState.RETURNED) {
                one.giveBack(DAY);
            }
        }
        return one;
    }

    private static void lead(FundApplication one, ApplicationState to) {
        switch (to) {
            case APPLIED -> one.apply("测申〔2021〕1号", DAY);
            case REVIEWED -> one.review(facts(100), AS_ASKED, DAY);
            case EXAMINED -> one.examine(facts(100), AS_ASKED, DAY);
            case PUBLICISED -> one.publicise(DAY, ENDS);
            case APPROVED -> one.approve(facts(100), AS_ASKED, AFTER);
            case PAYING -> pay(one, "800");
            case PAID -> pay(one, "28000");
            case EVALUATED -> {
                one.getPayments().forEach(part -> part.confirm("某人", AFTER));
                one.evaluate(new Evaluation(one, new Scores(90, 80, 85, 85), "好"), AFTER);
            }
            default -> throw new IllegalArgumentException(to.name());
        }
    }

    static Payment pay(FundApplication one, String yuan) {
        return one.pay(new BigDecimal(yuan), new Payment.Booked("凭", "V", "某人"), AFTER);
    }

    static Identity somebody(long account) {
        return new Identity(account, "u" + account, "用户" + account, 1, "单位", 1, Set.of());
    }

    static void does(FundApplication one, StepKind kind, long account) {
        one.step(kind, somebody(account), Instant.EPOCH);
    }
}
