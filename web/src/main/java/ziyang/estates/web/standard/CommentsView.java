package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.standard.CommentAnswer;
import ziyang.estates.standard.CommentDraft;
import ziyang.estates.standard.CommentRow;
import ziyang.estates.standard.CommentService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Sent;

/** What was said about an edition, the answer to the one that the address names, and the form for letters. */
@Named
@RequestScoped
public class CommentsView {

    @Inject
    private CommentService comments;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private long id;
    private CommentService.Sheet sheet;
    private CommentRow chosen;
    private int seen;
    private CommentAnswer answer;
    private String reason;
    private String clause;
    private String author;
    private String body;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        sheet = comments.sheet(id);
        String asked = Faces.getRequestParameter("comment");
        if (asked != null) {
            long number = Download.number(asked);
            chosen = sheet.rows().stream()
                    .filter(row -> row.id() == number)
                    .findFirst()
                    .orElse(null);
        }
        if (chosen != null) {
            seen = chosen.version();
            answer = chosen.answer();
            reason = chosen.reason();
        }
    }

    /** Answers the comment and goes on to the next that waits for an answer. */
    public String answer() {
        if (notices.attempt(() -> comments.answer(chosen.id(), seen, answer, reason), "comment.answered") == null) {
            return null;
        }
        return page()
                + sheet.rows().stream()
                        .filter(row -> row.answer() == null && row.id() != chosen.id())
                        .findFirst()
                        .map(row -> "&comment=" + row.id())
                        .orElse("");
    }

    /** Records a letter. */
    public String record() {
        CommentDraft letter = new CommentDraft(clause, author, body);
        return notices.attempt(() -> comments.record(id, letter), "comment.recorded") == null ? null : page();
    }

    private String page() {
        return "/standard/comments?faces-redirect=true&id=" + id;
    }

    public CommentService.Sheet getSheet() {
        return sheet;
    }

    /** Null when the address names none. */
    public CommentRow getChosen() {
        return chosen;
    }

    public boolean isAnswerable() {
        return chosen != null && (Sent.beingTaken() || sheet.answerable());
    }

    public boolean isRecordable() {
        return Sent.beingTaken() || sheet.recordable();
    }

    public List<SelectItem> getAnswers() {
        return choices.of(CommentAnswer.values());
    }

    public List<SelectItem> getClauses() {
        return sheet.edition().clauses().stream()
                .map(one -> new SelectItem(
                        one.number(), one.heading() == null ? one.number() : one.number() + " " + one.heading()))
                .toList();
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public CommentAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(CommentAnswer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
