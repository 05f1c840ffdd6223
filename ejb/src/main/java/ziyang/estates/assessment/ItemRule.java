package ziyang.estates.assessment;

/** How the points of an automatic item follow from its figure. */
public enum ItemRule {
    /** 按比率: nothing up to the floor, everything from the goal on, in proportion between them. */
    LINEAR,
    /** 按件: so many points for each case. */
    PER_CASE
}
