package ziyang.estates.governance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ziyang.estates.inbox.Light;

/**
 * A committee as its page and the interface show it.
 *
 * @param next the stages that may follow; FILED by filing
 * @param valid whether it is validly in office today
 */
public record CommitteeView(
        Row facts,
        int version,
        Integer members,
        String chair,
        LocalDate since,
        boolean valid,
        boolean mayChange,
        List<CommitteeStage> next,
        List<Step> steps,
        List<LegalDate> dates,
        List<Vote> votes,
        List<Cross> appointments,
        List<Clause> clauses) {

    /** One line of a list; the light is that of today. */
    public record Row(
            long id,
            String estateCode,
            String estate,
            String communityCode,
            String community,
            CommitteeKind kind,
            CommitteeStage stage,
            LocalDate termStart,
            LocalDate termEnd,
            GovernanceLimit dueFor,
            LocalDate nextDue,
            boolean demonstration,
            Light light)
            implements Serializable {

        /** As a list reads it, before the light is known. */
        public Row(
                long id,
                String estateCode,
                String estate,
                String communityCode,
                String community,
                CommitteeKind kind,
                CommitteeStage stage,
                LocalDate termStart,
                LocalDate termEnd,
                GovernanceLimit dueFor,
                LocalDate nextDue,
                boolean demonstration) {
            this(
                    id,
                    estateCode,
                    estate,
                    communityCode,
                    community,
                    kind,
                    stage,
                    termStart,
                    termEnd,
                    dueFor,
                    nextDue,
                    demonstration,
                    null);
        }

        Row lit(CommitteeLight lights) {
            return new Row(
                    id,
                    estateCode,
                    estate,
                    communityCode,
                    community,
                    kind,
                    stage,
                    termStart,
                    termEnd,
                    dueFor,
                    nextDue,
                    demonstration,
                    lights.of(dueFor, nextDue));
        }
    }

    /** One line of the ledger. */
    public record Line(
            long id,
            String estateCode,
            String estate,
            CommitteeKind kind,
            CommitteeStage stage,
            LocalDate since,
            Integer members,
            String chair,
            LocalDate termStart,
            LocalDate termEnd) {}

    /** The last day of a step to a stage. */
    public record Stepped(long committee, CommitteeStage stage, LocalDate day) {}

    /** A vote by which a committee was or was not elected. */
    public record Election(
            long committee,
            LocalDate heldOn,
            int owners,
            BigDecimal area,
            int forOwners,
            BigDecimal forArea,
            int againstOwners,
            BigDecimal againstArea,
            int abstainedOwners,
            BigDecimal abstainedArea) {}

    /**
     * What the ledger says of a committee.
     *
     * @param days of its steps
     * @param election the last one, null for none
     */
    public record Entry(Line line, Map<CommitteeStage, LocalDate> days, Election election) {}

    /** A step that was taken. */
    public record Step(
            int seq, CommitteeStage stage, LocalDate takenOn, String note, String recordedBy, Instant recordedAt) {

        static Step of(CommitteeStep one) {
            return new Step(
                    one.getSeq(),
                    one.getStage(),
                    one.getTakenOn(),
                    one.getNote(),
                    one.getRecordedBy(),
                    one.getRecordedAt());
        }
    }

    /** A vote, judged by the rule of its day. */
    public record Vote(
            long id, VoteMatter matter, String subject, LocalDate heldOn, VoteCount count, VoteResult result) {

        static Vote of(AssemblyVote one, VotingRule rule) {
            return new Vote(
                    one.getId(),
                    one.getMatter(),
                    one.getSubject(),
                    one.getHeldOn(),
                    one.count(),
                    rule.judge(one.count()));
        }
    }

    /** Somebody who serves here as well. */
    public record Cross(
            long id,
            CrossKind kind,
            String organisation,
            String person,
            String partyOffice,
            String committeeOffice,
            String evidence,
            LocalDate from,
            LocalDate to,
            String endReason) {

        static Cross of(CrossAppointment one) {
            return new Cross(
                    one.getId(),
                    one.getKind(),
                    one.getOrganisation() == null ? null : one.getOrganisation().getName(),
                    one.getPerson(),
                    one.getPartyOffice(),
                    one.getCommitteeOffice(),
                    one.getEvidence(),
                    one.getFromDay(),
                    one.getToDay(),
                    one.getEndReason());
        }
    }

    /** What the latest look at one of the estate's documents found; without a day nobody has looked. */
    public record Clause(ClauseDocument document, Boolean contained, String checker, LocalDate checkedOn, String note) {

        static Clause of(PartyClauseCheck one) {
            return new Clause(
                    one.getDocument(), one.isContained(), one.getChecker(), one.getCheckedOn(), one.getNote());
        }
    }
}
