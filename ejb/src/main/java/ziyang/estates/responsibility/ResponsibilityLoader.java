package ziyang.estates.responsibility;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/**
 * The matrix at the first start. That areas answer overall and streets carry out stands in the plan; which department guides which matter
 * does not, and is marked as demonstration.
 */
@Stateless
public class ResponsibilityLoader implements Loader {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private UnitService units;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 35;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(t) from MatterType t", Long.class)
                .getSingleResult();
        if (known > 0) {
            return;
        }
        JsonNode file = DataFile.read("responsibility.json");
        territories(file);
        int seq = 0;
        for (JsonNode one : file.get("matters")) {
            seq++;
            departments(matter(one, seq, file), one, file);
        }
    }

    private void territories(JsonNode file) {
        entities.createQuery("select u from Unit u where u.kind in :kinds order by u.id", Unit.class)
                .setParameter("kinds", List.of(Unit.Kind.AREA, Unit.Kind.STREET))
                .getResultStream()
                .forEach(unit -> {
                    AnswerRole role = unit.getKind() == Unit.Kind.AREA ? AnswerRole.OVERALL : AnswerRole.CARRY_OUT;
                    save(new Responsibility(null, unit.getRegion(), role, unit), file, "basis", unit.isDemonstration());
                });
    }

    private MatterType matter(JsonNode one, int seq, JsonNode file) {
        MatterType matter = new MatterType(
                one.get("code").asText(),
                one.get("name").asText(),
                seq,
                file.get("matterSource").asText(),
                true);
        entities.persist(matter);
        return matter;
    }

    private void departments(MatterType matter, JsonNode one, JsonNode file) {
        for (AnswerRole role : new AnswerRole[] {AnswerRole.GUIDE, AnswerRole.ASSIST}) {
            for (JsonNode code : one.path(role.name())) {
                Unit unit = units.get(code.asText());
                Region everywhere = unit.getRegion();
                save(new Responsibility(matter, everywhere, role, unit), file, "departmentBasis", true);
            }
        }
    }

    private void save(Responsibility row, JsonNode file, String basis, boolean demonstration) {
        LocalDate from = LocalDate.parse(file.get("from").asText());
        entities.persist(row.holding(from, null, file.get(basis).asText()).markDemonstration(demonstration));
    }
}
