package ziyang.estates.contract;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What everybody reads of a filed contract: nobody's telephone, no paper.
 *
 * @param ends last day of the term; null for none
 * @param lastDay last day of service; null while it goes on
 * @param standard code and {@code seqOfGrades} edition of the standard of the promised grade; null without one
 * @param fees with what the guide price of the day of the signature says of them
 * @param disclosedOn when everything was disclosed last; null for never
 * @param disclosureDue last day for the next disclosure; null where none is due
 */
public record PublicContractView(
        String code,
        ContractKind kind,
        String estateCode,
        String estate,
        String community,
        String servedBy,
        String ownersSide,
        LocalDate begins,
        LocalDate ends,
        LocalDate lastDay,
        ContractStanding standing,
        String standard,
        Integer seqOfGrades,
        String grade,
        List<FeeCheck> fees,
        LocalDate filedOn,
        String filingNumber,
        LocalDate disclosedOn,
        LocalDate disclosureDue,
        boolean demonstration)
        implements Serializable {

    /** As a list shows it. */
    public record Row(
            String code,
            ContractKind kind,
            String estate,
            String community,
            String servedBy,
            LocalDate begins,
            LocalDate ends,
            ContractStanding standing)
            implements Serializable {}
}
