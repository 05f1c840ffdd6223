package ziyang.estates.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;

/** Brings a committee to where a row of its ledger says that it is, step by step by its own rules; what is written already stays as it is. */
final class CommitteeEntry {

    private final Committees committees;
    private final Limits limits;
    private final List<AssemblyVote> votes;
    private final CommitteeLine line;
    private Committee committee;
    private AssemblyVote counted;
    private boolean moved;

    /** @param votes that are known of the committee */
    CommitteeEntry(Committees committees, Limits limits, CommitteeLine line, List<AssemblyVote> votes) {
        this.committees = committees;
        this.limits = limits;
        this.line = line;
        this.votes = new ArrayList<>(votes);
    }

    /** A committee that is not known yet; not yet stored. */
    Committee begin(Estate estate) {
        if (line.enrolled()) {
            LocalDate filed = line.days().get(CommitteeStage.FILED);
            committees.mustNotLieAhead("filedOn", filed);
            Enrolment enrolment = new Enrolment(line.days().get(CommitteeStage.COUNTED), filed, line.term());
            committee = Committee.enrol(estate, line.kind(), enrolment, limits, committees.writer());
        } else {
            LocalDate day = line.days().get(CommitteeStage.CHECKING);
            committees.mustNotLieAhead("day", day);
            committees.mustHaveNoneOnItsWay(estate);
            committee = Committee.begin(estate, line.kind(), day, committees.writer());
        }
        goOn();
        return committee;
    }

    /** @return whether the row says anything that was not known */
    boolean goOn(Committee known) {
        committee = known;
        if (line.kind() != known.getKind()) {
            throw differs(CommitteeColumns.KIND, known.getKind());
        }
        mustHaveThatTerm();
        goOn();
        return moved;
    }

    Committee committee() {
        return committee;
    }

    /** The vote that the row has brought. */
    Optional<AssemblyVote> vote() {
        return Optional.ofNullable(counted);
    }

    private void goOn() {
        count();
        line.days().forEach(this::step);
        CommitteeStage state = line.state();
        if (state == committee.getStage()) {
            mustBeSo(CommitteeColumns.STATE_ON, line.stateOn(), committee.getSince());
        } else if (state != null) {
            move(state);
        }
    }

    private void count() {
        VoteDraft draft = line.election();
        if (draft == null) {
            return;
        }
        List<VoteCount> known = votes.stream()
                .filter(vote ->
                        vote.getMatter() == draft.matter() && vote.getHeldOn().equals(draft.heldOn()))
                .map(AssemblyVote::count)
                .toList();
        if (known.contains(draft.count())) {
            return;
        }
        if (!known.isEmpty()) {
            throw differs(CommitteeColumns.HELD_ON, draft.heldOn());
        }
        committees.mustNotLieAhead("heldOn", draft.heldOn());
        committees.mustHaveARule(draft);
        counted = new AssemblyVote(committee, draft);
        votes.add(counted);
        moved = true;
    }

    private void step(CommitteeStage stage, LocalDate day) {
        Optional<LocalDate> known = committee.last(stage);
        if (known.isPresent()) {
            mustBeSo(CommitteeColumns.day(stage), day, known.get());
        } else if (stage == CommitteeStage.FILED) {
            committees.mustNotLieAhead("filedOn", day);
            committee.file(day, line.term(), limits, committees.writer());
            moved = true;
        } else {
            take(stage, day);
        }
    }

    /** To a state beyond filing or aside; the ones between were passed on the day of the last that is known. */
    private void move(CommitteeStage state) {
        LocalDate on =
                Optional.ofNullable(line.stateOn()).orElseGet(() -> line.days().get(state));
        while (!committee.next().contains(state) && committee.getStage().inOffice() && state.inOffice()) {
            CommitteeStage next = CommitteeStage.values()[committee.getStage().ordinal() + 1];
            take(next, committee.getSince());
        }
        take(state, on);
    }

    private void take(CommitteeStage stage, LocalDate day) {
        committees.mustNotLieAhead("day", day);
        if (stage == CommitteeStage.FIRST_MEETING && !committee.getStage().aside()) {
            committees.mustBeElected(committee, votes);
        }
        committee.take(new CommitteeStep.Taken(stage, day, null), limits, committees.writer());
        moved = true;
    }

    private void mustHaveThatTerm() {
        CommitteeTerm term = line.term();
        if (term == null || committee.getTermEnd() == null) {
            return;
        }
        Map<String, Object[]> both = Map.of(
                CommitteeColumns.MEMBERS, new Object[] {term.members(), committee.getMembers()},
                CommitteeColumns.TERM_START, new Object[] {term.termStart(), committee.getTermStart()},
                CommitteeColumns.TERM_END, new Object[] {term.termEnd(), committee.getTermEnd()});
        both.forEach((header, pair) -> mustBeSo(header, pair[0], pair[1]));
        if (term.chair() != null) {
            mustBeSo(CommitteeColumns.CHAIR, term.chair(), committee.getChair());
        }
    }

    private static void mustBeSo(String header, Object said, Object known) {
        if (said != null && !Objects.equals(said, known)) {
            throw differs(header, known);
        }
    }

    /** What has happened is not rewritten by a sheet. */
    private static BusinessError differs(String header, Object known) {
        return BusinessError.field(header, "committee.differs", known == null ? "" : known);
    }
}
