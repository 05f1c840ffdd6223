package ziyang.estates.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How an edition is published.
 *
 * @param documentNumber 发文字号 or number of the standard, once in the portal
 * @param issuer as the paper names it
 * @param publishedOn not in the future; earlier for what was published on paper
 * @param effectiveFrom first day on which it holds, not before {@code publishedOn}
 */
public record Publication(
        @NotBlank @Size(max = 80) String documentNumber,
        @NotBlank @Size(max = 200) String issuer,
        @NotNull LocalDate publishedOn,
        @NotNull LocalDate effectiveFrom)
        implements Serializable {}
