package ziyang.estates.standard;

/** Which way a comment came. */
public enum CommentSource {
    /** 网上: left on the public site. */
    SITE,
    /** 来函: by letter, recorded by the drafting unit. */
    LETTER
}
