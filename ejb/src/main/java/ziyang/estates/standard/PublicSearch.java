package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.OpenTo;

/** Seeks words in what was published, without an account. */
@Stateless
public class PublicSearch {

    /** The longest that is sought, in signs. */
    public static final int LONGEST = 60;

    /**
     * What is sought.
     *
     * @param words all of them must stand in the clause; those between spaces are one
     * @param day null for today
     * @param past whether to look also into what does not hold on the day
     */
    public record Sought(String words, LocalDate day, boolean past) implements Serializable {}

    /**
     * A clause that says so.
     *
     * @param standing of its edition on the day
     * @param heading with the words marked; empty where the clause has none
     * @param excerpt of its text
     */
    public record Hit(
            String code,
            int seq,
            String title,
            String documentNumber,
            Standing standing,
            String number,
            List<Excerpt.Piece> heading,
            List<Excerpt.Piece> excerpt)
            implements Serializable {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standings standings;

    @Inject
    private PublicStandards published;

    @Inject
    private ClauseIndex index;

    @Inject
    private CalendarService calendar;

    /**
     * The clauses that contain all the words, the best first.
     *
     * @throws BusinessError {@code search.words} for nothing to seek, or too much
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public Page<Hit> find(Sought sought, Page.Request page) {
        List<String> words = words(sought.words());
        LocalDate day = sought.day() == null ? calendar.today() : sought.day();
        Map<Long, Standings.OnDay> editions = standings.on(day, published.stamp());
        Set<Long> sources = sources(editions, sought.past());
        index.missing(sources).forEach(edition -> index.take(edition, read(edition)));
        ClauseIndex.Found found = index.find(words, sources, page.first(), page.size());
        Map<Long, Clause> clauses = clauses(found.clauses());
        List<Hit> hits = found.clauses().stream()
                .map(clauses::get)
                .filter(Objects::nonNull)
                .map(clause -> hit(clause, editions.get(clause.getEdition().getId()), words))
                .toList();
        return new Page<>(hits, found.total());
    }

    private static Set<Long> sources(Map<Long, Standings.OnDay> editions, boolean past) {
        return editions.entrySet().stream()
                .filter(one -> past || one.getValue().row().standing() == Standing.IN_FORCE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        String sought = text == null ? "" : text.strip();
        if (sought.isEmpty() || sought.length() > LONGEST) {
            throw BusinessError.field("q", "search.words", LONGEST);
        }
        return Arrays.stream(sought.split("[\\s\\u3000]+")).distinct().toList();
    }

    private List<ClauseWords> read(long edition) {
        return entities.createQuery(
                        "select new ziyang.estates.standard.ClauseWords(c.id, c.number, c.heading, c.body)"
                                + " from Clause c where c.edition.id = :edition order by c.position",
                        ClauseWords.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    private Map<Long, Clause> clauses(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select c from Clause c where c.id in :ids", Clause.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Clause::getId, Function.identity()));
    }

    private static Hit hit(Clause clause, Standings.OnDay edition, List<String> words) {
        StandardView.EditionRow row = edition.row();
        return new Hit(
                edition.code(),
                row.seq(),
                row.title(),
                row.documentNumber(),
                row.standing(),
                clause.getNumber(),
                clause.getHeading() == null ? List.of() : Excerpt.of(clause.getHeading(), words),
                Excerpt.of(clause.getBody(), words));
    }
}
