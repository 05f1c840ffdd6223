package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.OpenTo;

/** What everybody reads, without an account: published editions, as they stand today and as they stood on any day. */
@Stateless
public class PublicStandards {

    /** So many publications are told as news. */
    public static final int NEWS = 50;

    /**
     * A publication.
     *
     * @param repealedFrom first day without it; null unless it was repealed
     */
    public record News(
            long id,
            String code,
            int seq,
            String title,
            StandardKind kind,
            String documentNumber,
            String issuer,
            LocalDate publishedOn,
            LocalDate effectiveFrom,
            LocalDate repealedFrom)
            implements Serializable {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private CalendarService calendar;

    /**
     * What was published by a day, as it stands on that day.
     *
     * @param day null for today
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public List<StandardView.Head> list(LocalDate day) {
        return standards.on(on(day), true).stream()
                .filter(one -> !one.editions().isEmpty())
                .map(StandardReading::head)
                .toList();
    }

    /**
     * One with its editions that were published by the day.
     *
     * @throws BusinessError {@code missing} also for one of which nothing was published
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public StandardView get(String code, LocalDate day) {
        return reading(code, day).view();
    }

    /** An edition with its clauses, and what it is on the day. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public EditionView edition(String code, int seq, LocalDate day) {
        StandardReading standard = reading(code, null);
        Edition edition = published(standard, seq);
        return EditionReading.view(
                day == null ? standard : standards.on(code, on(day), true),
                edition,
                standards.clauses(edition),
                List.of());
    }

    /** What was published last, the newest first; at most {@link #NEWS}. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public List<News> news() {
        return standards.on(calendar.today(), true).stream()
                .flatMap(one -> one.editions().stream().map(edition -> news(one, edition)))
                .sorted(Comparator.comparing(News::publishedOn)
                        .thenComparing(News::id)
                        .reversed())
                .limit(NEWS)
                .toList();
    }

    private static News news(StandardReading one, Edition edition) {
        return new News(
                edition.getId(),
                one.standard().getCode(),
                edition.getSeq(),
                edition.getTitle(),
                one.standard().getKind(),
                edition.getDocumentNumber(),
                edition.getIssuer(),
                edition.getPublishedOn(),
                edition.getEffectiveFrom(),
                edition.getRepealedFrom());
    }

    /** Two editions of one standard side by side. */
    public record Compared(
            StandardView.Head standard,
            StandardView.EditionRow before,
            StandardView.EditionRow after,
            List<Comparison.Pair> pairs)
            implements Serializable {}

    /** Two editions of one standard, clause by clause. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public Compared compare(String code, int before, int after) {
        StandardReading standard = reading(code, null);
        Edition earlier = published(standard, before);
        Edition later = published(standard, after);
        Comparison comparison = Comparison.of(words(earlier), words(later));
        return new Compared(standard.head(), standard.row(earlier), standard.row(later), comparison.pairs());
    }

    /** Changes with every publication and repeal, and with the day: what was read under one stamp is as it was. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public String stamp() {
        Object[] sums = entities.createQuery(
                        "select count(e), sum(e.version), max(e.id) from Edition e where e.state = :published",
                        Object[].class)
                .setParameter("published", EditionState.PUBLISHED)
                .getSingleResult();
        return sums[0] + "." + sums[1] + "." + sums[2] + "." + calendar.today();
    }

    private StandardReading reading(String code, LocalDate day) {
        StandardReading standard = standards.on(code, on(day), true);
        if (standard.editions().isEmpty()) {
            throw BusinessError.missing("Standard", code);
        }
        return standard;
    }

    private static Edition published(StandardReading standard, int seq) {
        Optional<Edition> edition =
                standard.editions().stream().filter(one -> one.getSeq() == seq).findFirst();
        return edition.orElseThrow(() -> BusinessError.missing("Edition", seq));
    }

    private List<Comparison.Words> words(Edition edition) {
        return standards.clauses(edition).stream()
                .map(clause -> new Comparison.Words(
                        clause.getNumber(), clause.getHeading() == null ? "" : clause.getHeading(), clause.getBody()))
                .toList();
    }

    private LocalDate on(LocalDate day) {
        return day == null ? calendar.today() : day;
    }
}
