package ziyang.estates.application;

import java.util.Set;
import ziyang.estates.permission.Permission;

/** 草稿、已申报、已初审、已复核、公示中、已审定、拨付中、已拨付、已评价、已退回、已撤回. */
public enum ApplicationState {
    DRAFT,
    APPLIED,
    REVIEWED,
    EXAMINED,
    PUBLICISED,
    APPROVED,
    PAYING,
    PAID,
    EVALUATED,
    RETURNED,
    WITHDRAWN;

    /** Whose step is next. */
    public enum Desk {
        APPLICANT(Permission.FUND_APPLY),
        STREET(Permission.FUND_REVIEW),
        BUREAU(Permission.FUND_EXAMINE),
        APPROVER(Permission.FUND_APPROVE),
        FINANCE(Permission.FUND_PAY),
        NOBODY(null);

        private final Permission permission;

        Desk(Permission permission) {
            this.permission = permission;
        }

        /** What it takes to sit there; null for nobody. */
        public Permission permission() {
            return permission;
        }
    }

    /** The states that may follow this one. */
    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(APPLIED, WITHDRAWN);
            case APPLIED -> Set.of(REVIEWED, RETURNED, WITHDRAWN);
            case REVIEWED -> Set.of(EXAMINED, RETURNED, WITHDRAWN);
            case EXAMINED -> Set.of(PUBLICISED, RETURNED, WITHDRAWN);
            case PUBLICISED -> Set.of(APPROVED, REVIEWED, RETURNED, WITHDRAWN);
            case APPROVED -> Set.of(PAYING, PAID, WITHDRAWN);
            case PAYING -> Set.of(PAID, APPROVED);
            case PAID -> Set.of(EVALUATED, PAYING, APPROVED);
            case EVALUATED, WITHDRAWN -> Set.of();
        };
    }

    public Desk desk() {
        return switch (this) {
            case DRAFT, RETURNED -> Desk.APPLICANT;
            case APPLIED -> Desk.STREET;
            case REVIEWED, EXAMINED, PAID -> Desk.BUREAU;
            case PUBLICISED -> Desk.APPROVER;
            case APPROVED, PAYING -> Desk.FINANCE;
            case EVALUATED, WITHDRAWN -> Desk.NOBODY;
        };
    }

    /** The applicant still writes it. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Something is approved and not paid. */
    public boolean payable() {
        return this == APPROVED || this == PAYING;
    }

    /** Money may flow, or has flowed. */
    public boolean granted() {
        return this == APPROVED || this == PAYING || this == PAID || this == EVALUATED;
    }
}
