package ziyang.estates.fund;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Books books;

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
        DataFile.read("programmes.json").get("programmes").forEach(node -> entities.persist(programme(node)));
        entities.flush();
        if (Settings.demonstration()) {
            demonstrate();
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
        List<Region> areas = entities.createQuery(
                        "select r from Region r where r.level = ziyang.estates.region.Region.Level.AREA order by r.code",
                        Region.class)
                .getResultList();
        int year = LocalDate.now(clock).getYear();
        int paper = 0;
        for (Region area : areas) {
            for (String code : List.of("subsidy", "renovation")) {
                Budget budget = new Budget(named(code), year, area).demonstration();
                entities.persist(budget);
                entities.flush();
                BigDecimal amount = new BigDecimal(code.equals("subsidy") ? "600000" : "2400000");
                String number = String.format(PAPER, year, ++paper);
                books.book(budget, new Booking(VoucherKind.APPROPRIATE, amount, number, "〔演示〕年初预算下达"));
            }
        }
    }

    private Programme named(String code) {
        return entities.createQuery("select p from Programme p where p.code = :code", Programme.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
