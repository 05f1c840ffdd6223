package ziyang.estates.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A table of guide prices as somebody writes it.
 *
 * @param region code of the area for which it holds; null for the whole city
 * @param grades id of the published edition whose grades it prices
 * @param floatUp percent above the benchmark, 0 to 100
 * @param floatDown percent below it, 0 to 100
 * @param until last day of validity; null for none
 */
public record PriceTableDraft(
        @NotNull PriceKind kind,
        @Size(max = 20) String region,
        @NotNull Long grades,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal floatUp,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal floatDown,

        LocalDate until,
        @Size(max = 1000) String scope,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid Cell> prices)
        implements Serializable {

    /**
     * The benchmark of one grade and type of building.
     *
     * @param amount yuan per square metre and month, from 0.01 to 999.99
     */
    public record Cell(
            @Min(1) int rank,
            @NotNull BuildingType building,

            @NotNull @DecimalMin("0.01") @DecimalMax("999.99") @Digits(integer = 3, fraction = 2)
            BigDecimal amount)
            implements Serializable {}
}
