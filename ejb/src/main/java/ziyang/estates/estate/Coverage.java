package ziyang.estates.estate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ziyang.estates.base.Page;
import ziyang.estates.indicator.Indicator;

/**
 * A coverage rate: of the estates within the plan's scope on a day, those for which a condition held on that day. A feature gives the
 * condition; the facts of the estates are taken as they stood on the day, a merged one counts until its merge.
 */
public abstract class Coverage implements Indicator {

    /** The estates within scope on the day: id and community; the day is asked for {@value #FACT_DAYS} times. */
    private static final String FACTS =
            "(select e.id as estate_id, e.community_id from estate e where e.in_scope and e.holds_from <= ?"
                    + " and (e.merged_on is null or e.merged_on > ?) union all select r.estate_id, r.community_id from estate_revision r"
                    + " join estate m on m.id = r.estate_id where r.in_scope and r.holds_from <= ? and r.holds_to >= ?"
                    + " and (m.merged_on is null or m.merged_on > ?)) f";

    private static final int FACT_DAYS = 5;

    private static final String PIECE = "select e.code, e.name, c.name as community";
    private static final String BY_CODE = " order by e.code";

    /** Rows that the database hands over at a time. */
    private static final int FETCHED = 1000;

    private final String code;
    private final String one;
    private final String all;
    private final int days;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    /**
     * An estate is covered when a record of a table says so on the day.
     *
     * @param table one with an {@code estate_id}
     * @param condition on its rows {@code t}, with a question mark wherever the day is needed; it runs on H2 and PostgreSQL
     */
    protected Coverage(String code, String table, String condition) {
        this.code = code;
        this.one = "exists (select 1 from " + table + " t where t.estate_id = f.estate_id and (" + condition + "))";
        this.all = "f.estate_id in (select t.estate_id from " + table + " t where " + condition + ")";
        this.days = (int) condition.chars().filter(sign -> sign == '?').count();
    }

    /** For some estates each is looked up; for all of them the covered ones are read once. */
    private String covered(Set<Long> communities) {
        return communities == null ? all : one;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<Tally> count(LocalDate day, Set<Long> communities) {
        String sql = "select f.community_id, sum(case when (" + covered(communities)
                + ") then 1 else 0 end), count(*) from " + FACTS + within(communities) + " group by f.community_id";
        List<?> rows = bind(sql, days + FACT_DAYS, day).getResultList();
        List<Tally> tallies = new ArrayList<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            tallies.add(new Tally(number(row[0]), number(row[1]), number(row[2])));
        }
        return tallies;
    }

    @Override
    public Page<Piece> records(Part part, LocalDate day, Set<Long> communities, Page.Request page) {
        String from = from(part, communities);
        long total = number(bind("select count(*)" + from, asked(part), day).getSingleResult());
        List<?> rows = bind(PIECE + from + BY_CODE, asked(part), day)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(pieces(rows), total);
    }

    @Override
    public void each(Part part, LocalDate day, Set<Long> communities, Consumer<Piece> reader) {
        String from = PIECE + from(part, communities) + " and e.code > ?" + BY_CODE;
        String last = "";
        List<Piece> block;
        do {
            Query query = bind(from, asked(part), day).setParameter(asked(part) + 1, last);
            block = pieces(query.setMaxResults(FETCHED).getResultList());
            block.forEach(reader);
            last = block.isEmpty() ? last : block.get(block.size() - 1).code();
        } while (block.size() == FETCHED);
    }

    private String from(Part part, Set<Long> communities) {
        String condition = switch (part) {
            case NUMERATOR -> " and (" + covered(communities) + ")";
            case DENOMINATOR -> "";
            case GAP -> " and not (" + covered(communities) + ")";
        };
        return " from " + FACTS + " join estate e on e.id = f.estate_id join region c on c.id = f.community_id"
                + within(communities) + condition;
    }

    /** How often the records of a part ask for the day. */
    private int asked(Part part) {
        return part == Part.DENOMINATOR ? FACT_DAYS : FACT_DAYS + days;
    }

    private static List<Piece> pieces(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(Coverage::piece).toList();
    }

    private static Piece piece(Object[] row) {
        String estate = (String) row[0];
        return new Piece(estate, (String) row[1], (String) row[2], "estate/estate.xhtml?code=" + estate);
    }

    /** Ids are numbers of our own: they cannot carry anything else into the statement. */
    private static String within(Set<Long> communities) {
        if (communities == null) {
            return " where true";
        }
        List<String> ids = communities.stream().map(String::valueOf).toList();
        return " where f.community_id in (" + (ids.isEmpty() ? "-1" : String.join(", ", ids)) + ")";
    }

    private Query bind(String sql, int times, LocalDate day) {
        Query query = entities.createNativeQuery(sql);
        for (int place = 1; place <= times; place++) {
            query.setParameter(place, day);
        }
        return query;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
