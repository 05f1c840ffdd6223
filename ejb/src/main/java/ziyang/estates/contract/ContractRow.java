package ziyang.estates.contract;

import java.time.LocalDate;

/**
 * A contract as a query finds it, before anything is told of it by the day.
 *
 * @param firm credit code
 */
public record ContractRow(
        long id,
        String code,
        ContractKind kind,
        String estateCode,
        String estate,
        String community,
        String firm,
        String firmName,
        String provider,
        String ownersSide,
        LocalDate signedOn,
        LocalDate begins,
        LocalDate ends,
        LocalDate lastDay,
        LocalDate filedOn,
        LocalDate disclosedOn,
        boolean demonstration) {

    /** What a query reads from. */
    static final String FROM = "ServiceContract c join c.estate e join e.community r left join c.firm f";

    /** What it selects. */
    static final String SELECT =
            "new ziyang.estates.contract.ContractRow(c.id, c.code, c.kind, e.code, e.name, r.name, f.creditCode, f.name, c.provider,"
                    + " c.ownersSide, c.signedOn, c.begins, c.ends, c.lastDay, c.filedOn, c.disclosedOn, c.demonstration)";

    /** What the firm or the other provider is called. */
    String servedBy() {
        return firmName == null ? provider : firmName;
    }

    ContractView.Row lit(ContractLights.Marks marks) {
        LocalDate due = marks.disclosureDue(begins, lastDay, disclosedOn);
        return new ContractView.Row(
                id,
                code,
                kind,
                estateCode,
                estate,
                community,
                servedBy(),
                ownersSide,
                signedOn,
                begins,
                ends,
                lastDay,
                ContractStanding.of(begins, ends, lastDay, marks.today()),
                marks.term(ends, lastDay),
                filedOn,
                marks.filing(signedOn, filedOn),
                disclosedOn,
                due,
                marks.disclosure(due),
                demonstration);
    }
}
