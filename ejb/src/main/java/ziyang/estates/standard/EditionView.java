package ziyang.estates.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An edition with its clauses. */
public record EditionView(
        StandardView.Head standard,
        StandardView.EditionRow row,
        int version,
        String changeNote,
        Course course,
        List<ClauseRow> clauses,
        List<Verb> verbs)
        implements Serializable {

    /** Which way it has come; null for what has not happened. */
    public record Course(
            LocalDate draftedOn,
            String drafter,
            LocalDate consultFrom,
            LocalDate consultUntil,
            LocalDate examinedOn,
            String returnedFor,
            LocalDate approvedOn,
            String approver,
            String issuer,
            LocalDate repealedFrom,
            String repealPaper)
            implements Serializable {}

    /** One clause. */
    public record ClauseRow(long id, int version, int position, String number, String heading, String body)
            implements Serializable {

        /** How deep the number lies: 1 for 5, 3 for 5.1.2. */
        public int getDepth() {
            return (int) number.chars().filter(sign -> sign == '.').count() + 1;
        }

        public List<ClauseText.Block> getBlocks() {
            return ClauseText.of(body).blocks();
        }
    }

    /** What the account may do next. */
    public enum Verb {
        WRITE,
        CONSULT,
        EXAMINE,
        GIVE_BACK,
        APPROVE,
        PUBLISH,
        REPEAL,
        REVIEW,
        RENEW
    }

    public boolean may(String verb) {
        return verbs.contains(Verb.valueOf(verb));
    }
}
