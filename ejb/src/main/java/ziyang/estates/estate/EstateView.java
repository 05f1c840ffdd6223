package ziyang.estates.estate;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An estate as its page and the interface show it.
 *
 * @param mergedInto code of the estate it turned out to be, null while it stands alone
 * @param mayChange whether the reader may change it
 * @param history what was so before, the latest first
 */
public record EstateView(
        long id,
        int version,
        String code,
        EstateDraft facts,
        LocalDate holdsFrom,
        String communityName,
        List<String> formerNames,
        String mergedInto,
        LocalDate mergedOn,
        boolean demonstration,
        boolean mayChange,
        List<Past> history) {

    /** One line of a list. */
    public record Row(
            long id,
            String code,
            String name,
            String communityCode,
            String community,
            String address,
            Integer builtYear,
            EstateKind kind,
            int households,
            BigDecimal area,
            boolean inScope,
            boolean demonstration)
            implements Serializable {}

    /** One line of the ledger, with all its facts. */
    public record Line(
            String code,
            String name,
            String community,
            String address,
            Integer builtYear,
            EstateKind kind,
            int households,
            BigDecimal area,
            int buildings,
            int lifts,
            boolean inScope,
            String scopeReason,
            Infrastructure infrastructure,
            Income income,
            Boolean scattered,
            Will will,
            LocalDate holdsFrom) {}

    /** What was so from one day to another, and who changed it then and why. */
    public record Past(
            EstateDraft facts,
            String communityName,
            LocalDate from,
            LocalDate to,
            Instant changedAt,
            String changedBy,
            String reason) {

        static Past of(EstateRevision was) {
            return new Past(
                    was.draft(),
                    was.getCommunity().getName(),
                    was.getHoldsFrom(),
                    was.getHoldsTo(),
                    was.getChangedAt(),
                    was.getChangedBy(),
                    was.getReason());
        }
    }

    static EstateView of(Estate estate, List<EstateRevision> history, boolean mayChange) {
        Estate into = estate.getMergedInto();
        return new EstateView(
                estate.getId(),
                estate.getVersion(),
                estate.getCode(),
                estate.draft(),
                estate.getHoldsFrom(),
                estate.getCommunity().getName(),
                List.copyOf(estate.getFormerNames()),
                into == null ? null : into.getCode(),
                estate.getMergedOn(),
                estate.isDemonstration(),
                mayChange,
                history.stream().map(Past::of).toList());
    }
}
