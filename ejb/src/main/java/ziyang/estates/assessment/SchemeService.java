package ziyang.estates.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** The editions of the detailed rules: drafted, issued, and from then on as they are. */
@Stateless
public class SchemeService {

    private static final String SERIES = "assessment scheme ";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ScoreSources sources;

    @Inject
    private UnitService units;

    @Inject
    private Numbering numbering;

    @Inject
    private Access access;

    /** Every edition, the latest first. */
    @Needs(Permission.ASSESSMENT_READ)
    public List<SchemeView.Head> list() {
        return entities.createQuery(
                        "select new ziyang.estates.assessment.SchemeView.Head(s.id, s.version, s.code, s.name, s.edition,"
                                + " s.validFrom, s.validTo, s.state, s.demonstration) from AssessmentScheme s"
                                + " order by s.validFrom desc, s.code, s.edition desc",
                        SchemeView.Head.class)
                .getResultList();
    }

    @Needs(Permission.ASSESSMENT_READ)
    public SchemeView get(long id) {
        AssessmentScheme scheme = find(id);
        List<SchemeView.Criterion> tie = scheme.tie().order().stream()
                .map(code -> new SchemeView.Criterion(
                        code, scheme.item(code).map(AssessmentItem::getName).orElse(null)))
                .toList();
        boolean editable = scheme.getState() == SchemeState.DRAFT && access.may(Permission.ASSESSMENT_RUN);
        return new SchemeView(
                SchemeView.head(scheme),
                scheme.getBasis(),
                scheme.getBonusCap(),
                tie,
                SchemeView.items(scheme, sources.offers()),
                editable);
    }

    /** An edition as somebody would write it, to be changed. */
    @Needs(Permission.ASSESSMENT_READ)
    public SchemeDraft words(long id) {
        return find(id).draft();
    }

    /** What automatic items may name. */
    @Needs(Permission.ASSESSMENT_READ)
    public List<ScoreSource.Offer> offers() {
        return sources.offers();
    }

    /** Drafts the first edition of a scheme, or the next of one that there is. */
    @Needs(Permission.ASSESSMENT_RUN)
    public long draft(@NotNull @Valid SchemeDraft draft) {
        return keep(new AssessmentScheme(draft.code(), nextEdition(draft.code())).write(draft, judges(draft)));
    }

    /**
     * Drafts the next edition with the items of this one, from a year on.
     *
     * @throws BusinessError {@code assessment.scheme.open} while a draft of the scheme is open
     */
    @Needs(Permission.ASSESSMENT_RUN)
    public long renew(long id, @Min(2020) @Max(2099) int year) {
        AssessmentScheme scheme = find(id);
        return keep(scheme.next(nextEdition(scheme.getCode()), LocalDate.of(year, 1, 1)));
    }

    /** Writes a draft anew; its code stays. */
    @Needs(Permission.ASSESSMENT_RUN)
    public void change(long id, int seen, @NotNull @Valid SchemeDraft draft) {
        AssessmentScheme scheme = find(id);
        Versions.check(scheme, seen);
        entities.lock(scheme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        scheme.write(draft, judges(draft));
    }

    /**
     * Issues a draft (印发); the edition before it ends on the day before this one begins.
     *
     * @throws BusinessError {@code assessment.scheme.sum} and what else does not hold together, {@code assessment.scheme.order} when it
     *     does not begin after the edition before it
     */
    @Needs(Permission.ASSESSMENT_RUN)
    public void issue(long id, int seen) {
        AssessmentScheme scheme = find(id);
        Versions.check(scheme, seen);
        scheme.issue(sources.codes());
        edition(scheme.getCode(), scheme.getEdition() - 1).ifPresent(before -> before.endBefore(scheme.getValidFrom()));
    }

    private long keep(AssessmentScheme scheme) {
        entities.persist(scheme);
        entities.flush();
        return scheme.getId();
    }

    private int nextEdition(String code) {
        numbering.hold(SERIES + code, 0);
        List<AssessmentScheme> known = entities.createQuery(
                        "select s from AssessmentScheme s where s.code = :code order by s.edition desc",
                        AssessmentScheme.class)
                .setParameter("code", code)
                .getResultList();
        if (known.stream().anyMatch(scheme -> scheme.getState() == SchemeState.DRAFT)) {
            throw BusinessError.illegalStep(
                    "assessment.scheme.open", known.get(0).getName());
        }
        return known.isEmpty() ? 1 : known.get(0).getEdition() + 1;
    }

    private Optional<AssessmentScheme> edition(String code, int edition) {
        return entities.createQuery(
                        "select s from AssessmentScheme s where s.code = :code and s.edition = :edition",
                        AssessmentScheme.class)
                .setParameter("code", code)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    private Map<String, Unit> judges(SchemeDraft draft) {
        Map<String, Unit> judges = new HashMap<>();
        draft.items().stream()
                .filter(item -> item.judge() != null && !item.judge().isBlank())
                .forEach(item -> judges.computeIfAbsent(item.judge(), code -> units.named("judge", code)));
        return judges;
    }

    private AssessmentScheme find(long id) {
        AssessmentScheme scheme = entities.find(AssessmentScheme.class, id);
        if (scheme == null) {
            throw BusinessError.missing("AssessmentScheme", id);
        }
        return scheme;
    }
}
