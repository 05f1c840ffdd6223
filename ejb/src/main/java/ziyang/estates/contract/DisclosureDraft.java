package ziyang.estates.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * What was disclosed to the owners on a day.
 *
 * @param place where they read it
 */
public record DisclosureDraft(
        @NotNull LocalDate disclosedOn,
        @NotEmpty Set<@NotNull DisclosureItem> items,
        @NotBlank @Size(max = 200) String place) {}
