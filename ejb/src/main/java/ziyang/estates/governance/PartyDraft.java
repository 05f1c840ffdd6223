package ziyang.estates.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A party organisation as somebody enters it.
 *
 * @param parent id of the organisation above, null for one of a street
 * @param region code of the street or community in which it lies
 * @param members how many members it has; who they are is not kept
 */
public record PartyDraft(
        @NotBlank @Size(max = 80) String name,
        @NotNull PartyLevel level,
        @NotNull PartyKind kind,
        Long parent,
        @NotBlank String region,
        @Size(max = 40) String secretary,
        @Min(0) @Max(10_000) Integer members,
        @NotNull LocalDate establishedOn)
        implements Serializable {

    /** The same below another organisation. */
    PartyDraft below(long upper) {
        return new PartyDraft(name, level, kind, upper, region, secretary, members, establishedOn);
    }
}
