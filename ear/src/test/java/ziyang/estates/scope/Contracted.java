package ziyang.estates.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.contract.ContractDraft;
import ziyang.estates.contract.ContractKind;
import ziyang.estates.contract.ContractService;
import ziyang.estates.contract.FeeDraft;
import ziyang.estates.contract.SupplementDraft;
import ziyang.estates.harness.As;
import ziyang.estates.standard.BuildingType;

/** A contract of an estate of 莲花街道. */
final class Contracted {

    private static final LocalDate BEGINS = LocalDate.of(2021, 7, 1);

    private static Contracted made;

    final String code;

    /** Made once for all tests of the deployment. */
    static synchronized Contracted of(Foreign records) {
        if (made == null) {
            made = new Contracted(Supported.of(records).estate);
        }
        return made;
    }

    private Contracted(String estate) {
        ContractService contracts = CDI.current().select(ContractService.class).get();
        code = As.user("lianhua", () -> contracts.enter(form(estate)));
        As.user("lianhua", () -> {
            contracts.scan(code, null, 1, new AttachmentService.Upload("合同.txt", "合同".getBytes(UTF_8)));
            return code;
        });
    }

    static ContractDraft form(String estate) {
        return new ContractDraft(
                estate,
                ContractKind.SOCIAL,
                null,
                "街道物业服务站",
                "莲花街道办事处",
                BEGINS,
                BEGINS,
                null,
                new BigDecimal("1000"),
                null,
                null,
                null,
                null,
                fees());
    }

    static SupplementDraft supplement() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        return new SupplementDraft("代签", day, day, null, null, null, fees());
    }

    private static List<FeeDraft> fees() {
        return List.of(new FeeDraft(BuildingType.MULTI_STOREY, new BigDecimal("0.40")));
    }
}
