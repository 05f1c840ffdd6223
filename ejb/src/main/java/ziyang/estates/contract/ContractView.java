package ziyang.estates.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.inbox.Light;
import ziyang.estates.standard.BuildingType;

/**
 * A contract, as its page and the API show it.
 *
 * @param firmNoticeBy last day on which the firm may say that it does not go on; null where no period applies
 * @param indefinite whether it has no term today, by itself or by law
 * @param check of what is agreed for today, or was agreed last
 * @param mayManage whether the account may change it, {@code mayFile} whether it may file it
 */
public record ContractView(
        Row head,
        int version,
        LocalDate asAt,
        String firm,
        BigDecimal area,
        BigDecimal estateArea,
        Integer firmNotice,
        Integer ownersNotice,
        LocalDate firmNoticeBy,
        boolean indefinite,
        String filingNumber,
        EndKind endKind,
        String endReason,
        String changedBy,
        Instant changedAt,
        List<Terms> terms,
        List<Notice> notices,
        List<Disclosure> disclosures,
        ContractCheck check,
        boolean mayManage,
        boolean mayFile)
        implements Serializable {

    /**
     * As lists show it.
     *
     * @param servedBy name of the firm or of whoever serves
     * @param termLight null where the term needs no attention, like the other lights
     */
    public record Row(
            long id,
            String code,
            ContractKind kind,
            String estateCode,
            String estate,
            String community,
            String servedBy,
            String ownersSide,
            LocalDate signedOn,
            LocalDate begins,
            LocalDate ends,
            LocalDate lastDay,
            ContractStanding standing,
            Light termLight,
            LocalDate filedOn,
            Light filingLight,
            LocalDate disclosedOn,
            LocalDate disclosureDue,
            Light disclosureLight,
            boolean demonstration)
            implements Serializable {}

    /**
     * What was agreed from a day on.
     *
     * @param paper null for the contract itself
     * @param standard code of the standard whose grade is promised; null without a grade
     * @param seqOfGrades edition of that standard
     * @param scan name of the file; null without one
     */
    public record Terms(
            int seq,
            String paper,
            LocalDate signedOn,
            LocalDate holdsFrom,
            String standard,
            Integer seqOfGrades,
            String grade,
            List<Fee> fees,
            String scan)
            implements Serializable {}

    /** Yuan per square metre and month. */
    public record Fee(BuildingType building, BigDecimal amount) implements Serializable {}

    /**
     * A notice with what the law says of it.
     *
     * @param days of the period; null where none applied
     * @param source where the period stands; null for the contract
     * @param earliestEnd first day on which service may lawfully end
     * @param shortBy days that are missing; 0 when it was in time
     */
    public record Notice(
            NoticeKind kind,
            LocalDate givenOn,
            LocalDate leavesOn,
            String paper,
            Integer days,
            String source,
            LocalDate earliestEnd,
            long shortBy,
            String recordedBy,
            Instant recordedAt)
            implements Serializable {}

    /** What was disclosed. */
    public record Disclosure(
            LocalDate disclosedOn,
            Set<DisclosureItem> items,
            boolean complete,
            String place,
            String recordedBy,
            Instant recordedAt)
            implements Serializable {}
}
