package ziyang.estates.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A matter that somebody proposes.
 *
 * @param region code of the street, area or city whose joint meeting is to settle it; null means the street or area of one's own unit
 * @param estate code of the estate it is about, may be null
 * @param petition an owner's petition rather than a unit's own matter
 * @param petitioner whose petition, may be null; shown to those who settle it only
 */
public record MatterDraft(
        String region,
        @NotBlank @Size(max = 120) String title,
        @Size(max = 2000) String text,
        @Size(max = 20) String estate,
        boolean petition,
        @Size(max = 60) String petitioner) {}
