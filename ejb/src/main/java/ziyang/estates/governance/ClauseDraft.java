package ziyang.estates.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What was found in one of the three documents. */
public record ClauseDraft(
        @NotNull ClauseDocument document,
        @NotNull Boolean contained,
        @NotBlank @Size(max = 40) String checker,
        @NotNull LocalDate checkedOn,
        @Size(max = 200) String note)
        implements Serializable {}
