package ziyang.estates.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An urge letter as its page, its paper and the API show it.
 *
 * @param sendable the account that asks may change, send and discard it
 * @param answerable it may answer it
 */
public record UrgeView(
        long id,
        int version,
        String number,
        String regionCode,
        String region,
        String convener,
        String unit,
        String signer,
        LocalDate demandUntil,
        UrgeState state,
        boolean byItself,
        LocalDate draftedOn,
        LocalDate sentOn,
        LocalDate answeredOn,
        String answer,
        List<Item> actions,
        boolean sendable,
        boolean answerable) {

    /** One overdue action; {@code daysLate} are calendar days after the deadline, until it was reported or today. */
    public record Item(
            long id,
            String code,
            String title,
            String requirement,
            LocalDate assignedOn,
            LocalDate deadline,
            ActionState state,
            int percent,
            long daysLate) {

        static Item of(Action action, LocalDate today) {
            LocalDate until = action.getReportedOn() == null ? today : action.getReportedOn();
            return new Item(
                    action.getId(),
                    action.getCode(),
                    action.getTitle(),
                    action.getRequirement(),
                    action.getAssignedOn(),
                    action.getDeadline(),
                    action.getState(),
                    action.getPercent(),
                    Math.max(0, ChronoUnit.DAYS.between(action.getDeadline(), until)));
        }
    }

    static UrgeView of(UrgeLetter letter, LocalDate today, boolean sender, boolean addressee) {
        return new UrgeView(
                letter.getId(),
                letter.getVersion(),
                letter.getNumber(),
                letter.getRegion().getCode(),
                letter.getRegion().getName(),
                letter.getConvener().getName(),
                letter.getUnit().getName(),
                letter.getSigner(),
                letter.getDemandUntil(),
                letter.getState(),
                letter.isByItself(),
                letter.getDraftedOn(),
                letter.getSentOn(),
                letter.getAnsweredOn(),
                letter.getAnswer(),
                letter.getActions().stream()
                        .map(action -> Item.of(action, today))
                        .toList(),
                sender && letter.getState() == UrgeState.DRAFT,
                addressee && letter.getState() == UrgeState.SENT);
    }
}
