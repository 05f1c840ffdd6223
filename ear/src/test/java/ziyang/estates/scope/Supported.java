package ziyang.estates.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ziyang.estates.application.ApplicationDraft;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationService;
import ziyang.estates.application.EvidenceService;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.Page;
import ziyang.estates.base.Time;
import ziyang.estates.contribution.ContributionDraft;
import ziyang.estates.contribution.ContributionService;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateService;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.VoucherRegister;
import ziyang.estates.fund.VoucherView;
import ziyang.estates.harness.As;

/** Money of 莲花街道 and of its area: an application for a new estate, and a budget of 雁江区. */
final class Supported {

    static final String AREA = "512002";

    private static Supported made;

    final String estate;
    final long application;
    final long budget;
    final VoucherView.Row voucher;
    final long evidence;
    final long contribution;

    /** Made once for all tests of the deployment. */
    static synchronized Supported of(Foreign records) {
        if (made == null) {
            made = new Supported(records.mark);
        }
        return made;
    }

    private Supported(String mark) {
        estate = As.user("lianhua", () -> bean(EstateService.class).register(null, facts(mark), null));
        application = As.user("lianhua", () -> bean(ApplicationService.class).draft(form()));
        evidence = As.user("lianhua", () -> {
            bean(EvidenceService.class)
                    .add(application, null, List.of(new AttachmentService.Upload("证.txt", "协议".getBytes(UTF_8))));
            return bean(ApplicationRegister.class)
                    .get(application)
                    .proofs()
                    .get(0)
                    .id();
        });
        contribution = As.user("lianhua", () -> bean(ContributionService.class).open(owed()));
        budget = As.user(
                "yanjiang",
                () -> bean(BudgetRegister.class)
                        .list(new BudgetRegister.Filter(null, null, AREA), Page.Request.first(1))
                        .items()
                        .get(0)
                        .head()
                        .id());
        voucher = As.user(
                "yanjiang",
                () -> bean(VoucherRegister.class)
                        .list(VoucherRegister.Filter.of(budget, null), Page.Request.first(1))
                        .items()
                        .get(0));
    }

    private ContributionDraft owed() {
        return new ContributionDraft(FundKind.START_UP, estate, "开发单位", "协议", null, null, LocalDate.now(Time.ZONE));
    }

    ApplicationDraft form() {
        int year = LocalDate.now(Time.ZONE).getYear();
        return new ApplicationDraft(
                "subsidy",
                estate,
                null,
                YearMonth.of(year, 1),
                YearMonth.of(year, 12),
                "补助",
                "协议",
                10,
                BigDecimal.TEN,
                null,
                null,
                new ApplicationDraft.Account("某物业", "某银行", "102100099996", "51001234567890123456"));
    }

    private static EstateDraft facts(String mark) {
        return new EstateDraft(
                "安置" + mark,
                Governed.COMMUNITY,
                "安置路1号",
                2015,
                EstateKind.RESETTLEMENT,
                100,
                new BigDecimal("10000"),
                1,
                0,
                true,
                null,
                null,
                null,
                null,
                null);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
