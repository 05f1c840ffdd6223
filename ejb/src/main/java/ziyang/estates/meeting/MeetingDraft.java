package ziyang.estates.meeting;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a clerk enters to prepare a meeting.
 *
 * @param region code of the region whose meeting it is; null means the account's own, and there is no other (rule M10)
 * @param kind null leaves it as it is, a new one is a regular meeting
 * @param plannedMinutes how long it is to take, 15 to 600; null leaves it as it is, a new one takes two hours
 * @param units codes, names or aliases of the units to invite; null leaves the list as it is
 * @param required those of them that have to be there; null leaves it as it is
 */
public record MeetingDraft(
        @JsonAlias("street") String region,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 120) String place,
        @NotNull LocalDateTime startsAt,
        JointMeeting.Kind kind,
        @Min(15) @Max(600) Integer plannedMinutes,
        List<String> units,
        List<String> required) {

    public MeetingDraft(String region, String title, String place, LocalDateTime startsAt, List<String> units) {
        this(region, title, place, startsAt, null, null, units, null);
    }
}
