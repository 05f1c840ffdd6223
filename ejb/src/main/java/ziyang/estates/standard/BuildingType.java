package ziyang.estates.standard;

/** What kind of house a price is for. */
public enum BuildingType {
    /** 多层住宅（无电梯）. */
    MULTI_STOREY,
    /** 多层、小高层住宅（有电梯）. */
    MULTI_STOREY_LIFT,
    /** 高层住宅. */
    HIGH_RISE,
    /** 别墅. */
    VILLA
}
