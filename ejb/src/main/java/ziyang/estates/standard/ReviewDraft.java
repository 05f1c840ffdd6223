package ziyang.estates.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a review came to. */
public record ReviewDraft(
        @NotNull LocalDate reviewedOn,
        @NotNull ReviewOutcome outcome,
        @NotBlank @Size(max = 400) String opinion) {}
