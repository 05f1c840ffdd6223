package ziyang.estates.responsibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;
import ziyang.estates.responsibility.ResponsibilityView.Answer;
import ziyang.estates.responsibility.ResponsibilityView.Gap;
import ziyang.estates.responsibility.ResponsibilityView.Line;
import ziyang.estates.responsibility.ResponsibilityView.Matter;
import ziyang.estates.responsibility.ResponsibilityView.Row;

/** Says who answers for what: the same for everybody who may read it. */
@Stateless
public class Responsibilities {

    /**
     * Which rows; null means any.
     *
     * @param region code of the very region that a row names
     * @param on a day on which they hold
     */
    public record Filter(String matter, String region, AnswerRole role, String unit, LocalDate on)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    private static final String FROM = "Responsibility r join r.region g join r.unit u left join r.matter m";

    private static final String ROW =
            "new ziyang.estates.responsibility.ResponsibilityView.Row(r.id, r.version, m.code, m.name, g.code, g.name, r.role,"
                    + " u.code, u.name, r.validFrom, r.validTo, r.basis, r.demonstration)";

    private static final String ON = "r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** The kinds of matters in their order. */
    @Needs(Permission.RESPONSIBILITY_READ)
    public List<Matter> matters() {
        return entities.createQuery(
                        "select new ziyang.estates.responsibility.ResponsibilityView.Matter(t.code, t.name, t.source,"
                                + " t.demonstration) from MatterType t order by t.seq, t.id",
                        Matter.class)
                .getResultList();
    }

    @Needs(Permission.RESPONSIBILITY_READ)
    public Page<Row> list(Filter filter, Page.Request page) {
        Query query = filtered(filter);
        long total = query.count(entities, "r");
        List<Row> rows = query.list(entities, ROW, "r.id", Row.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total);
    }

    /** Hands every row that the filter finds to the reader. */
    @Needs(Permission.RESPONSIBILITY_READ)
    public void each(Filter filter, @NotNull Consumer<Row> reader) {
        var rows = new Query.Projection<>(ROW, "r", "r.id", Row.class);
        filtered(filter).each(entities, rows, Row::id, block -> block.forEach(reader));
    }

    private static Query filtered(Filter filter) {
        return Query.from(FROM)
                .and("m.code = :matter", "matter", filter.matter())
                .and("g.code = :region", "region", filter.region())
                .and("r.role = :role", "role", filter.role())
                .and("u.code = :unit", "unit", filter.unit())
                .and(ON, "day", filter.on());
    }

    @Needs(Permission.RESPONSIBILITY_READ)
    public Row get(long id) {
        return Query.from(FROM)
                .and("r.id = :id", "id", id)
                .list(entities, ROW, "r.id", Row.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Responsibility", id));
    }

    /**
     * Who answers for one matter at a place on a day.
     *
     * @param on null for today
     * @throws BusinessError {@code responsibility.matter.unknown}, {@code region.unknown}
     */
    @Needs(Permission.RESPONSIBILITY_READ)
    public Line answer(@NotBlank String matter, @NotBlank String region, LocalDate on) {
        Matter asked = matters().stream()
                .filter(one -> one.code().equals(matter))
                .findFirst()
                .orElseThrow(() -> BusinessError.field("matter", "responsibility.matter.unknown", matter));
        LocalDate day = day(on);
        List<Answer> answers = matrix(day).answers(matter, path(regions.tree().named(region), day));
        return new Line(asked, answers);
    }

    /** Every matter at a place on a day. */
    @Needs(Permission.RESPONSIBILITY_READ)
    public List<Line> matrix(@NotBlank String region, LocalDate on) {
        LocalDate day = day(on);
        Matrix matrix = matrix(day);
        List<String> path = path(regions.tree().named(region), day);
        return matters().stream()
                .map(matter -> new Line(matter, matrix.answers(matter.code(), path)))
                .toList();
    }

    /**
     * What nobody answers for: matters and streets where a demanded role is empty.
     *
     * @param region code, with everything below it; null for the whole city
     */
    @Needs(Permission.RESPONSIBILITY_READ)
    public List<Gap> gaps(String region, LocalDate on) {
        LocalDate day = day(on);
        RegionTree tree = regions.tree();
        Matrix matrix = matrix(day);
        List<Matter> matters = matters();
        Set<Long> within = region == null || region.isBlank()
                ? null
                : tree.subtree(tree.named(region).getId(), day);
        List<Gap> gaps = new ArrayList<>();
        for (RegionTree.Node street : tree.nodes(Region.Level.STREET, day)) {
            if (within == null || within.contains(street.id())) {
                List<String> path = path(tree.get(street.id()), day);
                matters.forEach(matter -> gaps.addAll(gaps(matrix, matter, street, path)));
            }
        }
        return gaps;
    }

    private static List<Gap> gaps(Matrix matrix, Matter matter, RegionTree.Node street, List<String> path) {
        return matrix.answers(matter.code(), path).stream()
                .filter(Answer::missing)
                .map(answer -> new Gap(matter.code(), matter.name(), street.code(), street.name(), answer.role()))
                .toList();
    }

    /** Whether the reader may change the rows of a region. */
    @Needs(Permission.RESPONSIBILITY_READ)
    public boolean mayManage(@NotNull String region) {
        return access.may(Permission.RESPONSIBILITY_MANAGE)
                && regions.tree()
                        .find(region)
                        .filter(one -> access.covers(one.getId()))
                        .isPresent();
    }

    private Matrix matrix(LocalDate day) {
        return new Matrix(Query.from(FROM)
                .and(ON, "day", day)
                .list(entities, ROW, "r.id", Row.class)
                .getResultList());
    }

    /** Codes of the place and of everything above it on the day, the nearest first. */
    private List<String> path(Region place, LocalDate day) {
        RegionTree tree = regions.tree();
        List<String> path = new ArrayList<>();
        Optional<Region> next = Optional.of(place);
        while (next.isPresent()) {
            path.add(next.get().getCode());
            next = tree.managerOf(next.get().getId(), day);
        }
        return path;
    }

    private LocalDate day(LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
