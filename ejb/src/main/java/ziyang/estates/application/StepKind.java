package ziyang.estates.application;

/** What was done. */
public enum StepKind {
    WRITTEN,
    APPLIED,
    REVIEWED,
    EXAMINED,
    PUBLICISED,
    OBJECTED,
    OBJECTION_UPHELD,
    OBJECTION_REJECTED,
    APPROVED,
    REDUCED,
    PAID,
    BOUNCED,
    PAYEE_CORRECTED,
    CONFIRMED,
    DEMANDED,
    RECOVERED,
    DEFERRED,
    EVALUATED,
    RETURNED,
    WITHDRAWN;

    /** Whose hands a step needs: rule A3. */
    enum Hand {
        APPLICANT,
        REVIEWER,
        EXAMINER,
        APPROVER,
        PAYER
    }

    /** Null for a step that anybody's hands may take. */
    Hand hand() {
        return switch (this) {
            case WRITTEN, APPLIED, PAYEE_CORRECTED -> Hand.APPLICANT;
            case REVIEWED -> Hand.REVIEWER;
            case EXAMINED -> Hand.EXAMINER;
            case APPROVED -> Hand.APPROVER;
            case PAID -> Hand.PAYER;
            default -> null;
        };
    }
}
