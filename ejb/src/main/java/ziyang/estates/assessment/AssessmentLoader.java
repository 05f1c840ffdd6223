package ziyang.estates.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/**
 * Loads the editions of {@code data/assessment-schemes.json}, which are demonstration data: the plan leaves the detailed rules to a
 * document that was not found.
 */
@Stateless
public class AssessmentLoader implements Loader {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private UnitService units;

    @Inject
    private ScoreSources sources;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 57;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(s) from AssessmentScheme s", Long.class)
                .getSingleResult();
        if (known > 0) {
            return;
        }
        Map<String, Integer> editions = new HashMap<>();
        for (SchemeDraft draft : drafts()) {
            int edition = editions.merge(draft.code(), 1, Integer::sum);
            Map<String, Unit> judges = new HashMap<>();
            draft.items().stream()
                    .filter(item -> item.judge() != null)
                    .forEach(item -> judges.computeIfAbsent(item.judge(), units::get));
            entities.persist(new AssessmentScheme(draft.code(), edition)
                    .write(draft, judges)
                    .demonstration()
                    .issue(sources.codes()));
        }
    }

    static List<SchemeDraft> drafts() {
        List<SchemeDraft> drafts = new ArrayList<>();
        DataFile.read("assessment-schemes.json").get("schemes").forEach(node -> drafts.add(draft(node)));
        return drafts;
    }

    private static SchemeDraft draft(JsonNode node) {
        List<String> tie = new ArrayList<>();
        node.get("tie").forEach(criterion -> tie.add(criterion.asText()));
        List<ItemDraft> items = new ArrayList<>();
        node.get("items").forEach(item -> items.add(item(item)));
        return new SchemeDraft(
                text(node, "code"),
                text(node, "name"),
                text(node, "basis"),
                LocalDate.parse(text(node, "validFrom")),
                node.hasNonNull("validTo") ? LocalDate.parse(text(node, "validTo")) : null,
                number(node, "bonusCap"),
                tie,
                items);
    }

    private static ItemDraft item(JsonNode node) {
        return new ItemDraft(
                text(node, "code"),
                text(node, "name"),
                text(node, "standard"),
                ItemMeans.valueOf(text(node, "means")),
                ItemEffect.valueOf(text(node, "effect")),
                number(node, "fullMark"),
                text(node, "judge"),
                text(node, "source"),
                node.hasNonNull("scale") ? scale(node.get("scale")) : null);
    }

    private static ItemDraft.Scale scale(JsonNode node) {
        String empty = text(node, "emptyMark");
        return new ItemDraft.Scale(
                ItemRule.valueOf(text(node, "rule")),
                number(node, "floorPercent"),
                number(node, "goalPercent"),
                number(node, "perCase"),
                empty == null ? null : EmptyMark.valueOf(empty));
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static BigDecimal number(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : new BigDecimal(text);
    }
}
