package ziyang.estates.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A comment as somebody writes it.
 *
 * @param clause number of the clause; null for the whole text
 * @param author how the author wants to be called; null for no name
 */
public record CommentDraft(
        @Size(max = 30) String clause,
        @Size(max = 80) String author,
        @NotBlank @Size(max = 4000) String body) implements Serializable {}
