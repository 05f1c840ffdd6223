package ziyang.estates.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract as it was signed.
 *
 * @param estate code
 * @param firm credit code; null where no firm serves, then {@code provider} says who does
 * @param provider who serves, for 自管委托 and 保障 only
 * @param ownersSide who entrusts: the developer, the committee, the street
 * @param ends last day of the term; null for a contract without one
 * @param area square metres of building that the contract covers
 * @param firmNotice days agreed for 第九百四十七条 instead of the law's; null for the law's
 * @param ownersNotice days agreed for 第九百四十六条 instead of the law's; null for the law's
 * @param standard code of the standard whose grade is promised; null where the grade's name alone tells
 * @param grade name of the promised grade; null where none was agreed
 */
public record ContractDraft(
        @NotBlank String estate,
        @NotNull ContractKind kind,
        String firm,
        @Size(max = 80) String provider,
        @NotBlank @Size(max = 80) String ownersSide,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate begins,
        LocalDate ends,

        @NotNull @Digits(integer = 10, fraction = 2) @DecimalMin("0.01")
        BigDecimal area,

        @Min(1) @Max(999) Integer firmNotice,
        @Min(1) @Max(999) Integer ownersNotice,
        String standard,
        @Size(max = 20) String grade,
        @NotEmpty @Size(max = 4) List<@NotNull @Valid FeeDraft> fees)
        implements Serializable {}
