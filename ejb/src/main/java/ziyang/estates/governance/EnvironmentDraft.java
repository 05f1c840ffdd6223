package ziyang.estates.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A community's 环境和物业管理委员会 as somebody enters it.
 *
 * @param establishedOn needed once it is established
 */
public record EnvironmentDraft(
        @NotNull EnvironmentState state,
        LocalDate establishedOn,
        @Min(0) @Max(200) Integer members,
        @Size(max = 1000) String duties)
        implements Serializable {}
