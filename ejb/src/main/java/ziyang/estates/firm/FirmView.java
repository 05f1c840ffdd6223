package ziyang.estates.firm;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A firm as its page and the interface show it.
 *
 * @param mayChange whether the reader may change it
 */
public record FirmView(
        long id,
        int version,
        String creditCode,
        FirmDraft facts,
        String regionName,
        List<String> formerNames,
        boolean demonstration,
        boolean mayChange) {

    /** One line of a list. */
    public record Row(
            long id,
            String creditCode,
            String name,
            String legalRepresentative,
            String phone,
            String regionName,
            LocalDate activeFrom,
            LocalDate activeUntil,
            PartyForm partyForm,
            Boolean eligible,
            boolean demonstration)
            implements Serializable {}

    /** One line of the ledger, with all that is known of it. */
    public record Line(
            String creditCode,
            String name,
            String legalRepresentative,
            String phone,
            String address,
            String regionName,
            LocalDate activeFrom,
            LocalDate activeUntil,
            PartyForm partyForm,
            String partyHost,
            LocalDate partySince,
            Boolean eligible,
            String eligibleReason) {}

    static FirmView of(Firm firm, boolean mayChange) {
        return new FirmView(
                firm.getId(),
                firm.getVersion(),
                firm.getCreditCode(),
                firm.draft(),
                firm.getRegion().getName(),
                List.copyOf(firm.getFormerNames()),
                firm.isDemonstration(),
                mayChange);
    }
}
