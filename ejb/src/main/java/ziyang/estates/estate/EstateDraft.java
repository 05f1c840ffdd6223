package ziyang.estates.estate;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The facts of an estate as somebody enters them.
 *
 * @param community code of the community it lies in
 * @param builtYear year of completion, null when nobody knows; not in the future
 * @param area built area in square metres
 * @param inScope whether the plan counts it (资阳中心城区住宅小区); null stands for yes, as the empty cell of a sheet does
 * @param scopeReason why not; needed only then
 * @param scattered whether its buildings lie apart from each other
 */
public record EstateDraft(
        @NotBlank @Size(max = 60) String name,
        @NotBlank String community,
        @NotBlank @Size(max = 120) String address,
        @Min(1900) Integer builtYear,
        @NotNull EstateKind kind,
        @NotNull @Min(0) @Max(100_000) Integer households,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal area,

        @NotNull @Min(0) @Max(2000) Integer buildings,
        @NotNull @Min(0) @Max(5000) Integer lifts,
        Boolean inScope,
        @Size(max = 200) String scopeReason,
        Infrastructure infrastructure,
        Income income,
        Boolean scattered,
        Will will)
        implements Serializable {

    public EstateDraft {
        inScope = inScope == null || inScope;
    }
}
