package ziyang.estates.meeting;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a street clerk enters to prepare a meeting.
 *
 * @param region code of the street or town, or of the area or the city for a meeting of theirs; null means the account's own
 * @param units codes, names or aliases of the units to invite; null leaves the list as it is
 */
public record MeetingDraft(
        @JsonAlias("street") String region,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 120) String place,
        @NotNull LocalDateTime startsAt,
        List<String> units) {}
