package ziyang.estates.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A vote of the owners' assembly as somebody enters it. */
public record VoteDraft(
        @NotNull VoteMatter matter,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LocalDate heldOn,
        @NotNull @Valid VoteCount count)
        implements Serializable {}
