package ziyang.estates.plan;

/** 牵头单位 or 责任单位; a measure has one or several of the first and any number of the second. */
public enum DutyRole {
    LEAD,
    RESPONSIBLE
}
