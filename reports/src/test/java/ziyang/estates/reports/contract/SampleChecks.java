package ziyang.estates.reports.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.contract.ContractCheck;
import ziyang.estates.contract.ContractCheck.Conformity;
import ziyang.estates.contract.ContractKind;
import ziyang.estates.contract.FeeCheck;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.standard.BuildingType;

/** Contracts as the checks find them. */
public final class SampleChecks {

    static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private SampleChecks() {}

    public static Listing listing() {
        return CheckReport.listing(figures());
    }

    static CheckFigures figures() {
        FeeCheck above = new FeeCheck(
                BuildingType.HIGH_RISE,
                new BigDecimal("1.61"),
                FeeCheck.GuideVerdict.ABOVE,
                new FeeCheck.Guide(
                        new BigDecimal("1.15"),
                        new BigDecimal("0.92"),
                        new BigDecimal("1.38"),
                        "资发改发〔2019〕12号",
                        "guide-price",
                        1),
                FeeCheck.PeerVerdict.HIGHER,
                13,
                new BigDecimal("1.29"),
                new BigDecimal("24.8"));
        FeeCheck market = new FeeCheck(
                BuildingType.MULTI_STOREY,
                new BigDecimal("0.80"),
                FeeCheck.GuideVerdict.MARKET,
                null,
                FeeCheck.PeerVerdict.NO_GRADE,
                0,
                null,
                null);
        FeeCheck fine = new FeeCheck(
                BuildingType.MULTI_STOREY,
                new BigDecimal("0.50"),
                FeeCheck.GuideVerdict.MARKET,
                null,
                FeeCheck.PeerVerdict.SIMILAR,
                7,
                new BigDecimal("0.50"),
                new BigDecimal("0.0"));
        return CheckFigures.of(
                "雁江区",
                DAY,
                List.of(
                        check("HT-2020-0058", Conformity.OUT_OF_LINE, "三级", List.of(above, market)),
                        check("HT-2021-0003", Conformity.NOTED, null, List.of(market)),
                        check("HT-2021-0004", Conformity.IN_LINE, "一级", List.of(fine))),
                true);
    }

    private static ContractCheck check(String code, Conformity conformity, String grade, List<FeeCheck> fees) {
        return new ContractCheck(
                code,
                ContractKind.PRELIMINARY,
                "YS0429",
                "苌弘雅居4区",
                "火车站社区",
                "资阳惠民物业服务有限公司",
                LocalDate.of(2020, 5, 12),
                grade,
                conformity,
                fees,
                true);
    }
}
