package ziyang.estates.standard;

/** Which way the grades of an edition run: not universal, so each edition says it. */
public enum GradeOrder {
    /** 一级最低, as in Chengdu 2011 and Beijing DB11/T 751-2010. */
    FIRST_LOWEST,
    /** 一级最高, as in the national association's standard of 2004. */
    FIRST_HIGHEST;

    /** How good a grade is: the more the better, comparable within one edition. */
    int worth(int rank) {
        return this == FIRST_LOWEST ? rank : -rank;
    }
}
