package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.permission.Permission;

/**
 * Takes drafts of applications for estates in from a sheet; a row is matched by programme, estate and first month with what one's own unit still
 * writes. Nothing is handed in by a sheet.
 */
@ApplicationScoped
public class ApplicationImporter implements Importer<ApplicationDraft> {

    static final String PROGRAMME = "资金项目代码";
    static final String ESTATE = "小区编号";
    static final String FROM = "起始月份";
    static final String TO = "截止月份";
    static final String HOUSEHOLDS = "户数";
    static final String AREA = "户均面积（平方米）";
    static final String AMOUNT = "申报金额（元）";
    static final String REASON = "原因";
    static final String PURPOSE = "用途";
    static final String BASIS = "依据";
    static final String NAME = "收款人户名";
    static final String BANK = "开户行";
    static final String CNAPS = "开户行行号";
    static final String ACCOUNT = "账号";

    private static final BigDecimal MOST = new BigDecimal("99999999999.99");
    private static final BigDecimal LARGEST = new BigDecimal("99999.99");
    private static final int MOST_HOUSEHOLDS = 100_000;

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("programme", PROGRAMME),
            Map.entry("estate", ESTATE),
            Map.entry("from", FROM),
            Map.entry("to", TO),
            Map.entry("households", HOUSEHOLDS),
            Map.entry("area", AREA),
            Map.entry("amount", AMOUNT),
            Map.entry("reason", REASON),
            Map.entry("cnaps", CNAPS),
            Map.entry("account", ACCOUNT));

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Drafts drafts;

    @Inject
    private Claims claims;

    @Override
    public String register() {
        return "fund-applications";
    }

    @Override
    public Permission permission() {
        return Permission.FUND_APPLY;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(PROGRAMME, "补助资金").of(List.of("subsidy", "renovation")),
                Column.required(ESTATE, "小区台账中的编号"),
                Column.required(FROM, "形如 2021-01"),
                Column.required(TO, "形如 2021-12，不跨年度"),
                Column.required(HOUSEHOLDS, "不超过小区总户数"),
                Column.optional(AREA, "补助资金必填"),
                Column.optional(AMOUNT, "单位为元，不是万元；空为按公式计算"),
                Column.optional(REASON, "金额与公式不同的必填"),
                Column.required(PURPOSE, "不超过 1000 字"),
                Column.required(BASIS, "文件名称和文号，不超过 500 字"),
                Column.required(NAME, "不超过 120 字"),
                Column.required(BANK, "不超过 120 字"),
                Column.required(CNAPS, "12 位数字"),
                Column.required(ACCOUNT, "8 至 30 位数字，单元格设为文本"));
    }

    @Override
    public Reading<ApplicationDraft> begin() {
        return new Lines();
    }

    private static String key(String programme, String estate, LocalDate from) {
        return programme + " " + estate + " " + YearMonth.from(from);
    }

    private final class Lines extends Matching<ApplicationDraft, FundApplication> {

        private final NamedEstates estates = new NamedEstates(entities, access.scope());

        private Lines() {
            super(entities, FIELDS);
        }

        @Override
        public ApplicationDraft row(Cells cells) {
            NamedEstates.Named estate = cells.read(ESTATE, estates::named);
            ApplicationDraft draft = new ApplicationDraft(
                    cells.text(PROGRAMME, 40),
                    estate == null ? null : estate.code(),
                    null,
                    cells.read(FROM, Lines::month),
                    cells.read(TO, Lines::month),
                    cells.text(PURPOSE, 1000),
                    cells.text(BASIS, 500),
                    households(cells),
                    cells.amount(AREA, LARGEST),
                    cells.amount(AMOUNT, MOST),
                    cells.text(REASON, 1000),
                    new ApplicationDraft.Account(
                            cells.text(NAME, 120),
                            cells.text(BANK, 120),
                            cells.read(CNAPS, BankNumbers::cnaps),
                            cells.read(ACCOUNT, BankNumbers::account)));
            if (!cells.wrong()) {
                once(code(draft), ESTATE, cells);
            }
            return draft;
        }

        private static int households(Cells cells) {
            Integer households = cells.integer(HOUSEHOLDS, 1, MOST_HOUSEHOLDS);
            return households == null ? 0 : households;
        }

        private static YearMonth month(String text) {
            try {
                return YearMonth.parse(text.strip());
            } catch (DateTimeException wrong) {
                throw BusinessError.invalid("application.month", text);
            }
        }

        @Override
        protected String code(ApplicationDraft draft) {
            return key(draft.programme(), draft.estate(), draft.from().atDay(1));
        }

        @Override
        protected Map<String, FundApplication> known(Collection<String> keys) {
            Set<String> codes = keys.stream().map(key -> key.split(" ")[1]).collect(Collectors.toSet());
            return entities.createQuery(
                            "select a from FundApplication a join a.estate e where e.code in :codes and a.state in :written"
                                    + " and a.unit.id = :unit order by a.id",
                            FundApplication.class)
                    .setParameter("codes", codes)
                    .setParameter("written", List.of(ApplicationState.DRAFT, ApplicationState.RETURNED))
                    .setParameter("unit", access.who().unitId())
                    .getResultStream()
                    .collect(Collectors.toMap(
                            one -> key(
                                    one.getProgramme().getCode(),
                                    one.getEstate().getCode(),
                                    one.getPeriodFrom()),
                            Function.identity(),
                            (first, second) -> second));
        }

        @Override
        protected void create(ApplicationDraft draft) {
            claims.mustBeFree(drafts.make(draft));
        }

        @Override
        protected boolean change(FundApplication application, ApplicationDraft draft) {
            int before = application.written();
            drafts.write(application, draft);
            return application.written() != before;
        }
    }
}
