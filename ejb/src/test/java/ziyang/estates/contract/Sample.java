package ziyang.estates.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.standard.BuildingType;

/** Contracts for tests, served by a street: no other register is needed for them. */
final class Sample {

    static final LocalDate BEGINS = LocalDate.of(2021, 4, 1);

    private Sample() {}

    static ServiceContract contract(ContractKind kind, LocalDate begins, LocalDate ends) {
        return contract(draft(kind, begins, ends, null, null));
    }

    static ServiceContract contract(ContractDraft draft) {
        return new ServiceContract(new ServiceContract.Parties(null, null, null), draft);
    }

    static ContractDraft draft(
            ContractKind kind, LocalDate begins, LocalDate ends, Integer firmNotice, Integer ownersNotice) {
        return new ContractDraft(
                "X1",
                kind,
                null,
                "城东街道物业服务站",
                "城东街道办事处",
                begins,
                begins,
                ends,
                new BigDecimal("1000"),
                firmNotice,
                ownersNotice,
                null,
                null,
                List.of(new FeeDraft(BuildingType.MULTI_STOREY, new BigDecimal("0.50"))));
    }
}
