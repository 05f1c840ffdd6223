package ziyang.estates.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A requirement as somebody writes it.
 *
 * @param clause number of the clause of the same edition on which it rests
 * @param frequency null for what holds at all times
 * @param score points from 0.01 to 100 in steps of 0.01; null for none
 */
public record RequirementDraft(
        @NotBlank @Size(max = 40) String dimension,
        @NotBlank @Size(max = 30) String clause,
        @NotBlank @Size(max = 500) String point,
        @Valid Frequency frequency,

        @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal score)
        implements Serializable {}
