package ziyang.estates.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An item as somebody writes it.
 *
 * @param standard 评分标准
 * @param fullMark the most that it gives or takes; null for a veto
 * @param judge code of the unit that judges a manual item
 * @param source code of the source of an automatic item
 * @param scale how its figure becomes points; null for a manual item and a veto
 */
public record ItemDraft(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+")
        String code,

        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 500) String standard,
        @NotNull ItemMeans means,
        @NotNull ItemEffect effect,

        @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal fullMark,

        @Size(max = 40) String judge,
        @Size(max = 60) String source,
        @Valid Scale scale)
        implements Serializable {

    /**
     * How a figure becomes points.
     *
     * @param floorPercent up to which a rate gives nothing
     * @param goalPercent from which it gives everything
     * @param perCase points for each case
     */
    public record Scale(
            ItemRule rule,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal floorPercent,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal goalPercent,

            @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal perCase,

            EmptyMark emptyMark)
            implements Serializable {}
}
