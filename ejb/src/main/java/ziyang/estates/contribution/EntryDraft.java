package ziyang.estates.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A movement as it is entered.
 *
 * @param household number of the dwelling, for what owners pay and get back; no names
 * @param paper number of the receipt or invoice
 */
public record EntryDraft(
        @NotNull EntryKind kind,
        @NotNull LocalDate day,
        @NotNull BigDecimal amount,
        @Size(max = 40) String household,
        @NotBlank @Size(max = 80) String paper,
        @NotBlank @Size(max = 400) String text)
        implements Serializable {}
