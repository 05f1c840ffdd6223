package ziyang.estates.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What an applicant writes.
 *
 * @param programme code
 * @param estate code of the estate; null for an award, which goes to a community
 * @param community code of the community; null where an estate is named
 * @param from first month
 * @param to last month
 * @param purpose what the money is for
 * @param basis the paper that entitles to it, with its number
 * @param households how many households are supported, at most the estate's
 * @param area square metres of each, on average
 * @param amount yuan asked for; null for what the formula gives
 * @param reason why another sum than the formula's is asked for
 */
public record ApplicationDraft(
        @NotBlank String programme,
        String estate,
        String community,
        @NotNull YearMonth from,
        @NotNull YearMonth to,
        @NotBlank @Size(max = 1000) String purpose,
        @NotBlank @Size(max = 500) String basis,
        @Min(0) @Max(100000) int households,
        @DecimalMin("0") @Digits(integer = 8, fraction = 2) BigDecimal area,
        BigDecimal amount,
        @Size(max = 1000) String reason,
        @NotNull @Valid Account payee)
        implements Serializable {

    /**
     * Whom the money goes to.
     *
     * @param cnaps number of the bank in the payment system, 12 digits
     * @param account its number; null leaves the one that is stored
     */
    public record Account(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 120) String bank,
            @NotBlank String cnaps,
            String account)
            implements Serializable {}
}
