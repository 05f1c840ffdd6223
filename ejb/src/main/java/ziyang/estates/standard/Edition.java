package ziyang.estates.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** One edition (版本) of a standard. What was published is never changed; what is to change is a new edition. */
@Entity
@Table(name = "standard_edition")
public class Edition extends Persistent {

    @ManyToOne(optional = false)
    private Standard standard;

    private int seq;

    @Enumerated(EnumType.STRING)
    private EditionState state = EditionState.DRAFT;

    private String title;
    private String changeNote;
    private LocalDate draftedOn;
    private long drafterId;
    private String drafter;
    private LocalDate consultFrom;
    private LocalDate consultUntil;
    private LocalDate examinedOn;
    private String returnedFor;
    private LocalDate approvedOn;
    private String approver;
    private String documentNumber;
    private String issuer;
    private LocalDate publishedOn;
    private LocalDate effectiveFrom;
    private LocalDate repealedFrom;
    private String repealPaper;

    @Enumerated(EnumType.STRING)
    private GradeOrder gradeOrder;

    private boolean demonstration;

    protected Edition() {}

    Edition(Standard standard, int seq, Identity drafter, LocalDate today) {
        this.standard = standard;
        this.seq = seq;
        this.title = standard.getTitle();
        this.drafterId = drafter.accountId();
        this.drafter = drafter.displayName();
        this.draftedOn = today;
        this.demonstration = standard.isDemonstration();
    }

    /** What the drafter writes besides the clauses. */
    void write(String title, String changeNote) {
        mustBeEditable();
        this.title = title.strip();
        this.changeNote = changeNote == null || changeNote.isBlank() ? null : changeNote.strip();
    }

    /** @throws BusinessError {@code edition.fixed} while others judge it, and for good once it is approved */
    void mustBeEditable() {
        if (!state.editable()) {
            throw BusinessError.illegalStep("edition.fixed", state);
        }
    }

    /**
     * 征求意见.
     *
     * @param until last day, not before {@code today}
     */
    void consult(LocalDate today, LocalDate until) {
        if (until.isBefore(today)) {
            throw BusinessError.field("until", "edition.consult.past", until);
        }
        move(EditionState.CONSULTATION);
        consultFrom = today;
        consultUntil = until;
    }

    /**
     * 提交审查.
     *
     * @throws BusinessError {@code edition.consult.first} for a kind that asks the public before, {@code edition.consult.open} while it
     *     is being asked
     */
    void examine(LocalDate today) {
        if (state == EditionState.CONSULTATION && !today.isAfter(consultUntil)) {
            throw BusinessError.illegalStep("edition.consult.open", consultUntil);
        }
        if (standard.getKind().consulted() && consultFrom == null) {
            throw BusinessError.illegalStep("edition.consult.first", standard.getKind());
        }
        move(EditionState.EXAMINATION);
        examinedOn = today;
        returnedFor = null;
    }

    /** 退回起草. */
    void giveBack(String reason) {
        move(EditionState.DRAFT);
        returnedFor = reason.strip();
    }

    /**
     * 批准.
     *
     * @throws BusinessError {@code edition.hands} for who drafted it: rule S4
     */
    void approve(Identity who, LocalDate today) {
        if (who.accountId() == drafterId) {
            throw BusinessError.denied("edition.hands", who.displayName());
        }
        move(EditionState.APPROVED);
        approvedOn = today;
        approver = who.displayName();
    }

    /**
     * 发布.
     *
     * @param last when the last published edition took or takes effect; null for none
     * @throws BusinessError {@code edition.published.future}, {@code edition.effective.before}, and {@code edition.effective.order} for
     *     one that would take effect before the edition that it follows
     */
    void publish(Publication publication, LocalDate today, LocalDate last) {
        if (publication.publishedOn().isAfter(today)) {
            throw BusinessError.field("publishedOn", "edition.published.future", publication.publishedOn());
        }
        if (publication.effectiveFrom().isBefore(publication.publishedOn())) {
            throw BusinessError.field("effectiveFrom", "edition.effective.before", publication.publishedOn());
        }
        if (last != null && publication.effectiveFrom().isBefore(last)) {
            throw BusinessError.field("effectiveFrom", "edition.effective.order", last);
        }
        move(EditionState.PUBLISHED);
        documentNumber = publication.documentNumber().strip();
        issuer = publication.issuer().strip();
        publishedOn = publication.publishedOn();
        effectiveFrom = publication.effectiveFrom();
        standard.rename(title);
    }

    /**
     * 废止, without another edition in its place.
     *
     * @param from first day without it
     * @param paper number of the paper that repeals it
     */
    void repeal(LocalDate from, String paper) {
        if (state != EditionState.PUBLISHED || repealedFrom != null) {
            throw BusinessError.illegalStep("edition.repeal.state", standingWord());
        }
        if (!from.isAfter(effectiveFrom)) {
            throw BusinessError.field("from", "edition.repeal.before", effectiveFrom);
        }
        repealedFrom = from;
        repealPaper = paper.strip();
    }

    private Enum<?> standingWord() {
        return repealedFrom == null ? state : Standing.REPEALED;
    }

    private void move(EditionState to) {
        if (!state.next().contains(to)) {
            throw BusinessError.illegalStep("edition.state", state, to);
        }
        state = to;
    }

    public Standard getStandard() {
        return standard;
    }

    /** From 1. */
    public int getSeq() {
        return seq;
    }

    public EditionState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    /** What changes against the edition before; null for nothing said. */
    public String getChangeNote() {
        return changeNote;
    }

    public LocalDate getDraftedOn() {
        return draftedOn;
    }

    public String getDrafter() {
        return drafter;
    }

    long getDrafterId() {
        return drafterId;
    }

    public LocalDate getConsultFrom() {
        return consultFrom;
    }

    /** Last day of consultation. */
    public LocalDate getConsultUntil() {
        return consultUntil;
    }

    public LocalDate getExaminedOn() {
        return examinedOn;
    }

    /** Why it went back to its drafter; null once it was handed in again. */
    public String getReturnedFor() {
        return returnedFor;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public String getApprover() {
        return approver;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getIssuer() {
        return issuer;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** First day on which it holds. */
    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** First day without it; null while nobody repealed it. */
    public LocalDate getRepealedFrom() {
        return repealedFrom;
    }

    public String getRepealPaper() {
        return repealPaper;
    }

    void order(GradeOrder order) {
        gradeOrder = order;
    }

    /** Which way its grades run; null for an edition without grades. */
    public GradeOrder getGradeOrder() {
        return gradeOrder;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return documentNumber == null ? title : documentNumber;
    }
}
