package ziyang.estates.assessment;

import java.util.EnumSet;
import java.util.Set;

/** Where an assessment stands. */
public enum AssessmentState {
    /** 自评. */
    SELF_SCORING,
    /** 审核. */
    REVIEW,
    /** 公示. */
    ANNOUNCED,
    /** 最终: nothing moves it any more. */
    FINAL;

    /** What may follow. */
    Set<AssessmentState> next() {
        return switch (this) {
            case SELF_SCORING -> EnumSet.of(REVIEW);
            case REVIEW -> EnumSet.of(ANNOUNCED);
            case ANNOUNCED -> EnumSet.of(REVIEW, FINAL);
            case FINAL -> EnumSet.noneOf(AssessmentState.class);
        };
    }

    /** Whether its scores are for everybody to read. */
    boolean open() {
        return this == ANNOUNCED || this == FINAL;
    }
}
