package ziyang.estates.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** One clause (条款) of an edition, with the number under which it is cited. */
@Entity
@Table(name = "standard_clause")
public class Clause extends Persistent {

    @ManyToOne(optional = false)
    private Edition edition;

    private int position;
    private String number;
    private String heading;
    private String body;

    protected Clause() {}

    Clause(Edition edition, int position, ClauseDraft draft) {
        this.edition = edition;
        this.position = position;
        write(draft);
    }

    /** @throws BusinessError {@code clause.markup} or {@code clause.table}, see {@link ClauseText} */
    final void write(ClauseDraft draft) {
        number = draft.number().strip();
        heading = draft.heading() == null || draft.heading().isBlank()
                ? null
                : draft.heading().strip();
        body = ClauseText.checked(draft.body());
    }

    void moveTo(int position) {
        this.position = position;
    }

    /** The same words for another edition. */
    Clause copy(Edition edition) {
        return new Clause(edition, position, new ClauseDraft(number, heading, body));
    }

    public Edition getEdition() {
        return edition;
    }

    /** From 1, in the order of the text. */
    public int getPosition() {
        return position;
    }

    public String getNumber() {
        return number;
    }

    /** Null for a clause without one. */
    public String getHeading() {
        return heading;
    }

    public String getBody() {
        return body;
    }

    @Override
    public String called() {
        return edition.getTitle() + " " + number;
    }
}
