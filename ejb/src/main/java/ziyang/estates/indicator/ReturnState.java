package ziyang.estates.indicator;

import java.util.EnumSet;
import java.util.Set;

/** The way of an area's figures of a period. */
public enum ReturnState {
    /** 草稿: taken from the records as of the period's end; may be taken again. */
    DRAFT,
    /** 上报. */
    SUBMITTED,
    /** 审核. */
    REVIEWED,
    /** 发布. */
    PUBLISHED,
    /** 锁定: nothing moves it any more. */
    LOCKED;

    /** What may follow. */
    Set<ReturnState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(REVIEWED, DRAFT);
            case REVIEWED -> EnumSet.of(PUBLISHED, DRAFT);
            case PUBLISHED -> EnumSet.of(LOCKED);
            case LOCKED -> EnumSet.noneOf(ReturnState.class);
        };
    }
}
