package ziyang.estates.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A standard as somebody begins it.
 *
 * @param code part of its public address, never changed
 * @param deliverable code of what the plan asks for; null for what it does not ask for
 */
public record StandardDraft(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+")
        String code,

        @NotNull StandardKind kind,
        @NotBlank @Size(max = 200) String title,
        String deliverable)
        implements Serializable {}
