package ziyang.estates.reports.contract;

import java.time.LocalDate;
import java.util.List;
import ziyang.estates.contract.ContractCheck;
import ziyang.estates.contract.ContractCheck.Conformity;

/**
 * The contracts of a region on a day that are not simply in line.
 *
 * @param region its name
 * @param checked how many contracts were checked, of which {@code outOfLine} are outside the guide price and {@code noted} deserve a look
 */
public record CheckFigures(
        String region,
        LocalDate day,
        int checked,
        int outOfLine,
        int noted,
        List<ContractCheck> contracts,
        boolean demonstration) {

    public CheckFigures {
        contracts = List.copyOf(contracts);
    }

    static CheckFigures of(String region, LocalDate day, List<ContractCheck> all, boolean demonstration) {
        return new CheckFigures(
                region,
                day,
                all.size(),
                count(all, Conformity.OUT_OF_LINE),
                count(all, Conformity.NOTED),
                all.stream()
                        .filter(check -> check.conformity() != Conformity.IN_LINE)
                        .toList(),
                demonstration);
    }

    private static int count(List<ContractCheck> all, Conformity outcome) {
        return (int) all.stream().filter(check -> check.conformity() == outcome).count();
    }
}
