package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.standard.ClauseDraft;
import ziyang.estates.standard.ClauseService;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/**
 * The clause that the address names, or a new one, while it is written. What is written is kept every few seconds; should that fail the
 * words stay in the page and in the browser until they are kept.
 */
@Named
@RequestScoped
public class ClauseEdit {

    @Inject
    private StandardRegister register;

    @Inject
    private ClauseService clauses;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private EditionView edition;
    private EditionView.ClauseRow clause;
    private int seen;
    private int place;
    private String number;
    private String heading;
    private String body;
    private Instant keptAt;

    @PostConstruct
    void open() {
        edition = register.edition(Download.number(Faces.getRequestParameter("edition")));
        String asked = Faces.getRequestParameter("id");
        clause = asked == null ? null : clause(Download.number(asked));
        place = clause == null ? edition.clauses().size() + 1 : clause.position();
        if (clause != null) {
            seen = clause.version();
            number = clause.number();
            heading = clause.heading();
            body = clause.body();
        }
    }

    private EditionView.ClauseRow clause(long id) {
        return edition.clauses().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** Keeps what is written so far, silently. */
    public void keep() {
        try {
            seen = clauses.write(clause.id(), seen, draft());
            keptAt = clock.instant();
        } catch (Exception refused) {
            notices.refuse(refused);
        }
    }

    /** Writes the clause and goes back to the edition. */
    public String save() {
        return saved() ? list() : null;
    }

    /** Writes the clause and begins another one behind it. */
    public String saveAndNext() {
        return saved()
                ? "/standard/clause?faces-redirect=true&edition="
                        + edition.row().id()
                : null;
    }

    private boolean saved() {
        ClauseDraft draft = draft();
        if (clause == null) {
            return notices.attempt(() -> clauses.add(edition.row().id(), place, draft), "clause.saved") != null;
        }
        return notices.attempt(() -> seen = clauses.write(clause.id(), seen, draft), "clause.saved") != null;
    }

    public String move() {
        return notices.attempt(() -> clauses.move(clause.id(), seen, place), "clause.moved") ? list() : null;
    }

    public String remove() {
        return notices.attempt(() -> clauses.remove(clause.id(), seen), "clause.removed") ? list() : null;
    }

    private ClauseDraft draft() {
        return new ClauseDraft(number, heading, body == null ? "" : body);
    }

    private String list() {
        return EditionDetail.page(edition.row().id());
    }

    // what is shown

    public EditionView getEdition() {
        return edition;
    }

    /** Whether the edition may be written; one that was handed on meanwhile is refused by the service, with the reason. */
    public boolean isEditable() {
        return Sent.beingTaken() || edition.may(EditionView.Verb.WRITE.name());
    }

    public boolean isFresh() {
        return clause == null;
    }

    /** Number of the clause as it stands; null for a new one. */
    public String getCalled() {
        return clause == null ? null : clause.number();
    }

    /** The clauses before and behind, to go on to without a way back to the list. */
    public List<EditionView.ClauseRow> getNeighbours() {
        return clause == null
                ? List.of()
                : edition.clauses().stream()
                        .filter(one -> Math.abs(one.position() - clause.position()) == 1)
                        .toList();
    }

    /** When it was kept by this request; null when it was not. */
    public Instant getKeptAt() {
        return keptAt;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
