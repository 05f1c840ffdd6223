package ziyang.estates.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** What somebody said (意见) about an edition while the public was asked, and what became of it. */
@Entity
@Table(name = "standard_comment")
public class Comment extends Persistent {

    @ManyToOne(optional = false)
    private Edition edition;

    private int number;
    private String receipt;
    private String clauseNumber;
    private String clauseHeading;
    private String author;

    @Enumerated(EnumType.STRING)
    private CommentSource source;

    private String body;
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private CommentAnswer answer;

    private String reason;
    private LocalDate answeredOn;
    private String answeredBy;

    protected Comment() {}

    /**
     * @param clause null for the whole text
     * @throws BusinessError {@code comment.control} for signs that cannot be printed
     */
    Comment(Edition edition, int number, Clause clause, CommentDraft draft) {
        this.edition = edition;
        this.number = number;
        this.clauseNumber = clause == null ? null : clause.getNumber();
        this.clauseHeading = clause == null ? null : clause.getHeading();
        this.author = printable("author", draft.author());
        this.body = printable("body", draft.body());
    }

    /** @param receipt by which who said it finds the answer */
    Comment came(CommentSource source, String receipt, LocalDate day) {
        this.source = source;
        this.receipt = receipt;
        this.saidOn = day;
        return this;
    }

    private static String printable(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        boolean control = text.chars().anyMatch(sign -> Character.isISOControl(sign) && "\r\n\t".indexOf(sign) < 0);
        if (control) {
            throw BusinessError.field(field, "comment.control");
        }
        return text.strip();
    }

    /**
     * Answers it, or answers it anew.
     *
     * @param reason needed for whatever is not adopted as a whole
     * @throws BusinessError {@code comment.reason} without one, {@code comment.fixed} once the edition is approved
     */
    void answer(CommentAnswer answer, String reason, String who, LocalDate today) {
        if (edition.getState() == EditionState.APPROVED || edition.getState() == EditionState.PUBLISHED) {
            throw BusinessError.illegalStep("comment.fixed", edition.getState());
        }
        String why = printable("reason", reason);
        if (answer != CommentAnswer.ADOPTED && why == null) {
            throw BusinessError.field("reason", "comment.reason", answer);
        }
        this.answer = answer;
        this.reason = why;
        this.answeredBy = who;
        this.answeredOn = today;
    }

    /** Number and heading of its clause; null for the whole text. */
    String clause() {
        if (clauseNumber == null) {
            return null;
        }
        return clauseHeading == null ? clauseNumber : clauseNumber + " " + clauseHeading;
    }

    public Edition getEdition() {
        return edition;
    }

    /** Within the edition, from 1. */
    public int getNumber() {
        return number;
    }

    public String getReceipt() {
        return receipt;
    }

    /** Null for no name. */
    public String getAuthor() {
        return author;
    }

    public CommentSource getSource() {
        return source;
    }

    public String getBody() {
        return body;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    /** Null while it waits for one. */
    public CommentAnswer getAnswer() {
        return answer;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    @Override
    public String called() {
        return edition.getTitle() + " #" + number;
    }
}
