package ziyang.estates.standard;

/** What an edition is on a day, by the dates of all editions of its standard. */
public enum Standing {
    /** Not published on the day. */
    UNPUBLISHED,
    /** 尚未实施: published, takes effect later. */
    FUTURE,
    /** 现行有效. */
    IN_FORCE,
    /** 已被代替: a later edition holds. */
    SUPERSEDED,
    /** 已废止. */
    REPEALED
}
