package ziyang.estates.management;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision as somebody enters it.
 *
 * @param holdsFrom first day on which the estate is managed so
 * @param decidedBy who decided: the owners' assembly, the street office
 * @param reason needed when it differs from the recommendation
 * @param firm credit code, for professional management only
 */
public record ModeDraft(
        @NotNull ManagementMode mode,
        @NotNull LocalDate holdsFrom,
        @NotBlank @Size(max = 80) String decidedBy,
        @Size(max = 400) String reason,
        String firm)
        implements Serializable {}
