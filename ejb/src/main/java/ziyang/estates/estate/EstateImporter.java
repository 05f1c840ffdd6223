package ziyang.estates.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/** Takes estates in from a sheet with the columns of the paper ledger (小区台账); a row is matched by its code. */
@ApplicationScoped
public class EstateImporter implements Importer<EstateImporter.Line> {

    /**
     * What a row holds.
     *
     * @param from first day on which it holds, null for the usual one
     */
    public record Line(String code, EstateDraft draft, Region community, LocalDate from) {}

    static final String CODE = "小区编号";
    static final String NAME = "小区名称";
    static final String COMMUNITY = "所属社区";
    static final String ADDRESS = "地址";
    static final String BUILT = "建成年份";
    static final String KIND = "小区类型";
    static final String HOUSEHOLDS = "户数";
    static final String AREA = "建筑面积（平方米）";
    static final String BUILDINGS = "楼栋数";
    static final String LIFTS = "电梯数";
    static final String IN_SCOPE = "纳入方案";
    static final String SCOPE_REASON = "不纳入理由";
    static final String INFRASTRUCTURE = "基础设施";
    static final String INCOME = "居民生活水平";
    static final String SCATTERED = "分布零散";
    static final String WILL = "自治意愿";
    static final String FROM = "起始日期";

    private static final BigDecimal MOST_AREA = new BigDecimal("99999999");
    private static final String REASON = "导入";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Event<EstateChanged> changes;

    @Inject
    private Clock clock;

    @Override
    public String register() {
        return "estates";
    }

    @Override
    public Permission permission() {
        return Permission.ESTATE_MANAGE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(CODE, "字母、数字和连字符，不超过 20 位；已有的编号表示修改该小区"),
                Column.required(NAME, "不超过 60 字"),
                Column.required(COMMUNITY, "本账号职责范围内的社区名称或代码").of(communities()),
                Column.required(ADDRESS, "不超过 120 字"),
                Column.optional(BUILT, "四位年份，不晚于今年"),
                Column.required(KIND, "").of(EstateKind.values()),
                Column.required(HOUSEHOLDS, "整数"),
                Column.required(AREA, "平方米，最多两位小数，不得以万平方米为单位"),
                Column.required(BUILDINGS, "整数"),
                Column.required(LIFTS, "整数"),
                Column.optional(IN_SCOPE, "是或否，空为是").yesNo(),
                Column.optional(SCOPE_REASON, "不纳入方案时必填，不超过 200 字"),
                Column.optional(INFRASTRUCTURE, "").of(Infrastructure.values()),
                Column.optional(INCOME, "").of(Income.values()),
                Column.optional(SCATTERED, "是或否").yesNo(),
                Column.optional(WILL, "").of(Will.values()),
                Column.optional(FROM, "自何日起如此，形如 2021-11-30；空则新小区取通常起始日，修改取今日"));
    }

    @Override
    public Reading<Line> begin() {
        return new Lines();
    }

    private List<String> communities() {
        Scope scope = access.scope();
        return regions.tree().nodes(Region.Level.COMMUNITY, LocalDate.now(clock)).stream()
                .filter(node -> scope.everything() || scope.regions().contains(node.id()))
                .map(RegionTree.Node::name)
                .toList();
    }

    private final class Lines extends Matching<Line, Estate> {

        private final LocalDate today = LocalDate.now(clock);
        private final Scope scope = access.scope();
        private final Map<String, Region> communities = new HashMap<>();
        private final Set<Long> touched = new HashSet<>();

        private Lines() {
            super(entities, Map.of("from", FROM, "builtYear", BUILT, "scopeReason", SCOPE_REASON));
            RegionTree tree = regions.tree();
            tree.nodes(Region.Level.COMMUNITY, today).forEach(node -> {
                communities.put(node.name(), tree.get(node.id()));
                communities.put(node.code(), tree.get(node.id()));
            });
        }

        @Override
        public Line row(Cells cells) {
            String code = code(cells);
            Region community = cells.read(COMMUNITY, this::community);
            Boolean counted = cells.yes(IN_SCOPE);
            EstateDraft draft = new EstateDraft(
                    cells.text(NAME, 60),
                    community == null ? null : community.getCode(),
                    cells.text(ADDRESS, 120),
                    cells.integer(BUILT, 1900, today.getYear()),
                    cells.choice(KIND, EstateKind.class),
                    cells.integer(HOUSEHOLDS, 0, 100_000),
                    cells.amount(AREA, MOST_AREA),
                    cells.integer(BUILDINGS, 0, 2000),
                    cells.integer(LIFTS, 0, 5000),
                    counted == null || counted,
                    cells.text(SCOPE_REASON, 200),
                    cells.choice(INFRASTRUCTURE, Infrastructure.class),
                    cells.choice(INCOME, Income.class),
                    cells.yes(SCATTERED),
                    cells.choice(WILL, Will.class));
            if (!draft.inScope() && draft.scopeReason() == null) {
                cells.wrong(SCOPE_REASON, "estate.scope.reason");
            }
            return new Line(code, draft, community, cells.day(FROM));
        }

        private String code(Cells cells) {
            String code = cells.text(CODE, 20);
            if (code != null && !code.matches("[A-Za-z0-9-]+")) {
                cells.wrong(CODE, "estate.code.form", code);
            }
            once(code, CODE, cells);
            return code;
        }

        private Region community(String word) {
            Region community = communities.get(word);
            if (community == null) {
                throw BusinessError.invalid("estate.community.unknown", word);
            }
            if (!scope.everything() && !scope.regions().contains(community.getId())) {
                throw BusinessError.denied("access.scope", community.getName());
            }
            return community;
        }

        @Override
        public void end() {
            if (!touched.isEmpty()) {
                changes.fire(new EstateChanged(touched));
            }
        }

        @Override
        protected String code(Line line) {
            return line.code();
        }

        @Override
        protected Map<String, Estate> known(Collection<String> codes) {
            return entities.createQuery("select e from Estate e where e.code in :codes", Estate.class)
                    .setParameter("codes", codes)
                    .getResultStream()
                    .collect(Collectors.toMap(Estate::getCode, Function.identity()));
        }

        @Override
        protected void create(Line line) {
            LocalDate from = line.from() == null ? EstateService.first(line.draft(), today) : line.from();
            insert(new Estate(line.code(), line.draft(), line.community(), from, today));
            touched.add(line.community().getId());
        }

        @Override
        protected boolean change(Estate estate, Line line) {
            if (line.draft().equals(estate.draft())) {
                return false;
            }
            access.requireRegion(estate.getCommunity());
            long before = estate.getCommunity().getId();
            LocalDate from = line.from() == null ? today : line.from();
            Region community = entities.find(Region.class, line.community().getId());
            estate.change(line.draft(), community, from, REASON, today)
                    .ifPresent(was -> entities.persist(was.by(access.who(), clock.instant())));
            touched.addAll(List.of(before, community.getId()));
            return true;
        }
    }
}
