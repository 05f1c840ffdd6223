package ziyang.estates.governance;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Who was elected for how long, as filed. */
public record CommitteeTerm(
        @NotNull @Min(1) Integer members,
        @Size(max = 40) String chair,
        @NotNull LocalDate termStart,
        @NotNull LocalDate termEnd)
        implements Serializable {}
