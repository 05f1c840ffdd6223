package ziyang.estates.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/**
 * What the account's unit has to judge: its items in every assessment that is being reviewed, for all streets but itself (rule A5). No
 * other unit's items are ever told.
 */
@Stateless
public class JudgingRegister {

    private static final String FROM =
            "AssessmentScore o join o.sheet s join s.assessment a join a.scheme c join s.region r join o.item i";

    private static final String ROW =
            "new ziyang.estates.assessment.JudgingView.Row(o.id, o.version, a.id, a.assessYear, r.code, r.name, i.code,"
                    + " i.name, i.standard, i.effect, i.fullMark, o.selfPoints, o.selfText, o.points, o.reason)";

    private static final String NATURAL = "a.id desc, i.seq, r.code, o.id";

    private static final String PROGRESS =
            "new ziyang.estates.assessment.JudgingView.Progress(a.id, a.assessYear, a.edition, c.name,"
                    + " count(o.points), count(o.id))";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    /** By assessment, item and street. */
    @Needs(Permission.ASSESSMENT_JUDGE)
    public Page<JudgingView.Line> list(@NotNull JudgingView.Filter filter, @NotNull Page.Request page) {
        Query query = own().and("a.id = :assessment", "assessment", filter.assessment())
                .and("r.code = :street", "street", filter.street())
                .and("i.code = :item", "item", filter.item());
        if (filter.open()) {
            query.and("o.points is null");
        }
        String order = page.order(Map.of("street", "r.code", "item", "i.seq"), NATURAL, "o.id");
        Page<JudgingView.Row> rows =
                query.page(entities, new Query.Projection<>(ROW, "o", order, JudgingView.Row.class), page);
        Map<Long, List<JudgingView.Proof>> proofs = proofs(rows.items());
        return rows.map(row -> new JudgingView.Line(row, proofs.getOrDefault(row.score(), List.of())));
    }

    private Query own() {
        return Query.from(FROM)
                .and("a.state = ziyang.estates.assessment.AssessmentState.REVIEW")
                .and("i.judge.id = :unit and s.unit.id <> :unit")
                .with("unit", access.who().unitId());
    }

    /** Files by the score that they prove. */
    private Map<Long, List<JudgingView.Proof>> proofs(List<JudgingView.Row> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select new ziyang.estates.assessment.JudgingView.Proof(o.id, f.id, f.name, f.length)"
                                + " from AssessmentScore o join o.evidence f where o.id in :scores order by f.id",
                        JudgingView.Proof.class)
                .setParameter(
                        "scores", rows.stream().map(JudgingView.Row::score).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(JudgingView.Proof::score));
    }

    /** How far the unit is with each assessment, and what its list can be narrowed to. */
    @Needs(Permission.ASSESSMENT_JUDGE)
    public JudgingView overview() {
        return new JudgingView(
                own().grouped(
                                entities,
                                new Query.Projection<>(
                                        PROGRESS,
                                        "a.id, a.assessYear, a.edition, c.name",
                                        "a.id desc",
                                        JudgingView.Progress.class))
                        .getResultList(),
                named("r.code, r.name", "r.code"),
                named("i.code, i.name", "i.code"));
    }

    private List<JudgingView.Named> named(String columns, String order) {
        return own().grouped(
                        entities,
                        new Query.Projection<>(
                                "new ziyang.estates.assessment.JudgingView.Named(" + columns + ")",
                                columns,
                                order,
                                JudgingView.Named.class))
                .getResultList();
    }
}
