package ziyang.estates.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A notice in writing, as it was given.
 *
 * @param leavesOn last day of service that it names
 * @param paper the paper, for the owners' with the decision behind it
 */
public record NoticeDraft(
        @NotNull NoticeKind kind,
        @NotNull LocalDate givenOn,
        @NotNull LocalDate leavesOn,
        @NotBlank @Size(max = 200) String paper) {}
