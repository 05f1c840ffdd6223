package ziyang.estates.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a street clerk enters to prepare a meeting.
 *
 * @param street code of the street or town; null means the account's own
 * @param units codes, names or aliases of the units to invite; null leaves the list as it is
 */
public record MeetingDraft(
        String street,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 120) String place,
        @NotNull LocalDateTime startsAt,
        List<String> units) {}
