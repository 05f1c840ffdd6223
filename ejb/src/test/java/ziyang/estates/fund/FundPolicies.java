package ziyang.estates.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.meeting.Meetings;

/** Programmes and policies as the tests of other rooms need them. */
public final class FundPolicies {

    public static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    private FundPolicies() {}

    public static Programme programme(FundKind kind) {
        return Meetings.stored(
                100 + kind.ordinal(),
                new Programme(kind.name(), "测", kind, kind.name(), "资府办发〔2020〕72号").holds(FIRST, null, true));
    }

    public static FundPolicy policy(Programme programme, Formula formula, String rate) {
        return new FundPolicy(programme, FIRST, LAST, "测试").grants(formula, new BigDecimal(rate), 5);
    }

    public static FundPolicy capped(FundPolicy policy, String area, String ceiling, Integer recipients) {
        return policy.capped(decimal(area), decimal(ceiling), recipients);
    }

    public static List<AwardSlot> slots(FundPolicy policy) {
        return PolicyReading.slots(policy);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
