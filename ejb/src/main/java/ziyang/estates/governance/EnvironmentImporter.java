package ziyang.estates.governance;

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
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.exchange.Places;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** Takes the 环境和物业管理委员会 of communities in from a sheet; a row is matched by its community, and one without a state says nothing. */
@ApplicationScoped
public class EnvironmentImporter implements Importer<EnvironmentImporter.Line> {

    /** What a row holds. */
    public record Line(Region community, EnvironmentDraft draft) {}

    static final String CODE = "社区代码";
    static final String NAME = "社区";
    static final String STATE = "设立状态";
    static final String ESTABLISHED = "设立日期";
    static final String MEMBERS = "委员人数";
    static final String DUTIES = "职责";

    private static final Map<String, String> FIELDS = Map.of("establishedOn", ESTABLISHED);

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
        return "environment-committees";
    }

    @Override
    public Permission permission() {
        return Permission.GOVERNANCE_MANAGE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(CODE, "本账号职责范围内的社区的代码或名称").of(places().names()),
                Column.optional(NAME, "供核对，不导入"),
                Column.optional(STATE, "空为不变更").of(EnvironmentState.values()),
                Column.optional(ESTABLISHED, "已设立的必填，形如 2021-11-30"),
                Column.optional(MEMBERS, "整数"),
                Column.optional(DUTIES, "不超过 1000 字"));
    }

    private Places places() {
        return new Places(regions.tree(), access.scope(), LocalDate.now(clock), Region.Level.COMMUNITY);
    }

    @Override
    public Reading<Line> begin() {
        return new Lines();
    }

    static Line read(Cells cells, Function<String, Region> places) {
        EnvironmentDraft draft = new EnvironmentDraft(
                cells.choice(STATE, EnvironmentState.class),
                cells.day(ESTABLISHED),
                cells.integer(MEMBERS, 0, 200),
                cells.text(DUTIES, 1000));
        return new Line(cells.read(CODE, places), draft);
    }

    private final class Lines extends Matching<Line, EnvironmentCommittee> {

        private final Places places = places();
        private final LocalDate today = LocalDate.now(clock);

        private Lines() {
            super(entities, FIELDS);
        }

        @Override
        public Line row(Cells cells) {
            Line line = read(cells, places::named);
            once(line.community() == null ? null : line.community().getCode(), CODE, cells);
            return line;
        }

        @Override
        protected String code(Line line) {
            return line.draft().state() == null ? null : line.community().getCode();
        }

        @Override
        protected Map<String, EnvironmentCommittee> known(Collection<String> codes) {
            return entities.createQuery("select e from EnvironmentCommittee e", EnvironmentCommittee.class)
                    .getResultStream()
                    .filter(one -> codes.contains(one.getCommunity().getCode()))
                    .collect(Collectors.toMap(one -> one.getCommunity().getCode(), Function.identity()));
        }

        @Override
        protected void create(Line line) {
            Region community = entities.find(Region.class, line.community().getId());
            entities.persist(new EnvironmentCommittee(community).take(line.draft(), today));
        }

        @Override
        protected boolean change(EnvironmentCommittee committee, Line line) {
            if (line.draft().equals(committee.draft())) {
                return false;
            }
            committee.take(line.draft(), today);
            return true;
        }
    }
}
