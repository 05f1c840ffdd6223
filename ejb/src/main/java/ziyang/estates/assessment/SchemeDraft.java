package ziyang.estates.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An edition of a scheme as somebody writes it.
 *
 * @param validFrom first day of the years that it is for
 * @param bonusCap the most that all bonus items together add
 * @param tie codes of items, or {@link TieRule#DEDUCTIONS}, in the order in which they tell equal totals apart
 */
public record SchemeDraft(
        @NotBlank @Size(max = 20) @Pattern(regexp = "[a-z0-9-]+")
        String code,

        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 500) String basis,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull @DecimalMin("0") @DecimalMax("20") BigDecimal bonusCap,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 40) String> tie,
        @NotEmpty @Size(max = 60) List<@Valid ItemDraft> items)
        implements Serializable {}
