package ziyang.estates.standard;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.plan.Deliverable;
import ziyang.estates.unit.Unit;

/** In demonstration mode: standards with several editions, one of them to come, one repealed. Every word is made up and marked 〔演示〕. */
@Stateless
public class StandardDemonstration implements Loader {

    private static final String FILE = "demonstration-standards.json";
    private static final String BUREAU = "housing-bureau";
    private static final Identity DRAFTER = new Identity(-1, "demonstration", "〔演示〕起草人", -1, "〔演示〕", 0, Set.of());
    private static final Identity APPROVER = new Identity(-2, "demonstration", "〔演示〕批准人", -1, "〔演示〕", 0, Set.of());

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private Grades grades;

    @Inject
    private PriceTables prices;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 66;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(s) from Standard s", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        Unit bureau = entities.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", BUREAU)
                .getSingleResult();
        DataFile.read(FILE).get("standards").forEach(one -> load(one, bureau));
    }

    private void load(JsonNode one, Unit bureau) {
        Standard standard = new Standard(
                        text(one, "code"), StandardKind.valueOf(text(one, "kind")), text(one, "title"), bureau)
                .delivers(deliverable(text(one, "deliverable")))
                .demonstration();
        entities.persist(standard);
        int seq = 0;
        LocalDate last = null;
        for (JsonNode words : one.get("editions")) {
            Edition edition = published(standard, ++seq, words, last);
            last = edition.getEffectiveFrom();
        }
    }

    private Edition published(Standard standard, int seq, JsonNode words, LocalDate last) {
        LocalDate published = LocalDate.parse(text(words, "published"));
        LocalDate before = published.minusDays(1);
        Edition edition = new Edition(standard, seq, DRAFTER, before);
        edition.write(standard.getTitle(), text(words, "change"));
        edition.consult(before, before);
        edition.examine(published);
        edition.approve(APPROVER, published);
        edition.publish(
                new Publication(
                        text(words, "number"),
                        text(words, "issuer"),
                        published,
                        LocalDate.parse(text(words, "effective"))),
                published,
                last);
        if (words.has("repealed")) {
            edition.repeal(LocalDate.parse(text(words, "repealed")), text(words, "repealPaper"));
        }
        entities.persist(edition);
        int position = 0;
        List<Clause> clauses = new ArrayList<>();
        for (JsonNode clause : words.get("clauses")) {
            ClauseDraft draft = new ClauseDraft(
                    clause.get(0).asText(),
                    clause.get(1).isNull() ? null : clause.get(1).asText(),
                    clause.get(2).asText());
            clauses.add(new Clause(edition, ++position, draft));
        }
        clauses.forEach(entities::persist);
        entities.flush();
        if (words.has("grades")) {
            List<ScaleDraft.GradeDraft> scale = GradeSheet.parse(lines(words.get("grades")));
            grades.keep(edition, new ScaleDraft(GradeOrder.valueOf(text(words, "order")), scale), clauses);
        }
        if (words.has("prices")) {
            List<PriceTableDraft> tables = new ArrayList<>();
            words.get("prices").forEach(table -> tables.add(table(table)));
            prices.keep(edition, tables);
        }
        return edition;
    }

    private static String lines(JsonNode rows) {
        StringJoiner lines = new StringJoiner("\n");
        rows.forEach(row -> lines.add(row.asText()));
        return lines.toString();
    }

    private PriceTableDraft table(JsonNode words) {
        List<PriceTableDraft.Cell> cells = new ArrayList<>();
        words.get("rows").fields().forEachRemaining(column -> {
            BuildingType building = BuildingType.valueOf(column.getKey());
            int rank = 0;
            for (JsonNode yuan : column.getValue()) {
                cells.add(new PriceTableDraft.Cell(++rank, building, new BigDecimal(yuan.asText())));
            }
        });
        JsonNode scale = words.get("grades");
        long graded = standards.editions(standards.named(scale.get(0).asText())).stream()
                .filter(one -> one.getSeq() == scale.get(1).asInt())
                .mapToLong(Edition::getId)
                .findFirst()
                .orElseThrow();
        return new PriceTableDraft(
                PriceKind.valueOf(text(words, "kind")),
                null,
                graded,
                words.get("up").decimalValue(),
                words.get("down").decimalValue(),
                words.hasNonNull("until") ? LocalDate.parse(text(words, "until")) : null,
                text(words, "scope"),
                cells);
    }

    /** Null when the plan that is loaded does not have it. */
    private Deliverable deliverable(String code) {
        return entities.createQuery("select d from Deliverable d where d.code = :code", Deliverable.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }
}
