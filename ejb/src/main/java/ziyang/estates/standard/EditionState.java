package ziyang.estates.standard;

import java.util.EnumSet;
import java.util.Set;

/** How far an edition has come; whether a published one holds is told by its dates ({@link Standing}). */
public enum EditionState {
    /** 起草. */
    DRAFT,
    /** 征求意见. */
    CONSULTATION,
    /** 审查. */
    EXAMINATION,
    /** 批准. */
    APPROVED,
    /** 发布. */
    PUBLISHED;

    /** What may follow. */
    Set<EditionState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CONSULTATION, EXAMINATION);
            case CONSULTATION -> EnumSet.of(EXAMINATION);
            case EXAMINATION -> EnumSet.of(DRAFT, APPROVED);
            case APPROVED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(EditionState.class);
        };
    }

    /** Whether its text may be changed: while it is drafted, and after consultation by what was heard. */
    public boolean editable() {
        return this == DRAFT || this == EXAMINATION;
    }
}
