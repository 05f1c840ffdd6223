package ziyang.estates.fund;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;

/**
 * Loads the programmes of {@code data/programmes.json}; in demonstration mode also made-up budgets of the three areas. The plan names no
 * sums: every amount here is demonstration data.
 */
@Stateless
public class FundLoader implements Loader {

    private static final String PAPER = "〔演示〕资财预〔%d〕%d号";

    /** 资府办发〔2020〕72号 begins in December 2020. */
    private static final int FIRST_AWARDS = 2021;

    /** A budget of the demonstration and what it begins with. */
    private record Opening(String programme, int year, Region region, String yuan) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Books books;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 60;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(p) from Programme p", Long.class)
                .getSingleResult();
        if (known > 0) {
            return;
        }
        DataFile.read("programmes.json").get("programmes").forEach(this::put);
        entities.flush();
        if (Settings.demonstration()) {
            demonstrate();
        }
    }

    private void put(JsonNode node) {
        Programme programme = programme(node);
        entities.persist(programme);
        for (JsonNode one : node.path("policies")) {
            FundPolicy policy = PolicyReading.of(programme, one);
            entities.persist(policy);
            PolicyReading.slots(policy).forEach(entities::persist);
        }
    }

    private static Programme programme(JsonNode node) {
        LocalDate to = node.hasNonNull("to") ? LocalDate.parse(node.get("to").asText()) : null;
        return new Programme(
                        node.get("code").asText(),
                        node.get("sign").asText(),
                        FundKind.valueOf(node.get("kind").asText()),
                        node.get("name").asText(),
                        node.get("basis").asText())
                .holds(LocalDate.parse(node.get("from").asText()), to, false);
    }

    private void demonstrate() {
        int year = LocalDate.now(clock).getYear();
        List<Opening> openings = new ArrayList<>();
        for (Region area : regions(Region.Level.AREA)) {
            openings.add(new Opening("subsidy", year, area, "600000"));
            openings.add(new Opening("renovation", year, area, "2400000"));
        }
        for (Region city : regions(Region.Level.CITY)) {
            openings.add(new Opening("incentive", FIRST_AWARDS, city, "500000"));
            openings.add(new Opening("incentive", FIRST_AWARDS + 1, city, "500000"));
        }
        for (int number = 1; number <= openings.size(); number++) {
            appropriate(openings.get(number - 1), number);
        }
    }

    private List<Region> regions(Region.Level level) {
        return entities.createQuery("select r from Region r where r.level = :level order by r.code", Region.class)
                .setParameter("level", level)
                .getResultList();
    }

    private void appropriate(Opening opening, int number) {
        Budget budget =
                new Budget(policies.programme(opening.programme()), opening.year(), opening.region()).demonstration();
        entities.persist(budget);
        entities.flush();
        String paper = String.format(PAPER, opening.year(), number);
        books.book(budget, new Booking(VoucherKind.APPROPRIATE, new BigDecimal(opening.yuan()), paper, "〔演示〕年初预算下达"));
    }
}
