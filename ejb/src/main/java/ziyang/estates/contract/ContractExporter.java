package ziyang.estates.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.standard.BuildingType;

/** Writes the list of contracts as they were agreed first, in the columns that the importer takes. */
@Stateless
public class ContractExporter {

    @Inject
    private ContractRegister register;

    @Inject
    private ContractImporter importer;

    /** @param out left open */
    @Needs(Permission.CONTRACT_READ)
    public void write(ContractRegister.Filter filter, @NotNull OutputStream out) {
        Ledger.write(
                out,
                "物业服务合同台账",
                importer,
                ledger -> register.each(
                        filter, contract -> ledger.row(cells(contract).toArray())));
    }

    private static List<Object> cells(ServiceContract contract) {
        ContractDraft draft = contract.draft();
        List<Object> cells = new ArrayList<>(Arrays.asList(
                contract.getCode(),
                draft.estate(),
                contract.getEstate().getName(),
                draft.kind(),
                draft.firm(),
                contract.getFirm() == null ? null : contract.getFirm().getName(),
                draft.provider(),
                draft.ownersSide(),
                draft.signedOn(),
                draft.begins(),
                draft.ends(),
                draft.area(),
                draft.standard(),
                draft.grade()));
        Map<BuildingType, FeeDraft> fees =
                draft.fees().stream().collect(Collectors.toMap(FeeDraft::building, fee -> fee));
        ContractSheet.FEES
                .keySet()
                .forEach(building -> cells.add(
                        fees.containsKey(building) ? fees.get(building).amount() : null));
        boolean said = contract.getEndKind() != null && contract.getEndKind().said();
        cells.addAll(Arrays.asList(
                draft.firmNotice(),
                draft.ownersNotice(),
                contract.getFiledOn(),
                contract.getFilingNumber(),
                said ? contract.getLastDay() : null,
                said ? contract.getEndKind() : null,
                said ? contract.getEndReason() : null));
        return cells;
    }
}
