package ziyang.estates.standard;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A comment and what became of it.
 *
 * @param number within the edition, from 1
 * @param clause number and heading as they were called when it was said; null for the whole text
 * @param author null for no name, and for everybody outside
 * @param answer null while it waits for one
 */
public record CommentRow(
        long id,
        int version,
        int number,
        String clause,
        String author,
        CommentSource source,
        String body,
        LocalDate saidOn,
        CommentAnswer answer,
        String reason,
        LocalDate answeredOn)
        implements Serializable {

    static CommentRow of(Comment comment) {
        return row(comment, comment.getAuthor());
    }

    /** Without the name of who said it. */
    static CommentRow outside(Comment comment) {
        return row(comment, null);
    }

    private static CommentRow row(Comment comment, String author) {
        return new CommentRow(
                comment.getId(),
                comment.getVersion(),
                comment.getNumber(),
                comment.clause(),
                author,
                comment.getSource(),
                comment.getBody(),
                comment.getSaidOn(),
                comment.getAnswer(),
                comment.getReason(),
                comment.getAnsweredOn());
    }
}
