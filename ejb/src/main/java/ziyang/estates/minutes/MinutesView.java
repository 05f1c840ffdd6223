package ziyang.estates.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.inbox.Light;

/**
 * One edition of a meeting's minutes as its page and the API show it.
 *
 * @param run of the archive, that holds what was printed; null till issued
 * @param figures frozen for an issued edition, else as the records stand now
 * @param countersigns of all turns, the present one first
 * @param mine the account may write it while it is drafted
 * @param issuable the account may issue it once it is ready
 */
public record MinutesView(
        long id,
        int version,
        long meetingId,
        int edition,
        MinutesState state,
        String takenBackFor,
        LocalDate dueOn,
        int turn,
        Instant issuedAt,
        Long run,
        MinutesFigures figures,
        List<Said> countersigns,
        List<Receipt> receipts,
        List<Edition> editions,
        boolean mine,
        boolean issuable) {

    /**
     * What a unit said.
     *
     * @param light of a unit that has not spoken to the present draft; null otherwise
     * @param own it is the account's unit
     */
    public record Said(
            int turn,
            String unitCode,
            String unitName,
            Countersign.Verdict verdict,
            String text,
            String spokenBy,
            Instant spokenAt,
            String answer,
            String answeredBy,
            Instant answeredAt,
            Light light,
            boolean own) {

        /** An objection that nobody has answered. */
        public boolean awaitsAnswer() {
            return verdict == Countersign.Verdict.OBJECTED && answer == null;
        }
    }

    /** That a unit was sent the minutes; {@code receivedAt} is null while it has not confirmed. */
    public record Receipt(String unitCode, String unitName, String receivedBy, Instant receivedAt, boolean own) {}

    /** An edition in the list of all. */
    public record Edition(int edition, MinutesState state, String correction, Instant issuedAt) {}

    /** The words, as a clerk writes them. */
    public MinutesDraft draft() {
        return new MinutesDraft(
                figures.preface(),
                figures.sections().stream()
                        .map(section -> new MinutesDraft.Section(section.seq(), section.text()))
                        .toList());
    }

    /** What was said to the present draft. */
    public List<Said> asked() {
        return countersigns.stream().filter(said -> said.turn() == turn).toList();
    }

    /** What was said to earlier drafts. */
    public List<Said> earlier() {
        return countersigns.stream().filter(said -> said.turn() != turn).toList();
    }

    static Said said(Countersign one, Light light, boolean own) {
        return new Said(
                one.getTurn(),
                one.getUnit().getCode(),
                one.getUnit().getName(),
                one.getVerdict(),
                one.getText(),
                one.getSpokenBy(),
                one.getSpokenAt(),
                one.getAnswer(),
                one.getAnsweredBy(),
                one.getAnsweredAt(),
                light,
                own);
    }

    static Receipt receipt(MinutesReceipt one, boolean own) {
        return new Receipt(
                one.getUnit().getCode(), one.getUnit().getName(), one.getReceivedBy(), one.getReceivedAt(), own);
    }
}
