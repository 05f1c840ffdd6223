package ziyang.estates.responsibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A row as somebody enters it.
 *
 * @param matter code of the kind of matter, null for all of them
 * @param region code of the place, with everything below it
 * @param unit code, name or another wording
 * @param validTo last day, null for an open end
 * @param basis the document it rests on
 */
public record ResponsibilityDraft(
        String matter,
        @NotBlank String region,
        @NotNull AnswerRole role,
        @NotBlank String unit,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotBlank @Size(max = 200) String basis)
        implements Serializable {}
