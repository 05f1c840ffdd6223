package ziyang.estates.contract;

import java.util.Optional;
import ziyang.estates.standard.PriceKind;

/** Who entrusts the management of an estate: 资府办发〔2020〕72号, 三（三）2 and 三（四）2. */
public enum ContractKind {
    /** 前期物业服务合同: the developer, until the owners choose for themselves (民法典 第九百三十九条). */
    PRELIMINARY(PriceKind.PRELIMINARY),
    /** 业主委员会与业主大会选聘的物业服务企业订立. */
    COMMITTEE(null),
    /** 自治管理委员会委托. */
    SELF_MANAGED(null),
    /** 保障性物业服务: the street, for estates without other means. */
    SOCIAL(PriceKind.SOCIAL);

    private final PriceKind guided;

    ContractKind(PriceKind guided) {
        this.guided = guided;
    }

    /** Which guide price limits its fee; none where the fee is agreed on the market (市场调节价). */
    public Optional<PriceKind> guided() {
        return Optional.ofNullable(guided);
    }

    /** Whether the owners have chosen by themselves. */
    boolean byOwners() {
        return this == COMMITTEE || this == SELF_MANAGED;
    }
}
