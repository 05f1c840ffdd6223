package ziyang.estates.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Reads one plan into its view with one query for each kind of record, however many measures it has. */
final class PlanReading {

    /** A duty as the plan writes it. */
    public record Worded(String measure, DutyRole role, String wording) {}

    /** A measure without its units. */
    public record Head(String code, String number, String section, String title) {}

    /** A deliverable without its units. */
    public record Document(String code, String name, String kind, String measure, String wording) {}

    private static final String NEW = "select new ziyang.estates.plan.";

    private final EntityManager entities;
    private final Plan plan;
    private final Map<DutyRole, Map<String, List<String>>> units;

    PlanReading(EntityManager entities, Plan plan) {
        this.entities = entities;
        this.plan = plan;
        this.units = units();
    }

    PlanView view() {
        return new PlanView(
                plan.getCode(),
                plan.getDocumentNumber(),
                plan.getTitle(),
                plan.getNoticeTitle(),
                plan.getIssuer(),
                plan.getIssuedOn(),
                plan.getFirstYear(),
                plan.getLastYear(),
                plan.getScope(),
                plan.getAddressees(),
                plan.getBasis(),
                plan.getPreamble(),
                plan.getGuidingThought(),
                plan.getGoals(),
                measures(),
                targets(),
                bases(),
                deliverables(),
                safeguards());
    }

    private Map<DutyRole, Map<String, List<String>>> units() {
        return rows(
                        "PlanReading.Worded(m.code, d.role, d.wording) from Duty d join d.measure m"
                                + " where m.plan = :plan order by m.seq, d.seq",
                        Worded.class)
                .stream()
                .collect(groupingBy(Worded::role, groupingBy(Worded::measure, mapping(Worded::wording, toList()))));
    }

    private List<String> units(DutyRole role, String measure) {
        return units.getOrDefault(role, Map.of()).getOrDefault(measure, List.of());
    }

    private List<PlanView.MeasureRow> measures() {
        return rows(
                        "PlanReading.Head(m.code, m.number, m.section, m.title) from Measure m"
                                + " where m.plan = :plan order by m.seq",
                        Head.class)
                .stream()
                .map(this::measure)
                .toList();
    }

    private PlanView.MeasureRow measure(Head head) {
        return new PlanView.MeasureRow(
                head.code(),
                head.number(),
                head.section(),
                head.title(),
                units(DutyRole.LEAD, head.code()),
                units(DutyRole.RESPONSIBLE, head.code()));
    }

    private List<PlanView.TargetRow> targets() {
        return rows(
                "PlanView.TargetRow(t.indicator, t.name, t.year, t.value, t.unit, t.wording) from Target t"
                        + " where t.plan = :plan order by t.id",
                PlanView.TargetRow.class);
    }

    private List<PlanView.BaseRow> bases() {
        return rows(
                "PlanView.BaseRow(b.code, b.name, b.value, b.unit, b.year, m.code, b.wording, b.note) from Base b"
                        + " left join b.measure m where b.plan = :plan order by b.seq",
                PlanView.BaseRow.class);
    }

    private List<PlanView.DeliverableRow> deliverables() {
        return rows(
                        "PlanReading.Document(d.code, d.name, d.kind, m.code, d.wording) from Deliverable d"
                                + " join d.measure m where d.plan = :plan order by d.seq",
                        Document.class)
                .stream()
                .map(this::deliverable)
                .toList();
    }

    private PlanView.DeliverableRow deliverable(Document document) {
        return new PlanView.DeliverableRow(
                document.code(),
                document.name(),
                document.kind(),
                document.measure(),
                document.wording(),
                units(DutyRole.LEAD, document.measure()));
    }

    private List<PlanView.SafeguardRow> safeguards() {
        return plan.getSafeguards().stream()
                .map(safeguard ->
                        new PlanView.SafeguardRow(safeguard.getNumber(), safeguard.getTitle(), safeguard.getText()))
                .toList();
    }

    private <T> List<T> rows(String query, Class<T> type) {
        return entities.createQuery(NEW + query, type)
                .setParameter("plan", plan)
                .getResultList();
    }
}
