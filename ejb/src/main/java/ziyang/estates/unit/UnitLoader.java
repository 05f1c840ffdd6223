package ziyang.estates.unit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;

/** Loads {@code data/units.json} into an empty database. */
@Stateless
public class UnitLoader implements Loader {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Units units;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 20;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known =
                entities.createQuery("select count(u) from Unit u", Long.class).getSingleResult();
        if (known == 0) {
            DataFile.read("units.json").get("units").forEach(node -> entities.persist(unit(node)));
            units.forget();
        }
    }

    private Unit unit(JsonNode node) {
        Region region = entities.createQuery("select r from Region r where r.code = :code", Region.class)
                .setParameter("code", node.get("region").asText())
                .getSingleResult();
        Unit unit = new Unit(
                node.get("code").asText(),
                node.get("name").asText(),
                Unit.Kind.valueOf(node.get("kind").asText()),
                region);
        node.get("aliases").forEach(alias -> unit.alsoKnownAs(alias.asText()));
        return unit.demonstration(node.path("demonstration").asBoolean());
    }
}
