package ziyang.estates.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A JPQL query whose conditions depend on the filters given: only those with a value are added, and every value is a bound
 * parameter.
 */
public final class Query {

    private final String from;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Query(String from) {
        this.from = from;
    }

    public static Query from(String from) {
        return new Query(from);
    }

    /** Adds a fixed condition. */
    public Query and(String condition) {
        where.append(where.isEmpty() ? " where " : " and ")
                .append('(')
                .append(condition)
                .append(')');
        return this;
    }

    /** Adds a condition on one parameter when the value is neither null nor blank. */
    public Query and(String condition, String name, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return this;
        }
        values.put(name, value);
        return and(condition);
    }

    /** Adds a "contains" condition, case-insensitive, with the wildcards of the user's text taken literally. */
    public Query containing(String expression, String name, String text) {
        return and("lower(" + expression + ") like :" + name + " escape '!'", name, pattern(text));
    }

    /** The pattern for a "contains" condition of one's own, with {@code escape '!'}; null for no text. */
    public static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** Adds a value for a parameter that a fixed condition names. */
    public Query with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** As {@link #list}, grouped. */
    public <T> TypedQuery<T> grouped(EntityManager entities, Projection<T> rows) {
        String groups = " group by " + rows.counted() + " order by ";
        return bind(entities.createQuery(
                "select " + rows.select() + " from " + from + where + groups + rows.order(), rows.type()));
    }

    public <T> TypedQuery<T> list(EntityManager entities, String select, String order, Class<T> type) {
        return bind(entities.createQuery("select " + select + " from " + from + where + " order by " + order, type));
    }

    public long count(EntityManager entities, String counted) {
        return bind(entities.createQuery("select count(" + counted + ") from " + from + where, Long.class))
                .getSingleResult();
    }

    public <T> Page<T> page(EntityManager entities, Projection<T> rows, Page.Request page) {
        var items = list(entities, rows.select(), rows.order(), rows.type())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        boolean whole = page.first() == 0 && items.size() < page.size();
        return new Page<>(items, whole ? items.size() : count(entities, rows.counted()));
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /**
     * What a list reads.
     *
     * @param select the constructor expression
     * @param counted the alias to count, or what to group by
     */
    public record Projection<T>(String select, String counted, String order, Class<T> type) {}
}
