package ziyang.estates.account;

import java.time.LocalDate;

/**
 * A deputy has been named or a tray handed over; fired as a CDI event within that transaction.
 *
 * @param account id of who is away
 * @param deputy id of who stands in
 * @param endsOn null when the whole tray is handed over
 */
public record Deputised(
        long account,
        String accountName,
        long deputy,
        String deputyName,
        LocalDate startsOn,
        LocalDate endsOn,
        String reason) {

    static Deputised of(Deputy named) {
        return new Deputised(
                named.getAccount().getId(),
                named.getAccount().getDisplayName(),
                named.getDeputy().getId(),
                named.getDeputy().getDisplayName(),
                named.getStartsOn(),
                named.getEndsOn(),
                named.getReason());
    }

    public boolean handedOver() {
        return endsOn == null;
    }
}
