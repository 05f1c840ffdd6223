package ziyang.estates.contract;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One contract checked for 质价相符.
 *
 * @param signedOn when the terms of the day were signed: the day of the guide price
 * @param grade promised grade; null for none
 */
public record ContractCheck(
        String code,
        ContractKind kind,
        String estateCode,
        String estate,
        String community,
        String servedBy,
        LocalDate signedOn,
        String grade,
        Conformity conformity,
        List<FeeCheck> fees,
        boolean demonstration)
        implements Serializable {

    /** What comes of all fees of a contract together. */
    public enum Conformity {
        /** 不符: outside the guide price. */
        OUT_OF_LINE,
        /** 提示: somebody should look at it. */
        NOTED,
        /** 相符. */
        IN_LINE;

        static Conformity of(List<FeeCheck> fees) {
            if (fees.stream().anyMatch(FeeCheck::outOfLine)) {
                return OUT_OF_LINE;
            }
            return fees.stream().anyMatch(FeeCheck::noted) ? NOTED : IN_LINE;
        }
    }
}
