package ziyang.estates.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting of the three parties of an estate as somebody records it.
 *
 * @param partyMembers who took part for the party organisation, null for nobody
 * @param committeeMembers for the committee
 * @param firmMembers for the firm that manages the estate
 * @param others who took part besides
 */
public record TripartiteDraft(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 80) String place,
        @NotBlank @Size(max = 40) String chair,
        @Size(max = 200) String partyMembers,
        @Size(max = 200) String committeeMembers,
        @Size(max = 200) String firmMembers,
        @Size(max = 200) String others,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Matter> matters)
        implements Serializable {

    /**
     * One matter that was discussed.
     *
     * @param id of the one that a correction changes, null for a new one
     * @param agreed what was agreed
     * @param doer who does it, needed where it is due by a day
     */
    public record Matter(
            Long id,
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 400) String agreed,
            @Size(max = 80) String doer,
            LocalDate dueOn)
            implements Serializable {}

    /** How many of the three parties took part. */
    long parties() {
        return Stream.of(partyMembers, committeeMembers, firmMembers)
                .filter(names -> names != null && !names.isBlank())
                .count();
    }
}
