package ziyang.estates.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A clause as somebody writes it.
 *
 * @param number under which it is cited and found, once in an edition: 5.1.2, 第三条, 附录A
 * @param heading null for none
 * @param body see {@link ClauseText}
 */
public record ClauseDraft(
        @NotBlank @Size(max = 30) @Pattern(regexp = "[\\p{IsHan}\\p{IsAlphabetic}0-9.（）()-]+")
        String number,

        @Size(max = 200) String heading,
        @NotNull @Size(max = 20_000) String body)
        implements Serializable {}
