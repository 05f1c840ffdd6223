package ziyang.estates.region;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.permission.OpenTo;

/** Loads {@code data/regions.json} into an empty database. */
@Stateless
public class RegionLoader implements Loader {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 10;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(r) from Region r", Long.class)
                .getSingleResult();
        if (known > 0) {
            return;
        }
        JsonNode file = DataFile.read("regions.json");
        Map<String, Region> loaded = new HashMap<>();
        file.get("regions").forEach(node -> {
            Region region = region(node);
            entities.persist(region);
            loaded.put(region.getCode(), region);
        });
        file.get("management").forEach(node -> entities.persist(management(node, loaded)));
        regions.forget();
    }

    private static Region region(JsonNode node) {
        Region region = new Region(
                node.get("code").asText(),
                node.get("name").asText(),
                Region.Level.valueOf(node.get("level").asText()),
                Region.Kind.valueOf(node.get("kind").asText()));
        String official =
                node.hasNonNull("officialCode") ? node.get("officialCode").asText() : null;
        return region.coded(official, node.path("demonstration").asBoolean());
    }

    private static Management management(JsonNode node, Map<String, Region> regions) {
        LocalDate to = node.hasNonNull("to") ? LocalDate.parse(node.get("to").asText()) : null;
        return new Management(
                        regions.get(node.get("region").asText()),
                        regions.get(node.get("manager").asText()),
                        LocalDate.parse(node.get("from").asText()),
                        node.get("source").asText())
                .until(to, node.path("demonstration").asBoolean());
    }
}
