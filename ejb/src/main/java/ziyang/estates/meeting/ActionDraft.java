package ziyang.estates.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the convener enters to hand out an action.
 *
 * @param leadUnit code, name or alias of the unit that answers for it
 * @param coUnits the same for those that help; may be null
 * @param workingDays working days after the meeting, 1 to 250; null means the rule of the day
 * @param deadline a day instead of working days; after the meeting
 */
public record ActionDraft(
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 2000) String requirement,
        @NotBlank String leadUnit,
        List<String> coUnits,
        @Min(1) @Max(250) Integer workingDays,
        LocalDate deadline) {}
