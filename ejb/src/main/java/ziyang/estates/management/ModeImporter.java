package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateChanged;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.firm.Firm;
import ziyang.estates.permission.Permission;

/**
 * Takes decisions on the mode of management in from a sheet (管理模式台账), the earlier ones of an estate before the later; a row is matched by
 * its estate and the day from which it holds.
 */
@ApplicationScoped
public class ModeImporter implements Importer<ModeImporter.Line> {

    /**
     * What a row holds.
     *
     * @param draft null for an estate of which nothing is decided
     * @param last last day on which it holds, null where nothing is said
     */
    public record Line(NamedEstates.Named estate, ModeDraft draft, LocalDate last, String endReason) {

        String key() {
            return draft == null ? null : ModeImporter.key(estate.code(), draft.holdsFrom());
        }
    }

    static final String ESTATE = "小区编号";
    static final String NAME = "小区名称";
    static final String COMMUNITY = "所属社区";
    static final String RECOMMENDED = "建议管理模式";
    static final String MODE = "管理模式";
    static final String FROM = "起始日期";
    static final String DECIDED_BY = "决定主体";
    static final String REASON = "理由";
    static final String FIRM = "统一社会信用代码";
    static final String FIRM_NAME = "物业服务企业";
    static final String LAST = "终止日期";
    static final String END_REASON = "终止原因";

    private static final String CHECKED = "供核对，不导入";
    private static final Map<String, String> FIELDS =
            Map.of("reason", REASON, "firm", FIRM, "holdsFrom", FROM, "holdsTo", LAST, "endReason", END_REASON);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Decisions decisions;

    @Inject
    private Event<EstateChanged> changes;

    @Inject
    private Clock clock;

    @Override
    public String register() {
        return "managements";
    }

    @Override
    public Permission permission() {
        return Permission.MODE_DECIDE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(ESTATE, "小区台账中的编号"),
                Column.optional(NAME, CHECKED),
                Column.optional(COMMUNITY, CHECKED),
                Column.optional(RECOMMENDED, CHECKED),
                Column.optional(MODE, "空为尚未确定，该行不导入").of(ManagementMode.values()),
                Column.optional(FROM, "填写管理模式的必填，形如 2021-11-30，不晚于今日"),
                Column.optional(DECIDED_BY, "填写管理模式的必填，如业主大会、街道办事处，不超过 80 字"),
                Column.optional(REASON, "与建议的管理模式不同的必填，不超过 400 字"),
                Column.optional(FIRM, "仅专业物业服务填写，企业台账中的代码"),
                Column.optional(FIRM_NAME, CHECKED),
                Column.optional(LAST, "形如 2021-11-30，空为不变更"),
                Column.optional(END_REASON, "填写终止日期的必填，不超过 400 字"));
    }

    static String key(String estate, LocalDate from) {
        return estate + " " + from;
    }

    @Override
    public Reading<Line> begin() {
        return new Lines();
    }

    private final class Lines extends Matching<Line, ModeDecision> {

        private final LocalDate today = LocalDate.now(clock);
        private final NamedEstates estates = new NamedEstates(entities, access.scope());
        private final Decisions.Table table = decisions.table(today);
        private final Map<String, Firm> firms = new HashMap<>();
        private final ModeReading reading = new ModeReading(today, estates::named, this::firm);
        private final Set<Long> touched = new HashSet<>();

        private Lines() {
            super(entities, FIELDS);
        }

        @Override
        public Line row(Cells cells) {
            Line line = reading.row(cells);
            if (!cells.wrong()) {
                once(line.key(), ESTATE, cells);
            }
            return line;
        }

        private String firm(String code) {
            if (!firms.containsKey(code)) {
                firms.put(
                        code,
                        entities.createQuery("select f from Firm f where f.creditCode = :code", Firm.class)
                                .setParameter("code", code)
                                .getResultStream()
                                .findFirst()
                                .orElseThrow(() -> BusinessError.missing("Firm", code)));
            }
            return code;
        }

        @Override
        protected String code(Line line) {
            return line.key();
        }

        @Override
        protected Map<String, ModeDecision> known(Collection<String> keys) {
            if (keys.isEmpty()) {
                return Map.of();
            }
            Set<String> codes =
                    keys.stream().map(key -> key.substring(0, key.indexOf(' '))).collect(Collectors.toSet());
            return entities.createQuery(
                            "select d from ModeDecision d join fetch d.estate e left join fetch d.firm where e.code in :codes",
                            ModeDecision.class)
                    .setParameter("codes", codes)
                    .getResultStream()
                    .collect(Collectors.toMap(
                            one -> key(one.getEstate().getCode(), one.getHoldsFrom()), Function.identity()));
        }

        @Override
        protected void create(Line line) {
            put(line);
        }

        @Override
        protected boolean change(ModeDecision decision, Line line) {
            boolean differs = !line.draft().equals(decision.draft());
            boolean ends = line.last() != null && !line.last().equals(decision.getHoldsTo());
            if (differs) {
                put(line);
            } else if (ends) {
                end(decision, line);
            }
            return differs || ends;
        }

        private void put(Line line) {
            Estate estate = estates.get(line.estate());
            mustSayWhy(line);
            ManagementMode recommended = table.recommend(Facts.of(estate)).mode();
            Firm firm = line.draft().firm() == null
                    ? null
                    : entities.getReference(
                            Firm.class, firms.get(line.draft().firm()).getId());
            ModeDecision decision = decisions.put(
                    new Decisions.Put(estate, decisions.latestFirst(estate), recommended, firm), line.draft());
            end(decision, line);
        }

        private void end(ModeDecision decision, Line line) {
            if (line.last() != null) {
                mustSayWhy(line);
                decision.end(line.last(), line.endReason());
                decision.by(access.who(), clock.instant());
            }
            entities.flush();
            touched.add(line.estate().community());
        }

        /** What gave way to a later decision has an end without a reason of its own. */
        private static void mustSayWhy(Line line) {
            if (line.last() != null && line.endReason() == null) {
                throw BusinessError.field("endReason", "import.required");
            }
        }

        @Override
        public void end() {
            if (!touched.isEmpty()) {
                changes.fire(new EstateChanged(touched));
            }
        }
    }
}
