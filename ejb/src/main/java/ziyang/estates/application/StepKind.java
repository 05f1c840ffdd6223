package ziyang.estates.application;

import java.util.EnumSet;
import java.util.Set;

/** What was done. */
public enum StepKind {
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

    /** Steps that need different hands, rule A3. */
    static final Set<StepKind> APART = EnumSet.of(APPLIED, REVIEWED, EXAMINED, APPROVED, PAID);
}
