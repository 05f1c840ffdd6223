package ziyang.estates.contract;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import ziyang.estates.standard.BuildingType;

/**
 * What is agreed for one type of building.
 *
 * @param amount yuan per square metre and month
 */
public record FeeDraft(
        @NotNull BuildingType building,

        @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("0.01") @DecimalMax("99.99")
        BigDecimal amount)
        implements Serializable {}
