package ziyang.estates.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A JPQL query whose conditions depend on the filters given: only those with a value are added, and every value is a bound
 * parameter.
 */
public final class Query {

    /** From this row on it is cheaper to find the ids of a page first. */
    private static final int DEEP = 1000;

    /** Rows that the database hands over at a time when a whole list is read. */
    private static final int FETCHED = 1000;
    /** Otherwise EclipseLink writes the values of a query with a subquery into its text, and H2 knows no 1 for true. */
    private static final String BOUND = "eclipselink.jdbc.bind-parameters";

    /** Between the root and its joins, each of which keeps its own words. */
    private static final Pattern JOINS = Pattern.compile("(?<! left)(?= join )|(?= left join )");

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

    /**
     * One page of a list and its length. Its joins are to one record each, never to many, because those that no condition needs are
     * left out of the count; and its order ends with the id.
     */
    public <T> Page<T> page(EntityManager entities, Projection<T> rows, Page.Request page) {
        if (page.first() >= DEEP) {
            long total = total(entities, rows.counted());
            return new Page<>(deep(entities, rows, page, total), total);
        }
        var items = list(entities, rows.select(), rows.order(), rows.type())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(items, length(page, items.size()).orElseGet(() -> total(entities, rows.counted())));
    }

    /**
     * Hands all rows to the reader, a thousand at a time and never all at once.
     *
     * @param rows in the order of one expression that no two rows share
     * @param key the value of that expression
     */
    public <T> void each(EntityManager entities, Projection<T> rows, Function<T, ?> key, Consumer<List<T>> reader) {
        int own = where.length();
        List<T> block;
        do {
            block = list(entities, rows.select(), rows.order(), rows.type())
                    .setMaxResults(FETCHED)
                    .getResultList();
            reader.accept(block);
            if (block.size() == FETCHED) {
                where.setLength(own);
                and(rows.order() + " > :last", "last", key.apply(block.get(FETCHED - 1)));
            }
        } while (block.size() == FETCHED);
    }

    /** How long the list is, if the rows found or the reader tell. */
    private static Optional<Long> length(Page.Request page, int found) {
        if (page.first() == 0 && found < page.size()) {
            return Optional.of((long) found);
        }
        return Optional.ofNullable(page.total()).filter(known -> found > 0 && known >= page.first() + found);
    }

    private long total(EntityManager entities, String counted) {
        String narrow = narrow(where.toString());
        return bind(entities.createQuery("select count(" + counted + ") from " + narrow + where, Long.class))
                .getSingleResult();
    }

    /** A page far from the beginning: the ids first, which an index can skip over, counted from the end that is nearer. */
    private <T> List<T> deep(EntityManager entities, Projection<T> rows, Page.Request page, long total) {
        int size = (int) Math.min(page.size(), total - page.first());
        if (size <= 0) {
            return List.of();
        }
        boolean back = page.first() > total / 2;
        String order = back ? reversed(rows.order()) : rows.order();
        String id = rows.counted() + ".id";
        List<Long> ids = bind(entities.createQuery(
                        "select " + id + " from " + narrow(where + order) + where + " order by " + order, Long.class))
                .setFirstResult(back ? (int) (total - page.first() - size) : page.first())
                .setMaxResults(size)
                .getResultList();
        return ids.isEmpty() ? List.of() : chosen(entities, rows, ids);
    }

    private <T> List<T> chosen(EntityManager entities, Projection<T> rows, List<Long> ids) {
        String condition = " where " + rows.counted() + ".id in :ids order by ";
        return entities.createQuery("select " + rows.select() + " from " + from + condition + rows.order(), rows.type())
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What is read from, without the joins whose alias neither the text nor a join that stays mentions. */
    private String narrow(String text) {
        String[] parts = JOINS.split(from);
        StringBuilder needed = new StringBuilder();
        String mentioned = text;
        for (int i = parts.length - 1; i > 0; i--) {
            String alias = parts[i].substring(parts[i].lastIndexOf(' ') + 1);
            if (Pattern.compile("\\b" + alias + "\\b").matcher(mentioned).find()) {
                needed.insert(0, parts[i]);
                mentioned += parts[i];
            }
        }
        return parts[0] + needed;
    }

    private static String reversed(String order) {
        return Arrays.stream(order.split(", "))
                .map(by -> by.endsWith(" desc") ? by.substring(0, by.length() - 5) : by + " desc")
                .collect(Collectors.joining(", "));
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query.setHint(BOUND, "True");
    }

    /**
     * What a list reads.
     *
     * @param select the constructor expression
     * @param counted the alias to count, or what to group by
     */
    public record Projection<T>(String select, String counted, String order, Class<T> type) {}
}
