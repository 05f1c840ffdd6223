package ziyang.estates.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ziyang.estates.calendar.TimeRule;

/**
 * Rule C6: the periods of 民法典 第九百四十六条 to 第九百四十八条 (in force since 2021-01-01), counted in days without the day of the notice itself (第二百零一条). What the
 * contract says goes before the law in the first two of them; before the law was in force there was no period but the contract's.
 */
final class NoticePeriods {

    private final Law law;

    NoticePeriods(Law law) {
        this.law = law;
    }

    /** The periods that the law sets on a day. */
    @FunctionalInterface
    interface Law {

        Optional<Period> on(TimeRule.Code code, LocalDate day);
    }

    /**
     * A period that applies.
     *
     * @param agreed whether the contract sets it and not the law
     * @param source where it stands; null when the contract sets it
     */
    record Period(int days, boolean agreed, String source) {}

    /** The period for a notice that is given on a day; none where neither the contract nor the law of that day sets one. */
    Optional<Period> period(ServiceContract contract, NoticeKind kind, LocalDate givenOn) {
        Integer agreed = switch (kind) {
            case NON_RENEWAL -> contract.getFirmNotice();
            case DISMISSAL -> contract.getOwnersNotice();
            case RESCISSION_BY_FIRM, RESCISSION_BY_OWNERS -> null;
        };
        return agreed == null ? law.on(kind.period(), givenOn) : Optional.of(new Period(agreed, true, null));
    }

    /**
     * The last day on which the firm may say that it does not go on; none for a contract without a term, or where no period applied on
     * that day.
     */
    Optional<LocalDate> lastForFirm(ServiceContract contract) {
        if (contract.getEnds() == null) {
            return Optional.empty();
        }
        if (contract.getFirmNotice() != null) {
            return Optional.of(contract.getEnds().minusDays(contract.getFirmNotice()));
        }
        return law.on(TimeRule.Code.CONTRACT_NOTICE_FIRM, contract.getEnds())
                .map(period -> contract.getEnds().minusDays(period.days()))
                .filter(day -> law.on(TimeRule.Code.CONTRACT_NOTICE_FIRM, day).isPresent());
    }

    /** First day on which service may lawfully end after a notice; the day of the notice where no period applies. */
    LocalDate earliestEnd(ServiceContract contract, NoticeKind kind, LocalDate givenOn) {
        return period(contract, kind, givenOn)
                .map(period -> givenOn.plusDays(period.days()))
                .orElse(givenOn);
    }

    /** By how many days a notice was too short; 0 when it was in time. */
    long shortBy(ContractNotice notice) {
        LocalDate earliest = earliestEnd(notice.getContract(), notice.getKind(), notice.getGivenOn());
        return Math.max(0, ChronoUnit.DAYS.between(notice.getLeavesOn(), earliest));
    }

    /** Whether the contract has no term on a day, by itself or by law because its term is over. */
    boolean indefinite(ServiceContract contract, LocalDate day) {
        if (contract.getEnds() == null) {
            return true;
        }
        return contract.standing(day) == ContractStanding.CONTINUED
                && law.on(TimeRule.Code.CONTRACT_NOTICE_INDEFINITE, day).isPresent();
    }
}
