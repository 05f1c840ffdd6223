package ziyang.estates.assessment;

/** How an item is scored. */
public enum ItemMeans {
    /** 系统取数. */
    AUTOMATIC,
    /** 人工评分: by the street itself, then by the judging unit. */
    MANUAL
}
