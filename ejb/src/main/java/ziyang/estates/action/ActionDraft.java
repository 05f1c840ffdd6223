package ziyang.estates.action;

import jakarta.validation.Valid;
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
 * @param coUnits the same for those that help with whatever the lead unit asks for; may be null
 * @param workingDays working days after the meeting, 1 to 250; null means the rule of the day
 * @param deadline a day instead of working days; after the meeting
 * @param parts units that help with a task of their own; may be null
 * @param onSite whether it is verified where it was done, with a place and a file; null means no
 */
public record ActionDraft(
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 2000) String requirement,
        @NotBlank String leadUnit,
        List<String> coUnits,
        @Min(1) @Max(250) Integer workingDays,
        LocalDate deadline,
        @Valid List<Part> parts,
        Boolean onSite) {

    /** A helping unit and its own task; a null task is the same as a name in {@code coUnits}. */
    public record Part(
            @NotBlank String unit, @Size(max = 1000) String task) {}

    public ActionDraft(
            String title,
            String requirement,
            String leadUnit,
            List<String> coUnits,
            Integer workingDays,
            LocalDate deadline) {
        this(title, requirement, leadUnit, coUnits, workingDays, deadline, null, null);
    }

    List<String> helpers() {
        return coUnits == null ? List.of() : coUnits;
    }

    List<Part> tasks() {
        return parts == null ? List.of() : parts;
    }
}
