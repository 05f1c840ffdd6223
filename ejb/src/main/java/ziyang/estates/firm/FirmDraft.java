package ziyang.estates.firm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody enters of a firm.
 *
 * @param region code of the region where it is registered; the city's for a firm from elsewhere
 * @param activeFrom first day on which it works in the city
 * @param activeUntil last such day, null while it goes on
 * @param partyForm null while it has no Party organisation
 * @param partyHost with whom, for a joint or affiliated one
 * @param partySince the day of its founding
 * @param eligible 符合条件的: whether it is one of those that are to have one; null when nobody has looked
 * @param eligibleReason why not, or why
 */
public record FirmDraft(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 30) String legalRepresentative,

        @Size(max = 20) @Pattern(regexp = "[0-9+ -]*") String phone,

        @NotBlank @Size(max = 120) String address,
        @NotBlank String region,
        @NotNull LocalDate activeFrom,
        LocalDate activeUntil,
        PartyForm partyForm,
        @Size(max = 80) String partyHost,
        LocalDate partySince,
        Boolean eligible,
        @Size(max = 200) String eligibleReason)
        implements Serializable {}
