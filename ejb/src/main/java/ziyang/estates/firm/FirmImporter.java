package ziyang.estates.firm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.exchange.Places;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** Takes firms in from a sheet with the columns of the paper ledger (物业服务企业台账); a row is matched by its credit code. */
@ApplicationScoped
public class FirmImporter implements Importer<FirmImporter.Line> {

    /** What a row holds. */
    public record Line(String creditCode, FirmDraft draft, Region region) {}

    static final String CODE = "统一社会信用代码";
    static final String NAME = "企业名称";
    static final String LEGAL = "法定代表人";
    static final String PHONE = "联系电话";
    static final String ADDRESS = "注册地址";
    static final String REGION = "登记地";
    static final String FROM = "开始经营日期";
    static final String UNTIL = "退出日期";
    static final String PARTY_FORM = "党组织组建方式";
    static final String PARTY_HOST = "联合或挂靠组织";
    static final String PARTY_SINCE = "党组织成立日期";
    static final String ELIGIBLE = "符合组建条件";
    static final String ELIGIBLE_REASON = "符合情况说明";

    /** In which column a refusal of a firm is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "activeUntil", UNTIL,
            "partyForm", PARTY_FORM,
            "partyHost", PARTY_HOST,
            "partySince", PARTY_SINCE,
            "eligibleReason", ELIGIBLE_REASON);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    @Override
    public String register() {
        return "firms";
    }

    @Override
    public Permission permission() {
        return Permission.FIRM_MANAGE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(CODE, "18 位，按 GB 32100-2015 校验；已有的代码表示修改该企业"),
                Column.required(NAME, "不超过 80 字"),
                Column.required(LEGAL, "不超过 30 字"),
                Column.optional(PHONE, "不超过 20 位"),
                Column.required(ADDRESS, "不超过 120 字"),
                Column.required(REGION, "本账号职责范围内的地区名称或代码").of(ownRegions()),
                Column.required(FROM, "形如 2021-11-30"),
                Column.optional(UNTIL, "形如 2021-11-30，空为仍在经营"),
                Column.optional(PARTY_FORM, "空为尚未组建").of(PartyForm.values()),
                Column.optional(PARTY_HOST, "联合建、挂靠建时必填，不超过 80 字"),
                Column.optional(PARTY_SINCE, "已组建时必填，形如 2021-11-30"),
                Column.optional(ELIGIBLE, "是或否，空为未核定").yesNo(),
                Column.optional(ELIGIBLE_REASON, "不符合条件时必填，不超过 200 字"));
    }

    @Override
    public Reading<Line> begin() {
        return new Lines();
    }

    private List<String> ownRegions() {
        return new Places(
                        regions.tree(),
                        access.scope(),
                        LocalDate.now(clock),
                        Region.Level.CITY,
                        Region.Level.AREA,
                        Region.Level.STREET)
                .names();
    }

    private final class Lines extends Matching<Line, Firm> {

        private final Places places = new Places(regions.tree(), access.scope(), LocalDate.now(clock));

        private Lines() {
            super(entities, FIELDS);
        }

        @Override
        public Line row(Cells cells) {
            CreditCode code = cells.read(CODE, CreditCode::of);
            once(code == null ? null : code.text(), CODE, cells);
            Region region = cells.read(REGION, places::named);
            FirmDraft draft = new FirmDraft(
                    cells.text(NAME, 80),
                    cells.text(LEGAL, 30),
                    phone(cells),
                    cells.text(ADDRESS, 120),
                    region == null ? null : region.getCode(),
                    cells.day(FROM),
                    cells.day(UNTIL),
                    cells.choice(PARTY_FORM, PartyForm.class),
                    cells.text(PARTY_HOST, 80),
                    cells.day(PARTY_SINCE),
                    cells.yes(ELIGIBLE),
                    cells.text(ELIGIBLE_REASON, 200));
            if (!cells.wrong()) {
                together(draft, cells);
            }
            return new Line(code == null ? null : code.text(), draft, region);
        }

        /** What the cells of a row must say together is told to the cell that is missing or wrong. */
        private void together(FirmDraft draft, Cells cells) {
            try {
                Firm.check(draft);
            } catch (BusinessError refused) {
                cells.wrong(FIELDS.getOrDefault(refused.field().orElse(""), CODE), refused);
            }
        }

        private String phone(Cells cells) {
            String phone = cells.text(PHONE, 20);
            if (phone != null && !phone.matches("[0-9+ -]+")) {
                cells.wrong(PHONE, "firm.phone", phone);
            }
            return phone;
        }

        @Override
        protected String code(Line line) {
            return line.creditCode();
        }

        @Override
        protected Map<String, Firm> known(Collection<String> codes) {
            return entities.createQuery("select f from Firm f where f.creditCode in :codes", Firm.class)
                    .setParameter("codes", codes)
                    .getResultStream()
                    .collect(Collectors.toMap(Firm::getCreditCode, Function.identity()));
        }

        @Override
        protected void create(Line line) {
            insert(new Firm(new CreditCode(line.creditCode()), line.draft(), place(line)));
        }

        @Override
        protected boolean change(Firm firm, Line line) {
            if (line.draft().equals(firm.draft())) {
                return false;
            }
            access.requireRegion(firm.getRegion());
            firm.change(line.draft(), place(line));
            return true;
        }

        private Region place(Line line) {
            return entities.getReference(Region.class, line.region().getId());
        }
    }
}
