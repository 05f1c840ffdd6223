package ziyang.estates.management;

/** What a row of the table of modes may ask of an estate. */
public enum Fact {
    KIND,
    AGE,
    INFRASTRUCTURE,
    INCOME,
    SIZE,
    LAYOUT,
    WILL
}
