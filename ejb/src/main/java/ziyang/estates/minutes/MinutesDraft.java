package ziyang.estates.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The words of minutes that a clerk writes; what is on record (who came, what was decided) is never among them.
 *
 * @param preface what stands before the first item; may be empty
 */
public record MinutesDraft(
        @Size(max = 2000) String preface, @NotNull @Valid List<Section> sections) {

    /** @param seq of the item of the agenda */
    public record Section(int seq, @Size(max = 4000) String text) {}
}
