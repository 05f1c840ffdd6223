package ziyang.estates.governance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of the three parties as its page and the interface show it.
 *
 * @param correctableUntil the last day on which the record can be corrected
 * @param mayCorrect whether the reader may do so today
 * @param mayComplete whether the reader may mark what was agreed as done
 */
public record TripartiteView(
        Row facts,
        int version,
        String others,
        String recordedBy,
        Instant recordedAt,
        String correction,
        String correctedBy,
        Instant correctedAt,
        LocalDate correctableUntil,
        boolean mayCorrect,
        boolean mayComplete,
        List<Matter> matters) {

    /**
     * One line of a list.
     *
     * @param open agreed matters that somebody has yet to do
     */
    public record Row(
            long id,
            String estateCode,
            String estate,
            String communityCode,
            String community,
            LocalDate heldOn,
            String place,
            String chair,
            String partyMembers,
            String committeeMembers,
            String firmMembers,
            boolean demonstration,
            long matters,
            long open)
            implements Serializable {

        /** As a list reads it, before its matters are counted. */
        public Row(
                long id,
                String estateCode,
                String estate,
                String communityCode,
                String community,
                LocalDate heldOn,
                String place,
                String chair,
                String partyMembers,
                String committeeMembers,
                String firmMembers,
                boolean demonstration) {
            this(
                    id,
                    estateCode,
                    estate,
                    communityCode,
                    community,
                    heldOn,
                    place,
                    chair,
                    partyMembers,
                    committeeMembers,
                    firmMembers,
                    demonstration,
                    0,
                    0);
        }

        Row with(long counted, long stillOpen) {
            return new Row(
                    id,
                    estateCode,
                    estate,
                    communityCode,
                    community,
                    heldOn,
                    place,
                    chair,
                    partyMembers,
                    committeeMembers,
                    firmMembers,
                    demonstration,
                    counted,
                    stillOpen);
        }

        /** How many of the three parties took part. */
        public int getParties() {
            return (partyMembers == null ? 0 : 1) + (committeeMembers == null ? 0 : 1) + (firmMembers == null ? 0 : 1);
        }
    }

    /** What was agreed on one matter. */
    public record Matter(
            long id,
            String subject,
            String agreed,
            String doer,
            LocalDate dueOn,
            LocalDate doneOn,
            String doneNote,
            String doneBy,
            boolean open)
            implements Serializable {

        static Matter of(TripartiteMatter one) {
            return new Matter(
                    one.getId(),
                    one.getSubject(),
                    one.getAgreed(),
                    one.getDoer(),
                    one.getDueOn(),
                    one.getDoneOn(),
                    one.getDoneNote(),
                    one.getDoneBy(),
                    one.open());
        }
    }
}
