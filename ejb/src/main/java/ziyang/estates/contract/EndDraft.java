package ziyang.estates.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a contract ends.
 *
 * @param lastDay last day of service
 */
public record EndDraft(
        @NotNull LocalDate lastDay,
        @NotNull EndKind kind,
        @NotBlank @Size(max = 400) String reason) {}
