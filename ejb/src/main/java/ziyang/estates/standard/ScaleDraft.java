package ziyang.estates.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * All grades of an edition as somebody writes them.
 *
 * @param grades from the first rank on; empty for an edition without grades
 */
public record ScaleDraft(
        @NotNull GradeOrder order, @NotNull @Size(max = 9) List<@NotNull @Valid GradeDraft> grades)
        implements Serializable {

    /** One grade. */
    public record GradeDraft(
            @NotBlank @Size(max = 20) String name,
            @NotNull @Size(max = 300) List<@NotNull @Valid RequirementDraft> requirements)
            implements Serializable {}
}
