package ziyang.estates.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** Takes rows of the matrix in from a sheet (责任矩阵); a row is matched by its matter, place, role, unit and first day. */
@ApplicationScoped
public class ResponsibilityImporter implements Importer<ResponsibilityImporter.Line> {

    /**
     * What a row holds.
     *
     * @param matter code, null for all of them
     */
    public record Line(
            String matter, Region region, AnswerRole role, Unit unit, LocalDate from, LocalDate to, String basis) {

        String key() {
            return ResponsibilityImporter.key(matter, region, role, unit, from);
        }
    }

    static final String MATTER = "事项";
    static final String REGION = "地区";
    static final String ROLE = "责任";
    static final String UNIT = "单位";
    static final String FROM = "起始日期";
    static final String TO = "终止日期";
    static final String BASIS = "依据";

    private static final Map<String, String> FIELDS = Map.of("validTo", TO, "unit", UNIT, "basis", BASIS);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private UnitService units;

    @Inject
    private Assignments assignments;

    @Inject
    private Clock clock;

    @Override
    public String register() {
        return "responsibilities";
    }

    @Override
    public Permission permission() {
        return Permission.RESPONSIBILITY_MANAGE;
    }

    @Override
    public List<Column> columns() {
        List<String> matters = matters().stream().map(MatterType::getName).toList();
        return List.of(
                Column.optional(MATTER, "事项的名称或代码，空为全部事项").of(matters),
                Column.required(REGION, "本账号职责范围内的地区名称或代码，及于其下各级").of(places().names()),
                Column.required(ROLE, "").of(AnswerRole.values()),
                Column.required(UNIT, "单位的名称、代码或别名"),
                Column.required(FROM, "形如 2021-11-30"),
                Column.optional(TO, "形如 2021-11-30，空为长期"),
                Column.required(BASIS, "所依据的文件，不超过 200 字"));
    }

    private List<MatterType> matters() {
        return entities.createQuery("select t from MatterType t order by t.seq, t.id", MatterType.class)
                .getResultList();
    }

    private Places places() {
        return new Places(regions.tree(), access.scope(), LocalDate.now(clock));
    }

    private static String key(String matter, Region region, AnswerRole role, Unit unit, LocalDate from) {
        return String.join(" ", String.valueOf(matter), region.getCode(), role.name(), unit.getCode(), from.toString());
    }

    private static String key(Responsibility row) {
        String matter = row.getMatter() == null ? null : row.getMatter().getCode();
        return key(matter, row.getRegion(), row.getRole(), row.getUnit(), row.getValidFrom());
    }

    @Override
    public Reading<Line> begin() {
        return new Lines();
    }

    private final class Lines extends Matching<Line, Responsibility> {

        private final Map<String, String> matters = new HashMap<>();
        private final Map<String, Unit> named = new HashMap<>();
        private final ResponsibilityReading reading = new ResponsibilityReading(matters, places()::named, this::unit);

        private Lines() {
            super(entities, FIELDS);
            matters().forEach(matter -> {
                matters.put(matter.getName(), matter.getCode());
                matters.put(matter.getCode(), matter.getCode());
            });
        }

        @Override
        public Line row(Cells cells) {
            Line line = reading.row(cells);
            if (!cells.wrong()) {
                once(line.key(), UNIT, cells);
            }
            return line;
        }

        private Unit unit(String word) {
            return named.computeIfAbsent(
                    word,
                    wording ->
                            units.resolve(wording).orElseThrow(() -> BusinessError.invalid("unit.unknown", wording)));
        }

        @Override
        protected String code(Line line) {
            return line.key();
        }

        @Override
        protected Map<String, Responsibility> known(Collection<String> keys) {
            return entities.createQuery(
                            "select r from Responsibility r join fetch r.region join fetch r.unit left join fetch r.matter",
                            Responsibility.class)
                    .getResultStream()
                    .filter(row -> keys.contains(ResponsibilityImporter.key(row)))
                    .collect(Collectors.toMap(ResponsibilityImporter::key, Function.identity(), (one, other) -> other));
        }

        @Override
        protected void create(Line line) {
            Responsibility row = new Responsibility(
                            type(line.matter()),
                            entities.getReference(Region.class, line.region().getId()),
                            line.role(),
                            entities.getReference(Unit.class, line.unit().getId()))
                    .holding(line.from(), line.to(), line.basis());
            assignments.mustBeNew(row);
            entities.persist(row);
            entities.flush();
        }

        private MatterType type(String code) {
            return code == null
                    ? null
                    : entities.createQuery("select t from MatterType t where t.code = :code", MatterType.class)
                            .setParameter("code", code)
                            .getSingleResult();
        }

        @Override
        protected boolean change(Responsibility row, Line line) {
            if (!line.basis().equals(row.getBasis())) {
                throw BusinessError.field("basis", "responsibility.basis", row.getBasis());
            }
            if (line.to() == null || line.to().equals(row.getValidTo())) {
                return false;
            }
            row.end(line.to());
            entities.flush();
            return true;
        }
    }
}
