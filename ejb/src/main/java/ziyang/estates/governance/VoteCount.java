package ziyang.estates.governance;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import ziyang.estates.base.BusinessError;

/**
 * What was counted: all owners and their exclusive area as confirmed and publicised, and how those who took part voted.
 *
 * @param owners heads, one for each exclusive unit; several units of one buyer and all of the developer's count as one
 * @param area exclusive area in square metres
 */
public record VoteCount(
        @NotNull @Min(1) @Max(1_000_000) Integer owners,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 12, fraction = 2)
        BigDecimal area,

        @NotNull @Min(0) Integer forOwners,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal forArea,

        @NotNull @Min(0) Integer againstOwners,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal againstArea,

        @NotNull @Min(0) Integer abstainedOwners,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal abstainedArea)
        implements Serializable {

    /** @throws BusinessError {@code vote.owners} or {@code vote.area} at the first field with which the votes exceed the whole */
    void mustAddUp() {
        String[] names = {"for", "against", "abstained"};
        int[] heads = {forOwners, againstOwners, abstainedOwners};
        BigDecimal[] areas = {forArea, againstArea, abstainedArea};
        long voted = 0;
        BigDecimal votedArea = BigDecimal.ZERO;
        for (int i = 0; i < names.length; i++) {
            voted += heads[i];
            votedArea = votedArea.add(areas[i]);
            if (voted > owners) {
                throw BusinessError.field(names[i] + "Owners", "vote.owners", voted, owners);
            }
            if (votedArea.compareTo(area) > 0) {
                throw BusinessError.field(
                        names[i] + "Area", "vote.area", votedArea.toPlainString(), area.toPlainString());
            }
        }
    }

    BigDecimal participants() {
        return BigDecimal.valueOf((long) forOwners + againstOwners + abstainedOwners);
    }

    BigDecimal participantArea() {
        return forArea.add(againstArea).add(abstainedArea);
    }
}
