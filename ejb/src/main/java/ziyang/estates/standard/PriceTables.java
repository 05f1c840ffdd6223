package ziyang.estates.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.region.Region;

/** Finds and keeps tables of guide prices; asks nobody who asks. */
@ApplicationScoped
class PriceTables {

    private static final String SERIES = "guide prices";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private Grades grades;

    @Inject
    private Numbering numbering;

    /** In the order in which they were written. */
    List<PriceTable> of(Edition edition) {
        return entities.createQuery(
                        "select t from PriceTable t where t.edition = :edition order by t.id", PriceTable.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    List<PriceTable> published() {
        return entities.createQuery(
                        "select t from PriceTable t join fetch t.edition where t.edition.state = :published order by t.id",
                        PriceTable.class)
                .setParameter("published", EditionState.PUBLISHED)
                .getResultList();
    }

    /** A published table with its place in time. */
    record Placed(PriceTable table, PriceChain.Link link) {}

    /** All published tables that ever held, read by two statements; of several notices of one date the last one holds. */
    List<Placed> placed() {
        List<PriceTable> tables = published();
        Map<Standard, Timeline> timelines = entities.createQuery(
                        "select e from Edition e join fetch e.standard where e.standard.kind = :kind order by e.seq",
                        Edition.class)
                .setParameter("kind", StandardKind.PRICE_NOTICE)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Edition::getStandard, Collectors.collectingAndThen(Collectors.toList(), Timeline::of)));
        return tables.stream()
                .filter(table -> everHeld(
                        table.getEdition(), timelines.get(table.getEdition().getStandard())))
                .map(table -> new Placed(
                        table, link(table, timelines.get(table.getEdition().getStandard()))))
                .toList();
    }

    private static boolean everHeld(Edition edition, Timeline timeline) {
        return timeline.standing(edition.getSeq(), edition.getEffectiveFrom()) == Standing.IN_FORCE;
    }

    /** Its place in time: what was published for it, cut where its notice ends. */
    PriceChain.Link link(PriceTable table) {
        return link(table, Timeline.of(standards.editions(table.getEdition().getStandard())));
    }

    private static PriceChain.Link link(PriceTable table, Timeline timeline) {
        Edition edition = table.getEdition();
        LocalDate held = timeline.until(edition.getSeq());
        LocalDate valid = table.getValidUntil();
        boolean ended = held != null && (valid == null || held.isBefore(valid));
        return new PriceChain.Link(
                table.getId(),
                edition.getStandard().getCode(),
                edition.called(),
                edition.getEffectiveFrom(),
                ended ? held : valid,
                ended);
    }

    /** All published tables of one scope. */
    PriceChain chain(PriceTable like) {
        return new PriceChain(placed().stream()
                .filter(placed -> like.sameScope(placed.table()))
                .map(Placed::link)
                .toList());
    }

    /** The tables that hold on a day, the whole city's first. */
    List<Placed> on(LocalDate day) {
        return placed().stream()
                .filter(placed -> placed.link().holds(day))
                .sorted(Comparator.comparing((Placed placed) -> placed.table().getKind())
                        .thenComparing(placed -> placed.table().getRegion() == null
                                ? ""
                                : placed.table().getRegion().getCode()))
                .toList();
    }

    /**
     * Keeps these tables and no others.
     *
     * @throws BusinessError {@code price.kind} in anything but a notice of prices, {@code price.scope.twice}, {@code price.grade.unknown},
     *     {@code price.grades.unpublished}, {@code price.twice}, {@code price.order}
     */
    void keep(Edition edition, List<PriceTableDraft> drafts) {
        if (edition.getStandard().getKind() != StandardKind.PRICE_NOTICE && !drafts.isEmpty()) {
            throw BusinessError.invalid("price.kind", edition.getStandard().getKind());
        }
        of(edition).forEach(entities::remove);
        entities.flush();
        List<PriceTable> kept = new ArrayList<>();
        for (PriceTableDraft draft : drafts) {
            PriceTable table = table(edition, draft);
            if (kept.stream().anyMatch(table::sameScope)) {
                throw BusinessError.invalid("price.scope.twice", draft.kind());
            }
            kept.add(table);
            entities.persist(table);
        }
    }

    private PriceTable table(Edition edition, PriceTableDraft draft) {
        Edition scale = entities.find(Edition.class, draft.grades());
        if (scale == null || scale.getState() != EditionState.PUBLISHED || scale.getGradeOrder() == null) {
            throw BusinessError.field("grades", "price.grades.unpublished");
        }
        Map<Integer, ServiceGrade> ranks =
                grades.of(scale).stream().collect(Collectors.toMap(ServiceGrade::getRank, Function.identity()));
        PriceTable table = new PriceTable(edition, draft, region(draft.region()), scale);
        for (PriceTableDraft.Cell cell : draft.prices()) {
            ServiceGrade grade = ranks.get(cell.rank());
            if (grade == null) {
                throw BusinessError.field("prices", "price.grade.unknown", cell.rank(), ranks.size());
            }
            table.price(grade, cell.building(), cell.amount().setScale(2));
        }
        table.mustRise();
        return table;
    }

    private Region region(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return entities.createQuery("select r from Region r where r.code = :code and r.level = :level", Region.class)
                .setParameter("code", code)
                .setParameter("level", Region.Level.AREA)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.field("region", "price.region.unknown", code));
    }

    /** The same tables for the edition that follows, without their end: it ended with the old one. */
    void copy(Edition from, Edition to) {
        keep(to, of(from).stream().map(PriceTables::draft).toList());
    }

    private static PriceTableDraft draft(PriceTable table) {
        return new PriceTableDraft(
                table.getKind(),
                table.getRegion() == null ? null : table.getRegion().getCode(),
                table.getGrades().getId(),
                table.getFloatUp(),
                table.getFloatDown(),
                null,
                table.getScope(),
                table.getPrices().stream()
                        .map(price -> new PriceTableDraft.Cell(
                                price.getGrade().getRank(), price.getBuilding(), price.getAmount()))
                        .toList());
    }

    /** @throws BusinessError {@code price.none} */
    void mustHaveTables(Edition edition) {
        if (edition.getStandard().getKind() == StandardKind.PRICE_NOTICE
                && of(edition).isEmpty()) {
            throw BusinessError.illegalStep("price.none");
        }
    }

    /**
     * Rules P1 and P3 for all tables of a notice that is to be published; nobody publishes another one at the same time.
     *
     * @throws BusinessError {@code price.overlap}, {@code price.gap}, {@code price.until.before}, {@code price.grades.withdrawn}
     */
    void mustFollow(Edition edition, LocalDate from) {
        Collection<PriceTable> tables = of(edition);
        if (tables.isEmpty()) {
            return;
        }
        hold();
        for (PriceTable table : tables) {
            if (table.getValidUntil() != null && table.getValidUntil().isBefore(from)) {
                throw BusinessError.field("effectiveFrom", "price.until.before", table.getValidUntil());
            }
            mustPriceWhatHolds(table, from);
            chain(table).mustFollow(edition.getStandard().getCode(), from);
        }
    }

    private void mustPriceWhatHolds(PriceTable table, LocalDate from) {
        Edition scale = table.getGrades();
        Standing standing = Timeline.of(standards.editions(scale.getStandard())).standing(scale.getSeq(), from);
        if (standing != Standing.IN_FORCE) {
            throw BusinessError.illegalStep("price.grades.withdrawn", scale.called(), standing);
        }
    }

    void hold() {
        numbering.hold(SERIES, 0);
    }
}
