package ziyang.estates.governance;

import static ziyang.estates.governance.CommitteeColumns.AREA;
import static ziyang.estates.governance.CommitteeColumns.CHAIR;
import static ziyang.estates.governance.CommitteeColumns.DAYS;
import static ziyang.estates.governance.CommitteeColumns.ESTATE;
import static ziyang.estates.governance.CommitteeColumns.FIELDS;
import static ziyang.estates.governance.CommitteeColumns.HELD_ON;
import static ziyang.estates.governance.CommitteeColumns.KIND;
import static ziyang.estates.governance.CommitteeColumns.MEMBERS;
import static ziyang.estates.governance.CommitteeColumns.OWNERS;
import static ziyang.estates.governance.CommitteeColumns.STATE;
import static ziyang.estates.governance.CommitteeColumns.STATE_ON;
import static ziyang.estates.governance.CommitteeColumns.TERM_END;
import static ziyang.estates.governance.CommitteeColumns.TERM_START;
import static ziyang.estates.governance.CommitteeColumns.VOTES;
import static ziyang.estates.governance.CommitteeColumns.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;

/** Reads a row of the ledger of committees and tells its cells what they cannot say together. */
final class CommitteeReading {

    private static final BigDecimal MOST_AREA = new BigDecimal("999999999999");
    private static final Set<CommitteeStage> OF_AN_ENROLMENT = Set.of(CommitteeStage.COUNTED, CommitteeStage.FILED);

    private final Function<String, NamedEstates.Named> estates;

    CommitteeReading(Function<String, NamedEstates.Named> estates) {
        this.estates = estates;
    }

    CommitteeLine row(Cells cells) {
        Map<CommitteeStage, LocalDate> days = days(cells);
        CommitteeLine line = new CommitteeLine(
                cells.read(ESTATE, estates),
                cells.choice(KIND, CommitteeKind.class),
                days,
                cells.choice(STATE, CommitteeStage.class),
                cells.day(STATE_ON),
                term(cells, days.containsKey(CommitteeStage.FILED)),
                election(cells));
        checkDays(line, cells);
        return line;
    }

    private static Map<CommitteeStage, LocalDate> days(Cells cells) {
        Map<CommitteeStage, LocalDate> days = new EnumMap<>(CommitteeStage.class);
        DAYS.forEach((stage, header) -> {
            LocalDate day = cells.day(header);
            if (day != null) {
                days.put(stage, day);
            }
        });
        return days;
    }

    private static void checkDays(CommitteeLine line, Cells cells) {
        if (line.enrolled()) {
            OF_AN_ENROLMENT.stream()
                    .filter(stage -> cells.text(day(stage)) == null)
                    .forEach(stage -> cells.wrong(day(stage), "committee.enrolment"));
            line.days().keySet().stream()
                    .filter(stage -> !OF_AN_ENROLMENT.contains(stage))
                    .forEach(stage -> cells.wrong(day(stage), "committee.enrolment"));
        }
        if (line.state() != null && !line.days().containsKey(line.state()) && line.stateOn() == null) {
            cells.wrong(STATE_ON, "import.required");
        }
    }

    private static CommitteeTerm term(Cells cells, boolean filed) {
        Integer members = cells.integer(MEMBERS, 1, 1000);
        String chair = cells.text(CHAIR, 40);
        LocalDate start = cells.day(TERM_START);
        LocalDate end = cells.day(TERM_END);
        boolean said = Stream.of(MEMBERS, CHAIR, TERM_START, TERM_END).anyMatch(header -> cells.text(header) != null);
        if (filed) {
            mustBeSaid(List.of(MEMBERS, TERM_START, TERM_END), cells);
        } else if (said) {
            cells.wrong(day(CommitteeStage.FILED), "committee.term.unfiled");
        }
        return filed ? new CommitteeTerm(members, chair, start, end) : null;
    }

    private static VoteDraft election(Cells cells) {
        List<String> all =
                Stream.concat(Stream.of(HELD_ON, OWNERS, AREA), VOTES.stream()).toList();
        if (all.stream().allMatch(header -> cells.text(header) == null)) {
            return null;
        }
        mustBeSaid(all, cells);
        VoteCount count = new VoteCount(
                cells.integer(OWNERS, 1, 1_000_000),
                cells.amount(AREA, MOST_AREA),
                heads(cells, 0),
                cells.amount(VOTES.get(1), MOST_AREA),
                heads(cells, 2),
                cells.amount(VOTES.get(3), MOST_AREA),
                heads(cells, 4),
                cells.amount(VOTES.get(5), MOST_AREA));
        VoteDraft draft = new VoteDraft(VoteMatter.ELECTION, "选举本届委员会", cells.day(HELD_ON), count);
        if (!cells.wrong()) {
            mustAddUp(count, cells);
        }
        return draft;
    }

    private static Integer heads(Cells cells, int place) {
        return cells.integer(VOTES.get(place), 0, 1_000_000);
    }

    private static void mustAddUp(VoteCount count, Cells cells) {
        if (count.area().signum() == 0) {
            cells.wrong(AREA, "import.required");
        }
        try {
            count.mustAddUp();
        } catch (BusinessError refused) {
            cells.wrong(FIELDS.get(refused.field().orElseThrow()), refused);
        }
    }

    private static void mustBeSaid(List<String> headers, Cells cells) {
        headers.stream()
                .filter(header -> cells.text(header) == null)
                .forEach(header -> cells.wrong(header, "import.required"));
    }
}
