package ziyang.estates.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A whole plan in its own order and words, for the page and the interface. */
public record PlanView(
        String code,
        String documentNumber,
        String title,
        String noticeTitle,
        String issuer,
        LocalDate issuedOn,
        int firstYear,
        int lastYear,
        String scope,
        List<String> addressees,
        List<String> basis,
        String preamble,
        String guidingThought,
        String goals,
        List<MeasureRow> measures,
        List<TargetRow> targets,
        List<BaseRow> bases,
        List<DeliverableRow> deliverables,
        List<SafeguardRow> safeguards) {

    /** A measure with its units as the plan spells them. */
    public record MeasureRow(
            String code,
            String number,
            String section,
            String title,
            List<String> leadUnits,
            List<String> responsibleUnits) {}

    public record TargetRow(String indicator, String name, int year, BigDecimal value, String unit, String wording) {}

    /** @param measure code of the measure that states it, or null */
    public record BaseRow(
            String code,
            String name,
            BigDecimal value,
            String unit,
            Integer year,
            String measure,
            String wording,
            String note) {}

    /** @param leadUnits the leads of its measure, as the plan spells them */
    public record DeliverableRow(
            String code, String name, String kind, String measure, String wording, List<String> leadUnits) {}

    public record SafeguardRow(String number, String title, String text) {}
}
