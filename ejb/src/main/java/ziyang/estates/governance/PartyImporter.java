package ziyang.estates.governance;

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
import ziyang.estates.estate.EstateChanged;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.exchange.Places;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** Takes party organisations in from a sheet (党组织台账); a row is matched by its code, and stands below one of an earlier row or day. */
@ApplicationScoped
public class PartyImporter implements Importer<PartyImporter.Line> {

    /**
     * What a row holds.
     *
     * @param parent code of the organisation above
     * @param covers null where the cell says nothing
     */
    public record Line(
            String code, PartyDraft draft, String parent, Region region, List<Covered> covers, LocalDate endedOn) {}

    /** An estate that is covered on these days. */
    public record Covered(NamedEstates.Named estate, LocalDate from, LocalDate to) {}

    static final String CODE = "党组织编号";
    static final String NAME = "党组织名称";
    static final String LEVEL = "层级";
    static final String KIND = "类型";
    static final String PARENT = "上级党组织编号";
    static final String REGION = "所在街道或社区";
    static final String SECRETARY = "书记";
    static final String MEMBERS = "党员人数";
    static final String ESTABLISHED = "成立日期";
    static final String ENDED = "撤销日期";
    static final String COVERS = "覆盖小区";

    private static final Map<String, String> FIELDS = Map.of(
            "parent", PARENT,
            "level", LEVEL,
            "region", REGION,
            "establishedOn", ESTABLISHED,
            "from", COVERS,
            "estate", COVERS,
            "day", ENDED);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Parties parties;

    @Inject
    private Event<EstateChanged> changes;

    @Inject
    private Clock clock;

    @Override
    public String register() {
        return "party-organisations";
    }

    @Override
    public Permission permission() {
        return Permission.GOVERNANCE_MANAGE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(CODE, "字母、数字和连字符，不超过 20 位；已有的编号表示修改该党组织"),
                Column.required(NAME, "不超过 80 字"),
                Column.required(LEVEL, "登记后不能变更").of(PartyLevel.values()),
                Column.required(KIND, "").of(PartyKind.values()),
                Column.optional(PARENT, "社区、小区党组织必填，填上级的编号；上级在同一表中的，应在前面的行"),
                Column.required(REGION, "本账号职责范围内的街道或社区的名称或代码").of(places().names()),
                Column.optional(SECRETARY, "不超过 40 字"),
                Column.optional(MEMBERS, "整数"),
                Column.required(ESTABLISHED, "形如 2021-11-30"),
                Column.optional(ENDED, "形如 2021-11-30，空为未撤销"),
                Column.optional(
                        COVERS,
                        "仅小区党组织填写小区编号，多个以“；”分开；可注明日期：YS0001（2021-03-01起）；YS0002（2021-03-01至2022-01-31），未注明的自成立之日起；空为不变更"));
    }

    private Places places() {
        return new Places(
                regions.tree(), access.scope(), LocalDate.now(clock), Region.Level.STREET, Region.Level.COMMUNITY);
    }

    @Override
    public Reading<Line> begin() {
        return new Lines();
    }

    private final class Lines extends Matching<Line, PartyOrganisation> {

        private final NamedEstates estates = new NamedEstates(entities, access.scope());
        private final Map<String, Long> known = new HashMap<>();
        private final PartyReading reading = new PartyReading(places()::named, estates::named, known.keySet());
        private final Set<Long> touched = new HashSet<>();

        private Lines() {
            super(entities, FIELDS);
            entities.createQuery("select o.code, o.id from PartyOrganisation o", Object[].class)
                    .getResultStream()
                    .forEach(row -> known.put((String) row[0], (Long) row[1]));
        }

        @Override
        public Line row(Cells cells) {
            Line line = reading.row(cells);
            once(line.code(), CODE, cells);
            return line;
        }

        @Override
        protected String code(Line line) {
            return line.code();
        }

        @Override
        protected Map<String, PartyOrganisation> known(Collection<String> codes) {
            return entities.createQuery(
                            "select o from PartyOrganisation o where o.code in :codes", PartyOrganisation.class)
                    .setParameter("codes", codes)
                    .getResultStream()
                    .collect(Collectors.toMap(PartyOrganisation::getCode, Function.identity()));
        }

        @Override
        protected void create(Line line) {
            Region place = entities.getReference(Region.class, line.region().getId());
            PartyOrganisation organisation = parties.establish(line.code(), below(line), place);
            cover(organisation, line);
            end(organisation, line);
            entities.persist(organisation);
            known.put(line.code(), organisation.getId());
            entities.flush();
        }

        @Override
        protected boolean change(PartyOrganisation organisation, Line line) {
            PartyDraft draft = below(line);
            boolean differs = !draft.equals(organisation.draft());
            boolean ends = line.endedOn() != null && !line.endedOn().equals(organisation.getEndedOn());
            boolean moves = line.covers() != null && !line.covers().stream().allMatch(one -> stands(organisation, one));
            mustNameAll(organisation, line);
            if (!differs && !ends && !moves && (line.endedOn() != null || organisation.getEndedOn() == null)) {
                return false;
            }
            access.requireRegion(organisation.getRegion());
            parties.change(
                    organisation,
                    draft,
                    entities.find(Region.class, line.region().getId()));
            cover(organisation, line);
            end(organisation, line);
            entities.flush();
            return true;
        }

        private PartyDraft below(Line line) {
            if (line.parent() == null) {
                return line.draft();
            }
            Long parent = known.get(line.parent());
            if (parent == null) {
                throw BusinessError.field("parent", "party.parent.unknown", line.parent());
            }
            return line.draft().below(parent);
        }

        /** A cell that names some of the estates but leaves out another would end its coverage on a day that nobody has said. */
        private void mustNameAll(PartyOrganisation organisation, Line line) {
            if (line.covers() == null) {
                return;
            }
            for (PartyCoverage coverage : organisation.getCoverages()) {
                String estate = coverage.getEstate().getCode();
                if (line.covers().stream().noneMatch(one -> one.estate().code().equals(estate))) {
                    throw BusinessError.field("estate", "party.cover.left", estate);
                }
            }
        }

        private void cover(PartyOrganisation organisation, Line line) {
            if (line.covers() == null) {
                return;
            }
            for (Covered one : line.covers()) {
                if (!stands(organisation, one)) {
                    var estate = estates.get(one.estate());
                    if (organisation.getCoverages().stream().noneMatch(coverage -> begins(coverage, one))) {
                        parties.cover(organisation, estate, one.from());
                    }
                    if (one.to() != null) {
                        parties.uncover(organisation, estate, one.to());
                    }
                    touched.add(one.estate().community());
                }
            }
        }

        private static boolean stands(PartyOrganisation organisation, Covered one) {
            return organisation.getCoverages().stream()
                    .anyMatch(coverage -> begins(coverage, one)
                            && (one.to() == null
                                    ? coverage.getToDay() == null
                                    : one.to().equals(coverage.getToDay())));
        }

        private static boolean begins(PartyCoverage coverage, Covered one) {
            return coverage.getEstate().getId() == one.estate().id()
                    && coverage.getFromDay().equals(one.from());
        }

        private void end(PartyOrganisation organisation, Line line) {
            if (line.endedOn() != null) {
                organisation.getCoverages().stream()
                        .map(coverage -> coverage.getEstate().getCommunity().getId())
                        .forEach(touched::add);
                parties.dissolve(organisation, line.endedOn());
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
