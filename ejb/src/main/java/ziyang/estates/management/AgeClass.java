package ziyang.estates.management;

/** New or old, as the plan's table of modes begins. */
public enum AgeClass {
    /** 新建小区. */
    NEW,
    /** 老旧小区. */
    OLD
}
