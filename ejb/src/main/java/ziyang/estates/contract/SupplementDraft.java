package ziyang.estates.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * 补充协议: other terms from a day on.
 *
 * @param paper its name or number
 * @param holdsFrom first day of the new terms, not before they were signed
 * @param ends last day of the term from now on; null leaves it as it is
 * @param standard as in {@link ContractDraft}
 */
public record SupplementDraft(
        @NotBlank @Size(max = 80) String paper,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate holdsFrom,
        LocalDate ends,
        String standard,
        @Size(max = 20) String grade,
        @NotEmpty @Size(max = 4) List<@NotNull @Valid FeeDraft> fees)
        implements Serializable {}
