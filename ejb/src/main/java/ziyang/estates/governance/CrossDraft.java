package ziyang.estates.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A cross-appointment as somebody enters it.
 *
 * @param organisation id of the party organisation, only for a member of one
 * @param partyOffice the office held there or in the community
 * @param evidence of the legal procedure, such as the assembly's vote that elected the person
 */
public record CrossDraft(
        @NotNull CrossKind kind,
        Long organisation,
        @NotBlank @Size(max = 40) String person,
        @NotBlank @Size(max = 60) String partyOffice,
        @NotBlank @Size(max = 60) String committeeOffice,
        @NotBlank @Size(max = 400) String evidence,
        @NotNull LocalDate from,
        LocalDate to)
        implements Serializable {}
