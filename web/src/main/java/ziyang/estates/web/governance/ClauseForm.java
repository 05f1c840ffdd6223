package ziyang.estates.web.governance;

import java.time.LocalDate;
import ziyang.estates.governance.ClauseDocument;
import ziyang.estates.governance.ClauseDraft;

/** The check of a document in a form. */
public class ClauseForm {

    private ClauseDocument document = ClauseDocument.STATUTE;
    private boolean contained = true;
    private String checker;
    private LocalDate checkedOn;
    private String note;

    ClauseDraft draft() {
        return new ClauseDraft(document, contained, checker, checkedOn, note);
    }

    public ClauseDocument getDocument() {
        return document;
    }

    public void setDocument(ClauseDocument document) {
        this.document = document;
    }

    public boolean isContained() {
        return contained;
    }

    public void setContained(boolean contained) {
        this.contained = contained;
    }

    public String getChecker() {
        return checker;
    }

    public void setChecker(String checker) {
        this.checker = checker;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
