package ziyang.estates.management;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.Income;
import ziyang.estates.estate.Infrastructure;
import ziyang.estates.estate.Will;

/**
 * How one estate should be and is managed.
 *
 * @param version grows with every decision; 0 before the first
 * @param reasons the recommendation's, in Chinese
 * @param decided what holds today, null for nothing
 * @param history every decision, the latest first
 */
public record ManagementView(
        String code,
        String name,
        String communityName,
        int version,
        Facts facts,
        Recommendation recommendation,
        List<String> reasons,
        Decided decided,
        List<Decided> history,
        boolean mayDecide) {

    /** One decision. */
    public record Decided(
            long id,
            ManagementMode mode,
            ManagementMode recommended,
            String firm,
            String firmName,
            LocalDate from,
            LocalDate to,
            String decidedBy,
            String reason,
            String endReason,
            Instant changedAt,
            String changedBy,
            boolean demonstration)
            implements Serializable {

        static Decided of(ModeDecision decision) {
            var firm = decision.getFirm();
            return new Decided(
                    decision.getId(),
                    decision.getMode(),
                    decision.getRecommended(),
                    firm == null ? null : firm.getCreditCode(),
                    firm == null ? null : firm.getName(),
                    decision.getHoldsFrom(),
                    decision.getHoldsTo(),
                    decision.getDecidedBy(),
                    decision.getReason(),
                    decision.getEndReason(),
                    decision.getChangedAt(),
                    decision.getChangedBy(),
                    decision.isDemonstration());
        }
    }

    /** An estate of the list, as the query reads it. */
    public record Subject(
            long id,
            String code,
            String name,
            String communityName,
            EstateKind kind,
            Integer builtYear,
            int households,
            Infrastructure infrastructure,
            Income income,
            Boolean scattered,
            Will will,
            boolean demonstration) {

        Facts facts() {
            return new Facts(kind, builtYear, households, infrastructure, income, scattered, will);
        }
    }

    /**
     * One line of the list.
     *
     * @param mode what holds today, null for nothing
     */
    public record Row(
            long id,
            String code,
            String name,
            String communityName,
            Recommendation.Verdict verdict,
            ManagementMode recommended,
            ManagementMode mode,
            LocalDate from,
            String firmName,
            boolean demonstration)
            implements Serializable {

        static Row of(Subject subject, Recommendation recommendation, Held held) {
            return new Row(
                    subject.id(),
                    subject.code(),
                    subject.name(),
                    subject.communityName(),
                    recommendation.verdict(),
                    recommendation.mode(),
                    held == null ? null : held.mode(),
                    held == null ? null : held.from(),
                    held == null ? null : held.firmName(),
                    subject.demonstration());
        }
    }

    /** The latest decision of an estate, as the ledger reads it. */
    public record Latest(
            long estate,
            ManagementMode mode,
            LocalDate from,
            LocalDate to,
            String decidedBy,
            String reason,
            String endReason,
            String firm,
            String firmName) {}

    /**
     * One line of the ledger.
     *
     * @param recommended null for nothing
     * @param latest what was decided last, ended or not; null for nothing
     */
    public record Line(String code, String name, String communityName, ManagementMode recommended, Latest latest) {}

    /** What holds of one estate, as the query reads it. */
    public record Held(long estate, ManagementMode mode, LocalDate from, String firmName) {}

    static ManagementView of(
            Estate estate, List<ModeDecision> latestFirst, Recommendation recommendation, LocalDate day, boolean may) {
        List<Decided> history = latestFirst.stream().map(Decided::of).toList();
        Decided decided = latestFirst.stream()
                .filter(one -> one.holdsOn(day))
                .findFirst()
                .map(Decided::of)
                .orElse(null);
        return new ManagementView(
                estate.getCode(),
                estate.getName(),
                estate.getCommunity().getName(),
                Decisions.version(latestFirst),
                Facts.of(estate),
                recommendation,
                recommendation.reasons(Locale.SIMPLIFIED_CHINESE),
                decided,
                history,
                may);
    }
}
